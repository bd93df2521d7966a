import Script

extension Walk {
  /// A walk over another set that brings along what was already said: the answers that stand, to
  /// questions of the same id and kind, shown prefilled. What was private stays private.
  /// - Parameter other: the set that was offered.
  package func carried(into other: PromptSet) -> Walk {
    let answers = answers
    var state = Snapshot()
    state.names = snapshot.names
    state.isShort = snapshot.isShort
    for id in other.questions.ids {
      let question = other.questions[id]
      guard let old = set.question(named: question.id), let answer = answers.standing(old),
        let carried = carry(
          answer, from: set.questions[old], to: question, of: other, given: state.answers)
      else { continue }
      state.answers[id] = carried
      state.carried.insert(id)
      if answers.isPrivate(old) { state.privacy[id] = true }
    }
    return Walk(other, state)
  }

  /// The answer with its options found again by their labels; nil if it does not fit as it is.
  private func carry(
    _ answer: Answer, from old: Question, to new: Question, of other: PromptSet,
    given: [QuestionID: Answer]
  ) -> Answer? {
    guard old.kind.isSameSort(as: new.kind) else { return nil }
    var sentences: [String] = []
    if case .pick(let source, _) = new.kind, case .text(let text) = given[source] {
      sentences = Sentences.toPick(from: text, other.lists, me: snapshot.names.me)
    }
    guard let carried = relabelled(answer, from: old, to: new) else { return nil }
    return carried.problem(for: new, picking: sentences) == nil ? carried : nil
  }

  private func relabelled(_ answer: Answer, from old: Question, to new: Question) -> Answer? {
    guard case .chosen(let choices) = answer else { return answer }
    var found: [Answer.Choice] = []
    for choice in choices {
      guard case .option(let option) = choice else {
        found.append(choice)
        continue
      }
      guard old.options.ids.contains(option),
        let same = new.options.firstID(where: { $0.label == old.options[option].label })
      else { return nil }
      found.append(.option(same))
    }
    return .chosen(found)
  }
}

extension Question.Kind {
  /// Whether both are of one kind, whatever their limits.
  func isSameSort(as other: Question.Kind) -> Bool {
    switch (self, other) {
    case (.line, .line), (.text, .text), (.choice, .choice), (.choices, .choices),
      (.scale, .scale), (.pick, .pick):
      true
    default: false
    }
  }
}
