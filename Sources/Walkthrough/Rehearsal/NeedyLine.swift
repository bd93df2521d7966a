import Script
import Text

/// A line that would say the answers of questions if others were answered too.
struct NeedyLine {
  /// The first of those with the same blanks.
  let line: DraftTemplate.Line
  /// All that it needs.
  let needed: [QuestionID]
  /// Those of them that nothing says alone.
  var lost: [QuestionID]
  /// Where it stands, and others of its sort.
  var spans: [SourceRange] = []
}

extension DraftTemplate.Line {
  /// The questions without whose answers it is left out, each once.
  var needed: [QuestionID] {
    var needed: [QuestionID] = []
    for case .blank(let blank) in segments where blank.fallback == nil {
      guard case .question(let id) = blank.source, !needed.contains(id) else { continue }
      needed.append(id)
    }
    return needed
  }

  /// What it says of one question, as a line of its own: the words before its blank, back to the one
  /// before, without what joined them.
  func part(saying id: QuestionID, in set: PromptSet) -> String {
    var words = ""
    for segment in segments {
      switch segment {
      case .words(let text): words = text
      case .blank(let blank):
        if blank.source == .question(id) {
          return "\(words.withoutJoiner){\(set.questions[id].id)}."
        }
        words = ""
      }
    }
    return "{\(set.questions[id].id)}."
  }
}

extension String {
  /// The words without marks and an "and" at their beginning.
  fileprivate var withoutJoiner: String {
    var rest = self[...]
    while let first = rest.first, !(first.isLetter || first.isNumber) { rest.removeFirst() }
    let word = rest.prefix { !$0.isWhitespace }
    if Wording.joins(String(word)) { rest = rest[word.endIndex...].drop { $0.isWhitespace } }
    return String(rest)
  }
}

extension Diagnostic {
  /// A line needs several answers, and nothing says one of them alone.
  static func needsSeveral(_ line: NeedyLine, in set: PromptSet) -> Diagnostic {
    let ids = line.needed.map { set.questions[$0].id }
    let shown = ids.prefix(4).map { "'\($0)'" }.joined(separator: ", ")
    let all = ids.count > 4 ? "all \(ids.count) of \(shown), …" : "all of \(shown)"
    let lost = line.lost.map { set.questions[$0].id }
    let alone = lost.count == 1 ? "'\(lost[0])'" : "one of them"
    let span = line.spans.first ?? line.line.span
    let parts = line.needed.map { line.line.part(saying: $0, in: set) }
    let hidden = line.needed.filter { set.questions[$0].isPrivate }.map {
      "'\(set.questions[$0].id)'"
    }
    let help: String
    if let hidden = hidden.first {
      help =
        "\(hidden) is private, so the line stands only once it is let in; make it a line for each:\n"
        + parts.joined(separator: "\n")
    } else if ids.count > 2 {
      // Of three, two that are answered would have no line together.
      help =
        "nothing says \(alone) alone; make it a line for each:\n" + parts.joined(separator: "\n")
    } else {
      let below = line.lost.map { "or: \(line.line.part(saying: $0, in: set))" }
      help =
        "nothing says \(alone) alone; make it a line for each, or write below it\n"
        + below.joined(separator: "\n")
    }
    return .warning(
      .unsaidAnswer, "this line stands only if \(all) are answered", at: span,
      notes: notes(forFurther: line.spans), help: help)
  }
}
