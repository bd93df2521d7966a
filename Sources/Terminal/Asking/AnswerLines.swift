import Text

/// An answer that comes line by line, where nothing can be edited.
struct AnswerLines {
  /// What a line does to the answer.
  enum Step: Hashable {
    case more
    /// More, and the line was the first empty one: the next ends the answer.
    case paragraph
    case reply(LineReply)
  }

  private let kind: LineRequest.Kind
  private let prefill: String
  private let isCommand: (String) -> Bool
  private var lines: [String] = []
  private var wasPasted = false

  /// An empty answer to a request.
  init(to request: LineRequest) {
    kind = request.kind
    prefill = request.prefill
    isCommand = request.isCommand
  }

  /// The whole of it so far, with an unfinished last line.
  func draft(with unfinished: String = "") -> String {
    if kind != .text { return unfinished.isEmpty ? prefill : unfinished }
    if lines.isEmpty && unfinished.isEmpty { return prefill }
    let before = prefill.isEmpty || prefill.hasSuffix("\n") ? prefill : prefill + "\n"
    return before + lines.map { $0 + "\n" }.joined() + unfinished
  }

  /// Whether no line was taken yet.
  var isEmpty: Bool { lines.isEmpty }

  /// Takes the next line.
  mutating func take(_ line: String, isPasted: Bool = false) -> Step {
    let command = line.trimmed
    if !isPasted, isCommand(command) { return .reply(.command(command, draft: draft())) }
    wasPasted = wasPasted || isPasted
    if kind != .text {
      return .reply(.answered(line.isEmpty ? prefill : line, wasPasted: wasPasted))
    }
    if line.isEmpty && !isPasted {
      if lines.isEmpty || lines.last?.isEmpty == true { return .reply(answer()) }
      lines.append(line)
      return .paragraph
    }
    lines.append(line)
    return .more
  }

  /// The answer as it stands.
  func answer(with unfinished: String = "") -> LineReply {
    .answered(draft(with: unfinished).withoutFinalBreaks, wasPasted: wasPasted)
  }
}
