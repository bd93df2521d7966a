/// What came back.
package enum LineReply: Hashable, Sendable {
  /// An answer, without the line breaks at its end; empty when the person skipped.
  case answered(String, wasPasted: Bool)
  /// A typed command, alone on its line, without the blanks around it. `draft` is what else stands
  /// in the same answer, exactly as typed: prefill it to go on, trim it to keep it. `line` is
  /// where the command stood in it, counted from 0; from the last line on it is the end.
  case command(String, draft: String, line: Int = .max)
  /// The person is leaving. `draft` is the half-typed text, exactly as it stood.
  case left(Departure, draft: String)

  /// The ways to leave in the middle of a question.
  package enum Departure: Hashable, Sendable {
    /// Ctrl-D on nothing, or the end of a pipe.
    case endOfInput
    /// Ctrl-C.
    case interrupted
    /// The system ends the program (TERM).
    case terminated
    /// The window was closed (HUP).
    case hungUp
    /// Ctrl-\: away from here at once.
    case quickLeave
  }
}
