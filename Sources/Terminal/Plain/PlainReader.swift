import LibC
import Text

/// Asks line by line: from a pipe, a file, or whatever is no terminal.
///
/// A line may be of any length, and the last one needs no line break. It is read as an editor's text
/// is, without what was for a terminal.
final class PlainReader: LineReader {
  private let input: Input
  private let output: Output
  private var buffer: [UInt8] = []
  /// Where the first line not yet taken begins.
  private var start = 0
  private var isEnd = false
  /// Where the lines end that were pasted.
  private var pasteEnd = 0
  /// On a terminal, what tells Enters pressed once too often; nil elsewhere.
  private var late: LateEnters?

  /// A reader of a descriptor, with its prompts on an output.
  init(from descriptor: Int32, output: Output, late: LateEnters? = nil) {
    input = Input(descriptor)
    self.output = output
    self.late = late
  }

  func noteWritten() { late?.expect() }

  func standing(for kind: LineRequest.Kind) -> StandingText { .hidden }

  func ask(_ request: LineRequest) -> LineReply {
    if !request.prompt.isEmpty { output.write(request.prompt, cutsWords: true) }
    late?.begin()
    let reply = converse(request)
    late?.note(reply, to: request.kind)
    return reply
  }

  private func converse(_ request: LineRequest) -> LineReply {
    var lines = AnswerLines(to: request)
    var autosave = Autosave(of: request)
    while true {
      let next = nextLine(
        &autosave, isText: request.kind == .text, draft: { lines.draft(with: $0) },
        afterStop: { showAgain(request) }, betweenLines: { tellNews(of: request) })
      switch next {
      case .line("", false) where lines.isEmpty && late?.take() == true: continue
      case .line(let line, let isPasted):
        autosave.touch()
        let step = lines.take(line, isPasted: isPasted, isBreakPasted: isPasted)
        if case .reply(let reply) = step { return reply }
      case .lastLine(let line):
        if request.kind == .text, !request.isCommand(line.trimmed) {
          return .left(.endOfInput, draft: lines.draft(with: line))
        }
        if case .reply(let reply) = lines.take(line) { return reply }
      case .left(let departure, let unfinished):
        return .left(departure, draft: lines.draft(with: unfinished))
      }
    }
  }

  private enum Next {
    case line(String, isPasted: Bool)
    /// A line without a line break, after which nothing comes.
    case lastLine(String)
    case left(LineReply.Departure, unfinished: String)
  }

  private func showAgain(_ request: LineRequest) {
    request.showAgain()
    if !request.prompt.isEmpty { output.write(request.prompt, cutsWords: true) }
  }

  private func tellNews(of request: LineRequest) {
    if let news = request.news() { output.write(news) }
  }

  private func nextLine(
    _ autosave: inout Autosave, isText: Bool, draft: (String) -> String,
    afterStop showAgain: () -> Void, betweenLines tellNews: () -> Void
  ) -> Next {
    var searched = start
    while true {
      if let end = buffer[searched...].firstIndex(of: UInt8(ascii: "\n")) {
        return .line(takeLine(upTo: end), isPasted: end < pasteEnd)
      }
      searched = buffer.count
      if isEnd { return lastLine() }
      if late != nil, !input.hasMore(within: 0) { late?.endWaiting() }
      let arrival = input.wait(until: autosave.deadline)
      if !arrival.bytes.isEmpty { autosave.touch() }
      searched -= start
      buffer.removeSubrange(..<start)
      start = 0
      pasteEnd = 0
      buffer += arrival.bytes
      if isText, late != nil, isPaste(arrival.bytes) { pasteEnd = buffer.count }
      isEnd = arrival.isEnd
      if let departure = arrival.signals.lazy.compactMap(Signals.departure).first {
        return .left(departure, unfinished: takeRest())
      }
      if arrival.signals.contains(SIGTSTP) {
        Signals.stop()
        showAgain()
      }
      autosave.run { draft(String(decoding: buffer, as: UTF8.self)) }
      // The terminal shows what is typed, and hands it out line by line.
      if arrival.bytes.last == UInt8(ascii: "\n") { tellNews() }
    }
  }

  /// Whether what came at once on a terminal was pasted, and not typed ahead.
  private func isPaste(_ bytes: [UInt8]) -> Bool {
    var burst = Burst()
    if case .pasted? = burst.sort(bytes, isText: true).first { return true }
    return false
  }

  private func takeLine(upTo end: Int) -> String {
    var line = buffer[start..<end]
    if line.last == UInt8(ascii: "\r") { line.removeLast() }
    start = end + 1
    return SavedText.line(line)
  }

  private func lastLine() -> Next {
    let rest = takeRest()
    return rest.isEmpty ? .left(.endOfInput, unfinished: "") : .lastLine(rest)
  }

  private func takeRest() -> String {
    defer { start = buffer.count }
    return SavedText.line(buffer[start...])
  }
}
