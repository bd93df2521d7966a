import LibC

/// Where the program speaks and listens: the conversation on the terminal or standard error,
/// documents on standard output, answers from standard input.
package struct Console {
  /// Questions, explanations, diagnostics.
  package let output: Output
  /// Drafts, listings, exports.
  package let documents: Documents

  private let errors: any Sink
  private let conversation: Int32
  /// Who answers, where a test says so.
  private let scripted: (any LineReader)?

  /// The console of this process. `isPlain` asks for no styles, and so does `ACCESSIBLE`; they are
  /// also left out where `NO_COLOR` is set, `TERM` is `dumb` or missing, or nobody looks.
  package init(isPlain: Bool = false, in environment: Environment = .process) {
    let conversation: Int32 = isatty(2) == 1 || isatty(1) == 0 ? 2 : 1
    let isScreen = isatty(conversation) == 1
    let isCapable = isScreen && !environment.isDumb
    output = Output(
      to: DescriptorSink(conversation),
      isPlain: isPlain || !isCapable || environment.isAccessible
        || environment["NO_COLOR"] != nil,
      canClear: isCapable,
      width: { WindowSize.columns(of: conversation) },
      height: { isScreen ? WindowSize(of: conversation).rows : .max })
    self.conversation = conversation
    documents = Documents(
      to: DescriptorSink(1), isScreen: isatty(1) == 1, width: { WindowSize.columns(of: 1) })
    errors = DescriptorSink(2)
    scripted = nil
  }

  /// A console in memory, at which somebody answers as at a terminal, for tests.
  package init(output: Output, documents: Documents, errors: any Sink, reader: any LineReader) {
    (self.output, self.documents, self.errors) = (output, documents, errors)
    scripted = reader
    conversation = 2
  }

  /// Leaves out styles from now on.
  package func bePlain() { output.isPlain = true }

  /// Writes text to standard error that is laid out already and has passed the `Sanitiser`, such as
  /// findings with their carets. A failure is passed over: there is nobody left to tell.
  package func write(laidOut text: String) {
    do throws(WriteFailure) { try errors.write(Array(text.utf8)) } catch {}
  }

  /// Whether answers come from a terminal, where an end of input is a wish to pause.
  package var hasTerminal: Bool { scripted != nil || isatty(0) == 1 }

  /// Whether anybody can answer: standard input is open, and is not a device such as `/dev/null`.
  package var hasInput: Bool {
    if scripted != nil { return true }
    var status = stat()
    guard fstat(0, &status) == 0 else { return false }
    return isatty(0) == 1 || status.st_mode & S_IFMT != S_IFCHR
  }

  /// Asks at the terminal from now on, although standard input was something else and is used up.
  /// - Returns: whether there is a terminal.
  package func returnToTerminal() -> Bool {
    if hasTerminal { return true }
    let terminal = open("/dev/tty", O_RDWR | O_CLOEXEC)
    guard terminal >= 0 else { return false }
    defer { close(terminal) }
    return dup2(terminal, 0) == 0
  }

  /// Somebody who answers: readline on a terminal, line by line from anything else.
  /// - Parameters:
  ///   - phrases: what a reader says of its own accord.
  ///   - now: the moment in milliseconds, where a test says what time it is.
  package func makeReader(saying phrases: ReaderPhrases, now: (() -> Int)? = nil) -> any LineReader
  {
    if let scripted { return scripted }
    let late = LateEnters(now: now ?? { MonotonicClock.now })
    if isatty(0) == 1, isatty(conversation) == 1, Readline.isGenuine {
      return ReadlineReader(drawingOn: conversation, output: output, saying: phrases, late: late)
    }
    // In a pipe or a file every line was meant.
    return PlainReader(from: 0, output: output, late: isatty(0) == 1 ? late : nil)
  }
}
