/// Somebody who can be asked: a person at a terminal, a pipe, or a test.
///
/// A reader belongs to the thread that made it.
package protocol LineReader: AnyObject {
  /// Shows the prompt and waits for what comes back; nothing typed is ever lost on the way.
  func ask(_ request: LineRequest) -> LineReply
  /// Notes that a text was written elsewhere, as in an editor: the Enters at its end may come late.
  func noteWritten()
}

extension LineReader {
  package func noteWritten() {}
}
