import Script

extension Condition {
  /// Whether it makes a difference to a condition which option of a question was chosen.
  func tellsApart(optionsOf question: QuestionID) -> Bool {
    switch self {
    case .chosen(let asked, _), .atLeast(let asked, _), .atMost(let asked, _): asked == question
    case .answered, .typed, .form: false
    case .not(let condition): condition.tellsApart(optionsOf: question)
    case .and(let left, let right), .or(let left, let right):
      left.tellsApart(optionsOf: question) || right.tellsApart(optionsOf: question)
    }
  }

  /// Whether a condition looks for this very option.
  func names(option: OptionID, of question: QuestionID) -> Bool {
    switch self {
    case .chosen(let asked, let named): asked == question && named == option
    case .answered, .typed, .atLeast, .atMost, .form: false
    case .not(let condition): condition.names(option: option, of: question)
    case .and(let left, let right), .or(let left, let right):
      left.names(option: option, of: question) || right.names(option: option, of: question)
    }
  }
}

extension PromptSet {
  /// Whether anything depends on the answer to a question: a step, a draft, or a line of one.
  package func depends(on question: QuestionID) -> Bool {
    let ofSteps = steps.compactMap { $0.when }
    let ofDrafts = drafts.compactMap { $0.when }
    let ofLines = drafts.flatMap { $0.paragraphs.joined().compactMap { $0.when } }
    return (ofSteps + ofDrafts + ofLines).contains { $0.questions.contains(question) }
  }
}
