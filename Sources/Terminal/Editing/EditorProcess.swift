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
        var process = pid_t()
        guard spawn(["/bin/sh", "-c", script, "sh", file], &process) == 0 else { return .notFound }
        return wait(for: process, looking: look)
      }
    }
  }

  private func wait(for process: pid_t, looking look: () -> Void) -> Editor.End {
    let signals = Signals.start()
    var taken: [Int32] = []
    defer { Signals.putBack(taken) }
    var nextLook = Clock.now + 1000
    var deadline = Int.max
    while true {
      var status: Int32 = 0
      let ended = waitpid(process, &status, WNOHANG)
      if ended == process { return Self.end(status) }
      if ended < 0, errno != EINTR { return .failed }
      if Clock.now >= deadline { return .goesOn }
      if Clock.now >= nextLook {
        look()
        nextLook = Clock.now + 1000
      }
      var waiting = pollfd(fd: signals, events: Int16(POLLIN), revents: 0)
      _ = poll(&waiting, 1, Int32(clamping: max(0, min(nextLook, deadline) - Clock.now)))
      let new = Signals.take(from: signals).filter { $0 != SIGCHLD }
      if deadline == .max, let end = new.first(where: { $0 == SIGHUP || $0 == SIGTERM }) {
        deadline = Clock.now + Self.grace
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
    var process = pid_t()
    guard spawn(["/bin/sh", "-n", "-c", command + " file"], &process, isSilent: true) == 0 else {
      return false
    }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    return status == 0
  }

  private func spawn(_ arguments: [String], _ process: inout pid_t, isSilent: Bool = false)
    -> Int32
  {
    let argv = arguments.map { strdup($0) } + [nil]
    let environment = Locale.environment.map { strdup($0) } + [nil]
    defer { for pointer in argv + environment { free(pointer) } }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    for number in [SIGINT, SIGQUIT, SIGTSTP, SIGPIPE, SIGCHLD] { sigaddset(&signals, number) }
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGMASK) | Int16(POSIX_SPAWN_SETSIGDEF))
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    if isSilent {
      for descriptor in [STDOUT_FILENO, STDERR_FILENO] {
        posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_WRONLY, 0)
      }
    }
    return posix_spawn(&process, "/bin/sh", &actions, &attributes, argv, environment)
  }
}
