#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Where the program speaks and listens: the conversation on the terminal or standard error,
/// documents on standard output, answers from standard input.
package struct Console {
  /// Questions, explanations, diagnostics.
  package let output: Output
  /// Drafts, listings, exports.
  package let documents: Documents

  private let conversation: Int32

  /// The console of this process. `isPlain` asks for no styles, and so does `ACCESSIBLE`; they are
  /// also left out where `NO_COLOR` is set, `TERM` is `dumb` or missing, or nobody looks.
  package init(isPlain: Bool = false) {
    let conversation: Int32 = isatty(2) == 1 || isatty(1) == 0 ? 2 : 1
    let isScreen = isatty(conversation) == 1
    let isCapable = isScreen && !Environment.isDumb
    output = Output(
      to: DescriptorSink(conversation),
      isPlain: isPlain || !isCapable || Environment.isAccessible
        || Environment["NO_COLOR"] != nil,
      canClear: isCapable,
      width: { WindowSize.columns(of: conversation) },
      height: { isScreen ? WindowSize(of: conversation).rows : .max })
    self.conversation = conversation
    documents = Documents(
      to: DescriptorSink(1), isScreen: isatty(1) == 1, width: { WindowSize.columns(of: 1) })
  }

  /// Whether answers come from a terminal, where an end of input is a wish to pause.
  package var hasTerminal: Bool { isatty(0) == 1 }

  /// Whether anybody can answer: standard input is open, and is not a device such as `/dev/null`.
  package var hasInput: Bool {
    var status = stat()
    guard fstat(0, &status) == 0 else { return false }
    return isatty(0) == 1 || status.st_mode & S_IFMT != S_IFCHR
  }

  /// Asks at the terminal from now on, although standard input was something else and is used up.
  /// - Returns: whether there is a terminal.
  package static func returnToTerminal() -> Bool {
    if isatty(0) == 1 { return true }
    let terminal = open("/dev/tty", O_RDWR | O_CLOEXEC)
    guard terminal >= 0 else { return false }
    defer { close(terminal) }
    return dup2(terminal, 0) == 0
  }

  /// Somebody who answers: readline on a terminal, line by line from anything else.
  /// - Parameter now: the moment in milliseconds, where a test says what time it is.
  package func makeReader(now: (() -> Int)? = nil) -> any LineReader {
    let late = LateEnters(now: now ?? { Clock.now })
    if isatty(0) == 1, isatty(conversation) == 1, Readline.isGenuine {
      return ReadlineReader(drawingOn: conversation, output: output, late: late)
    }
    // In a pipe or a file every line was meant.
    return PlainReader(from: 0, output: output, late: isatty(0) == 1 ? late : nil)
  }
}
