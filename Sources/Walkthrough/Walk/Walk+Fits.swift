import Script
import Text

extension Walk {
  /// Whether an event fits now; `apply` changes nothing if it does not.
  package func fits(_ event: Event) -> Bool {
    var walk = self
    return walk.makesSense(event)
  }

  /// The same, keeping what it found out about the plan.
  mutating func makesSense(_ event: Event) -> Bool {
    switch event {
    case .answered(let answer): asked.map { accepts(answer, at: $0) } ?? false
    case .skipped: asked != nil
    case .passed: isPassable
    case .wentOn: isCheckpoint
    case .accepted, .declined: isOffer
    case .enough, .forward: snapshot.place != end
    case .more: snapshot.place == end && placeForMore() != nil
    case .back: previous(before: snapshot.place) != nil
    case .jumped(let question): canJump(to: question)
    case .edited(let question, let answer): accepts(answer, at: question)
    case .passedOver(let question):
      set.questions.ids.contains(question) && snapshot.answers[question] == nil
    case .forgotten(let question): snapshot.answers[question] != nil
    case .madePrivate(let question): set.questions.ids.contains(question)
    case .madeOpen(let question): set.questions.ids.contains(question)
    case .included(let question), .excluded(let question): canInclude(question)
    case .shortened: !snapshot.isShort
    case .lengthened: snapshot.isShort
    case .namedTherapist, .namedSelf, .mirrored: true
    case .draftEdited(let draft, _): set.drafts.ids.contains(draft)
    case .draftDiscarded(let draft): snapshot.edited[draft] != nil
    case .added(let question, let draft): canAdd(question, to: draft)
    case .removed(let question, let draft): snapshot.added[draft]?.contains(question) ?? false
    case .addedWords(let words, let draft): set.drafts.ids.contains(draft) && !words.isBlank
    case .removedWords(let draft): snapshot.addedWords[draft] != nil
    }
  }

  private var act: Step.Act? {
    let place = snapshot.place
    guard !place.isCard, set.steps.ids.contains(place.step) else { return nil }
    return set.steps[place.step].act
  }

  private var isPassable: Bool {
    switch act {
    case .say, .signpost, .stop: true
    case .ask, .checkpoint, .offer: false
    case nil: snapshot.place.isCard
    }
  }

  private var isCheckpoint: Bool {
    if case .checkpoint = act { true } else { false }
  }

  private var isOffer: Bool {
    if case .offer = act { true } else { false }
  }

  private func accepts(_ answer: Answer, at question: QuestionID) -> Bool {
    guard set.questions.ids.contains(question) else { return false }
    if answer == snapshot.answers[question] { return true }
    return answer.problem(for: set.questions[question], picking: sentences(for: question)) == nil
  }

  /// Only to a question that applies and stands on the way; one beyond the place where it was
  /// enough may be reached too.
  private mutating func canJump(to question: QuestionID) -> Bool {
    guard let step = plan.step(asking: question) else { return false }
    guard let left = snapshot.leftAt, left.step < step else { return comes(Place(step)) }
    var walk = self
    walk.snapshot.leftAt = nil
    walk.plan.forget(from: left.step)
    return walk.comes(Place(step))
  }

  private func canInclude(_ question: QuestionID) -> Bool {
    snapshot.answers[question] != nil && answers.isPrivate(question)
  }

  private func canAdd(_ question: QuestionID, to draft: DraftID) -> Bool {
    guard set.drafts.ids.contains(draft),
      !(snapshot.added[draft]?.contains(question) ?? false)
    else { return false }
    return answers.shown(question, inPrivateDraft: set.drafts[draft].isPrivate) != nil
  }
}

extension Walk {
  /// The sentences a pick chooses from; empty for every other question.
  package func sentences(for question: QuestionID) -> [String] {
    guard set.questions.ids.contains(question),
      case .pick(let source, _) = set.questions[question].kind,
      case .text(let text) = snapshot.answers[source]
    else { return [] }
    return Sentences.toPick(from: text, set.lists, me: snapshot.names.me)
  }

  /// Where more leads to: on after the place that was enough; back at the answer that stopped
  /// the walk, or the last question before the stop; or at the first question never asked, with
  /// the texts right before it.
  func placeForMore() -> Place? {
    var walk = self
    if let left = snapshot.leftAt {
      walk.snapshot.leftAt = nil
      walk.plan.forget(from: left.step)
      let next = walk.next(after: left)
      if next != end { return next }
    }
    guard let last = walk.previous(before: end) else { return nil }
    if walk.plan.mark(last.step, walk.snapshot).stops { return walk.question(atOrBefore: last) }
    return walk.firstOpen()
  }

  private mutating func question(atOrBefore place: Place) -> Place? {
    for step in (StepID.first...place.step).reversed() {
      if case .ask = set.steps[step].act, comes(Place(step)) { return Place(step) }
    }
    return nil
  }

  private mutating func firstOpen() -> Place? {
    var first: Place?
    for step in set.steps.ids where comes(Place(step)) {
      switch set.steps[step].act {
      case .say: first = first ?? Place(step)
      case .ask(let question) where isOpen(question): return first ?? Place(step)
      default: first = nil
      }
    }
    return nil
  }

  /// Neither answered nor skipped.
  func isOpen(_ question: QuestionID) -> Bool {
    snapshot.answers[question] == nil && !snapshot.skipped.contains(question)
  }
}
