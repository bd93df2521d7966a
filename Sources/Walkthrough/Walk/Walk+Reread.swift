import Script

extension Walk {
  /// The same walk over a set that its author changed meanwhile: what was answered and skipped, at
  /// the same question. What no longer fits is left out; drafts changed by hand are.
  /// - Parameter other: the set as it is now.
  package func goingOn(in other: PromptSet) -> Walk {
    var state = carried(into: other).snapshot
    state.carried = []
    func moved(_ places: Set<QuestionID>) -> Set<QuestionID> {
      Set(places.compactMap { other.question(named: set.questions[$0].id) })
    }
    state.skipped = moved(snapshot.skipped).filter { state.answers[$0] == nil }
    state.included = moved(snapshot.included)
    state.leftOut = moved(snapshot.leftOut)
    for (place, isPrivate) in snapshot.privacy {
      if let new = other.question(named: set.questions[place].id) { state.privacy[new] = isPrivate }
    }
    state.mirrored = snapshot.mirrored
    state.place = place(in: other)
    return Walk(other, state)
  }

  /// A walk that begins somewhere else than at the beginning.
  /// - Parameters:
  ///   - sheet: what is answered already.
  ///   - question: where it begins; nil for the drafts.
  package init(_ set: PromptSet, answering sheet: AnswerSheet, at question: QuestionID?) {
    var state = Snapshot()
    state.answers = sheet.answers
    state.included = sheet.included
    state.names = Names(therapist: sheet.therapist, me: sheet.me)
    let step = question.flatMap { set.step(asking: $0) }
    state.place = Place(step ?? set.steps.ids.upperBound)
    self.init(set, state)
  }

  /// The place in another set that is the present one in this.
  private func place(in other: PromptSet) -> Place {
    let step = snapshot.place.step
    guard set.steps.ids.contains(step) else { return Place(other.steps.ids.upperBound) }
    if let same = other.step(like: set.steps[step], of: set) {
      return Place(same, isCard: snapshot.place.isCard)
    }
    // It is gone: on from what stood before it.
    for step in (.first..<step).reversed() {
      if let same = other.step(like: set.steps[step], of: set) {
        return Place(same.advanced(by: 1))
      }
    }
    return Place(.first)
  }
}

extension PromptSet {
  /// The step that asks a question.
  package func step(asking question: QuestionID) -> StepID? {
    steps.firstID { if case .ask(question) = $0.act { true } else { false } }
  }

  /// The step that does what one of another set does: asks a question of the same id, or says the
  /// same.
  fileprivate func step(like step: Step, of other: PromptSet) -> StepID? {
    guard case .ask(let question) = step.act else {
      return steps.firstID { $0.act == step.act }
    }
    return self.question(named: other.questions[question].id).flatMap { self.step(asking: $0) }
  }
}
