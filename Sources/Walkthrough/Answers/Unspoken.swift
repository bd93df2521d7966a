import Script

/// What of the answers a draft does not say. Conditions and lines ask for this again and again.
struct Unspoken: Sendable {
  /// Answers that are no more than a dash.
  private(set) var dashes: Set<QuestionID> = []
  /// Answers that say that nothing comes.
  private(set) var nonAnswers: Set<QuestionID> = []
  /// Answers that are silent options, and nothing beside them.
  private(set) var silent: Set<QuestionID> = []
  /// Where silent options are among others: the others.
  private(set) var others: [QuestionID: Answer] = [:]

  /// - Parameters:
  ///   - given: all answers.
  ///   - set: the set that asks.
  init(_ given: [QuestionID: Answer], of set: PromptSet) {
    guard !given.isEmpty else { return }
    let lists = set.lists
    for (question, answer) in given {
      if answer.isMereDash { dashes.insert(question) }
      guard set.questions.ids.contains(question) else { continue }
      if answer.isNonAnswer(to: set.questions[question], lists) {
        nonAnswers.insert(question)
      } else if let spoken = set.questions[question].spoken(answer),
        spoken == answer || !spoken.isNonAnswer(to: set.questions[question], lists)
      {
        if spoken != answer { others[question] = spoken }
      } else {
        silent.insert(question)
      }
    }
  }
}
