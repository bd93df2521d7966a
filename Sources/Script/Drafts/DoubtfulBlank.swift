import Text

/// The id of a question in round brackets or between stars: words, or a blank. It was meant as a
/// blank where no draft says the question.
struct DoubtfulBlank {
  let question: QuestionID
  /// As it is written.
  let written: String
  let span: SourceRange
  /// Where its line stands.
  let line: SourceRange
}

extension PromptSetBuilder {
  /// Warns of what was meant for the blank of a question that no draft says or asks for.
  mutating func tellOfDoubtful() {
    guard !doubtful.isEmpty else { return }
    var named: Set<QuestionID> = []
    for draft in set.drafts {
      draft.when?.gatherQuestions(into: &named)
      for line in draft.paragraphs.joined() {
        named.formUnion(line.questions)
        line.when?.gatherQuestions(into: &named)
      }
    }
    for blank in doubtful where !named.contains(blank.question) {
      values.diagnostics.append(
        .nearBlank(blank.written, set.questions[blank.question].id, blank.span))
      set.nearMisses.questions.insert(blank.question)
      set.nearMisses.lines.insert(blank.line)
    }
  }
}
