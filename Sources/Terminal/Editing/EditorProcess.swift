import Disk
import LibC
import Text

/// An editor's command, run on one file.
struct EditorProcess {
  let command: String
  /// By which it is looked for.
  var calls = SystemCalls.real

  /// Vim's ways of keeping copies, switched off after its own settings were read.
  private static let vimOptions =
    "-n -i NONE -c 'set noundofile nobackup nowritebackup noswapfile'"

  /// How long an editor has to end by itself once the window is gone.
  private static let grace = 2000

  /// Runs the command on the terminal and waits; looks each second at what it has saved.
  ///
  /// A shell splits the command, so that `code -w` and quoted paths work; the path is an argument
  /// of the shell and no part of what it reads. Keys that interrupt reach the editor, and the
  /// shell outlives them; it outlives the end of the window too, so that the editor can save.
  func run(on file: String, looking look: () -> Void) -> Editor.End {
    let program = EditorCommand(command, calls)
    if program.isMissing { return .notFound }
    let options = program.isVim ? Self.vimOptions + " " : ""
    let script = "trap : INT QUIT HUP TERM; \(command) \(options)\"$@\""
    let modes = TerminalModes(of: STDIN_FILENO)
    defer { modes?.restore() }
    return Signals.leaveKeys {
      Signals.watchChild {
        guard program.isPlain || isWellFormed else { return .notFound }
        guard let child = Self.shell(["-c", script, "sh", file], .same) else { return .notFound }
        return wait(for: child.id, looking: look)
      }
    }
  }

  private func wait(for process: pid_t, looking look: () -> Void) -> Editor.End {
    let signals = Signals.start()
    var taken: [Int32] = []
    defer { Signals.putBack(taken) }
    var nextLook = MonotonicClock.now + 1000
    var deadline = Int.max
    while true {
      var status: Int32 = 0
      let ended = waitpid(process, &status, WNOHANG)
      if ended == process { return Self.end(status) }
      if ended < 0, errno != EINTR { return .failed }
      if MonotonicClock.now >= deadline { return .goesOn }
      if MonotonicClock.now >= nextLook {
        look()
        nextLook = MonotonicClock.now + 1000
      }
      var waiting = pollfd(fd: signals, events: Int16(POLLIN), revents: 0)
      _ = poll(&waiting, 1, Int32(clamping: max(0, min(nextLook, deadline) - MonotonicClock.now)))
      let new = Signals.take(from: signals).filter { $0 != SIGCHLD }
      if deadline == .max, let end = new.first(where: { $0 == SIGHUP || $0 == SIGTERM }) {
        deadline = MonotonicClock.now + Self.grace
        tellEditor(of: end)
      }
      taken += new
    }
  }

  /// The system tells whoever leads that the window is gone, and nobody else. Where that is us, the
  /// editor hears it from us, and puts aside what was not saved; the shell around it does not mind.
  private func tellEditor(of signal: Int32) {
    if getpgrp() == getpid() { kill(0, signal) }
  }

  /// The end that a status of `waitpid` tells; a shell says 126 and 127 of what it cannot run.
  private static func end(_ status: Int32) -> Editor.End {
    guard status & 0x7F == 0 else { return .failed }
    switch status >> 8 & 0xFF {
    case 0: return .done
    case 126, 127: return .notFound
    default: return .failed
    }
  }

  /// Whether a shell can read the command with a word behind, as one with an open quote it cannot.
  /// Asked in silence, since it would say so in words of its own; and with a word that has no quotes
  /// to close an open one.
  private var isWellFormed: Bool {
    // What comes behind these would be a command of its own.
    if let last = command.trimmed.last, "|&;".contains(last) { return false }
    guard let child = Self.shell(["-n", "-c", command + " file"], .silent) else { return false }
    var status: Int32 = 0
    while waitpid(child.id, &status, 0) < 0, errno == EINTR {}
    return status == 0
  }

  private static func shell(_ arguments: [String], _ places: ChildProcess.Places) -> ChildProcess? {
    ChildProcess("/bin/sh", ["/bin/sh"] + arguments, places)
  }
}
