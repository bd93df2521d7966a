/// Somebody who can be asked: a person at a terminal, a pipe, or a test.
///
/// A reader belongs to the thread that made it.
package protocol LineReader: AnyObject {
  /// Shows the prompt and waits for what comes back; nothing typed is ever lost on the way.
  func ask(_ request: LineRequest) -> LineReply
  /// Notes that a text was written elsewhere, as in an editor: the Enters at its end may come late.
  func noteWritten()
  /// What becomes of a text that stands there already.
  func standing(for kind: LineRequest.Kind) -> StandingText
}

/// What a reader makes of a text that stands there already.
package enum StandingText: Hashable, Sendable {
  /// It stands on the line, and can be changed.
  case edited
  /// It is shown; Enter keeps it, and what is typed comes behind it.
  case shown
  /// The same, but the reader does not show it.
  case hidden
}

extension LineReader {
  package func noteWritten() {}
  package func standing(for kind: LineRequest.Kind) -> StandingText { .edited }
}
