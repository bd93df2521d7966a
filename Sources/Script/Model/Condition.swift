/// What must hold for a step, a draft or a line of a draft.
///
/// An unanswered or set-aside question makes every comparison false.
package indirect enum Condition: Hashable, Sendable {
  case answered(QuestionID)
  /// The answer has words of the person's own, and is not options alone.
  case typed(QuestionID)
  /// `is` and `includes`: the option is the answer, or among the answers.
  case chosen(question: QuestionID, option: OptionID)
  /// `is at least`: this place of the scale or a later one.
  case atLeast(question: QuestionID, option: OptionID)
  /// `is at most`: this place of the scale or an earlier one.
  case atMost(question: QuestionID, option: OptionID)
  /// `form is`: the draft is made in this kind. It is settled when the draft is read, since a
  /// draft of several forms is several drafts from then on.
  case form(DraftTemplate.Kind)
  case not(Condition)
  case and(Condition, Condition)
  case or(Condition, Condition)
}

extension Condition {
  /// Both conditions, where nil always holds.
  package static func joined(_ left: Condition?, _ right: Condition?) -> Condition? {
    guard let left else { return right }
    guard let right else { return left }
    return .and(left, right)
  }

  /// The questions that it looks at.
  package var questions: Set<QuestionID> {
    var questions: Set<QuestionID> = []
    gatherQuestions(into: &questions)
    return questions
  }

  /// Adds them to others.
  func gatherQuestions(into questions: inout Set<QuestionID>) {
    switch self {
    case .answered(let question), .typed(let question), .chosen(let question, _),
      .atLeast(let question, _), .atMost(let question, _):
      questions.insert(question)
    case .form: break
    case .not(let condition): condition.gatherQuestions(into: &questions)
    case .and(let left, let right), .or(let left, let right):
      left.gatherQuestions(into: &questions)
      right.gatherQuestions(into: &questions)
    }
  }

  /// Whether the condition holds.
  /// - Parameter answer: the answer to a question, nil if it has none or is set aside.
  package func holds(_ answer: (QuestionID) -> Answer?) -> Bool {
    holds(answer) { answer($0) != nil }
  }

  /// The same where a chosen option need not be an answer.
  /// - Parameters:
  ///   - answer: the answer to a question as its options are compared.
  ///   - isAnswered: whether it counts as one.
  package func holds(
    _ answer: (QuestionID) -> Answer?, _ isAnswered: (QuestionID) -> Bool
  ) -> Bool {
    switch self {
    case .answered(let question):
      return isAnswered(question)
    case .typed(let question):
      return answer(question)?.ownWords.isEmpty == false
    case .chosen(let question, let option):
      return answer(question)?.options.contains(option) ?? false
    case .atLeast(let question, let option):
      return answer(question)?.options.contains { $0 >= option } ?? false
    case .atMost(let question, let option):
      return answer(question)?.options.contains { $0 <= option } ?? false
    case .form:
      return false  // no draft is being made
    case .not(let condition):
      return !condition.holds(answer, isAnswered)
    case .and(let left, let right):
      return left.holds(answer, isAnswered) && right.holds(answer, isAnswered)
    case .or(let left, let right):
      return left.holds(answer, isAnswered) || right.holds(answer, isAnswered)
    }
  }
}
