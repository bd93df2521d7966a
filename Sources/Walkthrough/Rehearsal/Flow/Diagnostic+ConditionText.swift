import Script

extension Condition {
  /// The condition as an author writes it.
  func text(in set: PromptSet) -> String {
    switch self {
    case .answered(let question): "\(set.questions[question].id) is answered"
    case .typed(let question): "\(set.questions[question].id) is typed"
    case .chosen(let question, let option):
      if case .choices = set.questions[question].kind {
        compared(question, "includes", option, in: set)
      } else {
        compared(question, "is", option, in: set)
      }
    case .atLeast(let question, let option): compared(question, "is at least", option, in: set)
    case .atMost(let question, let option): compared(question, "is at most", option, in: set)
    case .form(let kind): "form is \"\(kind.rawValue)\""
    case .not(.and(let left, let right)):
      "not (\(Condition.and(left, right).text(in: set)))"
    case .not(.or(let left, let right)): "not (\(Condition.or(left, right).text(in: set)))"
    case .not(let part): "not \(part.text(in: set))"
    case .and(let left, let right): "\(left.part(in: set)) and \(right.part(in: set))"
    case .or(let left, let right): "\(left.text(in: set)) or \(right.text(in: set))"
    }
  }

  /// The same as one side of an `and`.
  private func part(in set: PromptSet) -> String {
    if case .or = self { "(\(text(in: set)))" } else { text(in: set) }
  }

  private func compared(
    _ question: QuestionID, _ verb: String, _ option: OptionID, in set: PromptSet
  ) -> String {
    "\(set.questions[question].id) \(verb) \"\(set.questions[question].options[option].label)\""
  }

  /// The conditions that must hold together.
  var conjuncts: [Condition] {
    switch self {
    case .and(let left, let right): left.conjuncts + right.conjuncts
    case .not(.or(let left, let right)):
      Condition.not(left).conjuncts + Condition.not(right).conjuncts
    case .not(.not(let part)): part.conjuncts
    default: [self]
    }
  }
}
