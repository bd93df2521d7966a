import Text

/// What goes wrong where one body is made in several forms: a warning each.
extension BodyReader {
  /// Warns of an answer on a line that a card or a note leaves out because of a name.
  mutating func warnOfLostAnswer(_ line: DraftTemplate.Line, _ range: Range<Int>) {
    if !line.isAlternative { goesWithNames = false }
    goesWithNames = goesWithNames || line.saysName
    guard goesWithNames, let question = line.firstQuestion else { return }
    let kind = forms.withoutNames.first {
      if case .never? = line.when?.settled(in: $0) { false } else { true }
    }
    guard let kind else { return }
    nearMisses.questions.insert(question)
    report(.answerBesideName(questions[question].id, in: kind, text.span(range)))
  }

  /// Warns of a form that the draft does not have.
  mutating func warnOfIdleForm(_ condition: Condition, _ inner: MappedText) {
    guard forms.areWhole else { return }
    let named = condition.forms
    for kind in DraftTemplate.Kind.allCases where named.contains(kind) {
      guard !forms.kinds.contains(kind) else { continue }
      report(
        .idleForm(kind, inner.span, made: forms.kinds, hasFurther: forms.areSeveral))
    }
  }
}

extension DraftTemplate.Line {
  /// The first question whose answer stands on the line.
  fileprivate var firstQuestion: QuestionID? {
    for case .blank(let blank) in segments {
      if case .question(let question) = blank.source { return question }
    }
    return nil
  }
}
