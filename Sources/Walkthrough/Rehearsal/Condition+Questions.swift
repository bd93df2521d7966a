import Script

extension Condition {
  /// The questions that a condition looks at.
  var questions: Set<Int> {
    switch self {
    case .answered(let question), .chosen(let question, _), .atLeast(let question, _),
      .atMost(let question, _):
      [question]
    case .not(let condition): condition.questions
    case .and(let left, let right), .or(let left, let right):
      left.questions.union(right.questions)
    }
  }
}
