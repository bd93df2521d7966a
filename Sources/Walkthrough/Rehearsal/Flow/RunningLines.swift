import Script
import Text

/// Lines of a letter that run into the next one: its lines are joined, and an answer at the end of
/// one has no mark behind it.
struct RunningLines {
  /// A warning for each.
  private(set) var findings: [Diagnostic] = []

  private let set: PromptSet
  private let possibilities: Possibilities
  private var told: Set<SourceRange> = []

  init(_ set: PromptSet, _ possibilities: Possibilities) {
    self.set = set
    self.possibilities = possibilities
    for draft in set.drafts where draft.kind.isMail { look(at: draft) }
  }

  private mutating func look(at draft: DraftTemplate) {
    for paragraph in draft.paragraphs where paragraph.count > 1 {
      for place in paragraph.indices.dropLast() {
        let line = paragraph[place]
        guard line.endsOpen(in: set), !line.breaks, !told.contains(line.span),
          let next = next(behind: place, in: paragraph, draft)
        else { continue }
        told.insert(line.span)
        findings.append(.runsOn(at: line.span, into: next.span))
      }
    }
  }

  /// The line into which one can run: of the next row, where both can stand.
  private func next(
    behind place: Int, in paragraph: [DraftTemplate.Line], _ draft: DraftTemplate
  ) -> DraftTemplate.Line? {
    guard let start = paragraph[(place + 1)...].firstIndex(where: { !$0.isAlternative }) else {
      return nil
    }
    let first = paragraph[...place].lastIndex { !$0.isAlternative } ?? place
    var below = start
    while below < paragraph.count, below == start || paragraph[below].isAlternative {
      let line = paragraph[below]
      if line.beginsSentence {
        let lines = [(first, place), (start, below)].flatMap { (first, place) in
          [Formula(paragraph[place])] + paragraph[first..<place].map { Formula.not(Formula($0)) }
        }
        if possibilities.canHold(.all([.draft(draft.when)] + lines)) { return line }
      }
      below += 1
    }
    return nil
  }
}

extension DraftTemplate.Line {
  /// Whether an answer stands at its end that mostly has no mark of its own: a line, or an option.
  fileprivate func endsOpen(in set: PromptSet) -> Bool {
    guard span != SourceRange(at: 0), case .blank(let blank)? = segments.last,
      case .question(let id) = blank.source, set.questions.ids.contains(id)
    else { return false }
    let question = set.questions[id]
    switch question.kind {
    case .text, .pick: return false
    case .line: return true
    case .choice, .choices, .scale:
      return question.options.contains { option in
        !option.silent
          && (option.words ?? option.label).last.map { $0.isLetter || $0.isNumber } ?? false
      }
    }
  }

  /// Whether it begins with a capital, or with an answer.
  fileprivate var beginsSentence: Bool {
    switch segments.first {
    case .words(let words)?: words.first { $0.isLetter || $0.isNumber }?.isUppercase ?? false
    case .blank(let blank)?: blank.source != .today
    case nil: false
    }
  }
}
