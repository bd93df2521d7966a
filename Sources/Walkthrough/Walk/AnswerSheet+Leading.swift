import Script

extension AnswerSheet {
  /// Answers with which a question comes: what is answered already, and as little more as it takes.
  /// - Parameters:
  ///   - question: one of the set.
  ///   - words: what is answered where words are asked for.
  /// - Returns: nil where none were found, as where nothing can lead there.
  package func leading(to question: QuestionID, in set: PromptSet, words: String) -> AnswerSheet? {
    let asked = set.questionsDeciding(question).filter { answers[$0] == nil }.sorted()
    var tries = Self.mostTries
    // First with one answer more, then with two, and so on.
    for count in 0...min(asked.count, Self.mostAnswers) {
      if let found = filled(asked[...], count, question, set, words, &tries) { return found }
    }
    return nil
  }

  private static let mostTries = 4_000
  private static let mostAnswers = 4

  private func filled(
    _ open: ArraySlice<QuestionID>, _ count: Int, _ question: QuestionID, _ set: PromptSet,
    _ words: String,
    _ tries: inout Int
  ) -> AnswerSheet? {
    guard count > 0 else {
      tries -= 1
      return tries >= 0 && Walk(set, answering: self, at: question).asked == question ? self : nil
    }
    for place in open.indices {
      for answer in set.questions[open[place]].possibleAnswers(words) {
        guard tries > 0 else { return nil }
        var sheet = self
        sheet.answers[open[place]] = answer
        let rest = open[(place + 1)...]
        if let found = sheet.filled(rest, count - 1, question, set, words, &tries) { return found }
      }
    }
    return nil
  }
}

extension PromptSet {
  /// The questions whose answers decide whether another comes, and those that decide about these.
  fileprivate func questionsDeciding(_ question: QuestionID) -> Set<QuestionID> {
    var found: Set<QuestionID> = []
    var open = [question]
    while let next = open.popLast() {
      guard let step = step(asking: next), let when = steps[step].when else { continue }
      for deciding in when.questions where found.insert(deciding).inserted {
        open.append(deciding)
      }
    }
    return found
  }
}

extension Question {
  /// An answer of each sort that a condition can tell apart.
  fileprivate func possibleAnswers(_ words: String) -> [Answer] {
    let options = options.ids.map { Answer.chosen([.option($0)]) }
    switch kind {
    case .line, .text: return [.text(words)]
    case .pick: return []
    case .choice, .choices: return welcomesOwnWords ? options + [.chosen([.own(words)])] : options
    case .scale: return options
    }
  }
}
