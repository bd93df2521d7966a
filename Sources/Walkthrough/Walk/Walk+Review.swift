import Script

extension Walk {
  /// One answered question, as review shows it.
  package struct Reviewed: Hashable, Sendable {
    package let question: QuestionID
    package let answer: Answer
    /// Whether its question does not apply now; the answer waits until it does.
    package let isSetAside: Bool
    package let isPrivate: Bool
    /// Whether a private answer was let into the drafts.
    package let isIncluded: Bool
  }

  /// Every answered question, in the order of the set.
  package var review: [Reviewed] {
    let answers = answers
    return snapshot.answers.sorted { $0.key < $1.key }.map { question, answer in
      let isPrivate = answers.isPrivate(question)
      return Reviewed(
        question: question, answer: answer, isSetAside: answers.isSetAside(question),
        isPrivate: isPrivate, isIncluded: isPrivate && snapshot.included.contains(question))
    }
  }

  /// The places behind that come now and did not come before some answer was changed, in order:
  /// texts, cards, and questions that are still open.
  /// - Parameter earlier: the walk before the change.
  package func opened(since earlier: Walk) -> [Place] {
    var (now, before) = (self, earlier)
    let behind = set.steps.ids.prefix { $0 <= snapshot.place.step }
      .flatMap { [Place($0), Place($0, isCard: true)] }
    return behind.filter { place in
      guard place < snapshot.place, now.comes(place), !before.comes(place) else { return false }
      switch prompt(at: place) {
      case .say, .signpost: return true
      case .question(let question, _): return isOpen(question)
      case .checkpoint, .offer, .stop, .end: return false
      }
    }
  }

  /// How many questions are likely still to come under the present answers, the present one among
  /// them; answered and skipped ones do not count.
  package var remaining: Int { countOpen { _ in true } }

  /// The same, up to the next look at a draft; nil if none is still to come.
  package var remainingBeforeDraft: Int? {
    var walk = self
    let next = set.steps.ids.suffix(from: snapshot.place.step).first { step in
      guard case .checkpoint = set.steps[step].act else { return false }
      return walk.comes(Place(step))
    }
    return next.map { last in
      countOpen { question in walk.plan.step(asking: question).map { $0 < last } ?? false }
    }
  }

  /// How many questions come if they go on from a checkpoint, whatever was left out before.
  package var remainingIfGoingOn: Int {
    var walk = self
    walk.apply(.lengthened)
    walk.apply(.wentOn)
    return walk.remaining
  }

  private func countOpen(_ counts: (QuestionID) -> Bool) -> Int {
    var walk = self
    let first = min(snapshot.leftAt?.step ?? snapshot.place.step, snapshot.place.step)
    walk.snapshot.leftAt = nil
    if snapshot.leftAt != nil { walk.plan.forget(from: first) }
    var count = 0
    for step in set.steps.ids.suffix(from: first) where walk.comes(Place(step)) {
      guard case .ask(let question) = set.steps[step].act else { continue }
      if isOpen(question), counts(question) { count += 1 }
    }
    return count
  }
}
