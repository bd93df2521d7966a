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
