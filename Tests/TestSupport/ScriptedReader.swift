import Terminal

/// A line reader that answers from a list and remembers what it was asked.
package final class ScriptedReader: LineReader {
  private var replies: [LineReply]
  /// Every request so far, in order.
  package private(set) var requests: [LineRequest] = []

  /// A reader that gives these replies and then the end of input.
  package init(_ replies: [LineReply]) {
    self.replies = replies.reversed()
  }

  /// A reader that is told what a person would type, one string an answer. What a request calls
  /// a command comes back as one.
  package convenience init(typing lines: [String]) {
    self.init(lines.map { .answered($0, wasPasted: false) })
  }

  /// What was asked and never used up, for tests that want all of it asked for.
  package var unused: [LineReply] { replies.reversed() }

  package func ask(_ request: LineRequest) -> LineReply {
    var asked = request
    // They would hold on to the walk, and so to its entry's lock.
    asked.autosave = { _ in true }
    asked.news = { nil }
    asked.showAgain = {}
    requests.append(asked)
    guard let reply = replies.popLast() else {
      return .left(.endOfInput, draft: request.prefill)
    }
    if case .answered(let line, wasPasted: false) = reply, request.isCommand(line) {
      return .command(line, draft: request.prefill)
    }
    return reply
  }
}
