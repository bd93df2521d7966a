import Disk
import Text

/// The clipboard: whichever of the ways to it there is on this machine. A way that is missing,
/// refuses or hangs gives way to the next.
package struct Clipboard {
  /// What came of a copy.
  package enum Result: Hashable, Sendable {
    /// A program of the desktop has it.
    case copied
    /// Something was asked to, and does not say whether it did.
    case asked(Asked)
    /// There is no way to a clipboard.
    case nowhere
  }

  /// Who was asked and does not say.
  package enum Asked: Hashable, Sendable {
    /// The terminal itself.
    case terminal
    /// tmux, which keeps it too, and asks the terminal around it.
    case tmux
  }

  private let environment: Environment
  private let output: Output
  private let calls: SystemCalls
  private let limit: Int

  /// The clipboard that the surroundings lead to.
  /// - Parameters:
  ///   - output: the terminal, which may be asked if nothing else is there.
  ///   - limit: how long a program may take, in milliseconds. One that works takes some ten.
  package init(
    in environment: Environment, on output: Output, through calls: SystemCalls = .real,
    limit: Int = 2_000
  ) {
    (self.environment, self.output, self.calls) = (environment, output, calls)
    self.limit = limit
  }

  /// Puts a text there. It is handed over by a pipe, so that no list of processes shows it.
  package func copy(_ text: String) -> Result {
    var hanging: Set<String> = []
    for way in ways where !hanging.contains(way.name) {
      switch run(way, text) {
      case .done: return .copied
      case .goesOn: hanging.insert(way.name)  // with other words it would hang as well
      case .failed: break
      }
    }
    if environment["TMUX"] != nil, run(Way("tmux", ["load-buffer", "-w", "-"]), text) == .done {
      return .asked(.tmux)
    }
    // The bare console of Linux has no clipboard.
    guard environment["TERM"] != "linux" else { return .nowhere }
    return output.askToCopy(text, isInScreen: isInScreen) ? .asked(.terminal) : .nowhere
  }

  // MARK: - Programs

  /// A program that takes a text to the clipboard.
  private struct Way {
    let name: String
    let arguments: [String]
    var isWindows = false

    init(_ name: String, _ arguments: [String] = [], isWindows: Bool = false) {
      (self.name, self.arguments, self.isWindows) = (name, arguments, isWindows)
    }
  }

  /// The programs that can reach the screen before which the person sits, the best first.
  private var ways: [Way] {
    var ways: [Way] = []
    if !isFarAway {
      ways.append(Way("pbcopy"))
      if environment["WSL_DISTRO_NAME"] != nil { ways.append(Way("clip.exe", isWindows: true)) }
      if environment["WAYLAND_DISPLAY"] != nil {
        // Marked as a secret, which clipboard managers that know the mark do not keep; releases
        // before 2.3 refuse the word and read nothing.
        ways += [Way("wl-copy", ["--sensitive"]), Way("wl-copy")]
      }
    }
    if let display = environment["DISPLAY"], !isFarAway || !display.hasPrefix(":") {
      ways.append(Way("xclip", ["-selection", "clipboard"]))
      ways.append(Way("xsel", ["--clipboard", "--input"]))
    }
    return ways
  }

  /// Whether the person sits at another machine, whose clipboard only the terminal reaches, or an X
  /// server that was handed on.
  private var isFarAway: Bool {
    environment["SSH_CONNECTION"] != nil || environment["SSH_TTY"] != nil
  }

  private var isInScreen: Bool { environment["STY"] != nil }

  private func run(_ way: Way, _ text: String) -> HelperProgram.End {
    guard let program = HelperProgram(way.name, in: environment, through: calls) else {
      return .failed
    }
    let bytes = way.isWindows ? Self.wide(text) : Array(text.utf8)
    return program.run(way.arguments, input: bytes, limit: limit)
  }

  /// UTF-16 with Windows' line ends, which is what its own program takes for more than ASCII.
  private static func wide(_ text: String) -> [UInt8] {
    text.utf16.flatMap { unit -> [UInt8] in
      let bytes = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      return unit == 0x0A ? [0x0D, 0] + bytes : bytes
    }
  }
}
