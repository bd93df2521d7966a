import Text

/// An answer that comes line by line, where nothing can be edited.
struct AnswerLines {
  /// What a line does to the answer.
  enum Step: Hashable {
    case more
    /// More, and the next empty line ends the answer.
    case paragraph
    case reply(LineReply)
  }

  private let kind: LineRequest.Kind
  private let prefill: String
  private let isCommand: (String) -> Bool
  private var lines: [String] = []
  private var wasPasted = false
  /// How many Enters were pressed in a row, the one behind a line of words among them.
  private var enters = 0

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
  /// - Parameter isBreakPasted: whether nobody pressed the Enter behind it.
  mutating func take(_ line: String, isPasted: Bool = false, isBreakPasted: Bool = false) -> Step {
    let command = line.trimmed
    if !isPasted, isCommand(command) { return .reply(.command(command, draft: draft())) }
    wasPasted = wasPasted || isPasted
    if kind != .text {
      return .reply(.answered(line.isEmpty ? prefill : line, wasPasted: wasPasted))
    }
    let isEmpty = line.isEmpty && !isPasted
    enters = isBreakPasted ? 0 : isEmpty ? enters + 1 : 1
    if isEmpty {
      if lines.isEmpty || enters == 3 { return .reply(answer()) }
      lines.append(line)
      return enters == 2 ? .paragraph : .more
    }
    lines.append(line)
    return .more
  }

  /// The answer as it stands.
  func answer(with unfinished: String = "") -> LineReply {
    .answered(draft(with: unfinished).withoutFinalBreaks, wasPasted: wasPasted)
  }
}
