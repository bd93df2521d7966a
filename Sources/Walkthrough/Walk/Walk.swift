import Script

/// One person's way through a set: what was done so far, and so what comes next.
///
/// A value: the same events over the same set always give the same state. Nothing but
/// `Event.forgotten` destroys an answer.
package struct Walk: Sendable {
  let shared: SharedSet
  /// Everything that has to be kept to take the walk up again.
  package internal(set) var snapshot: Snapshot
  var plan: StepPlan

  /// A walk at its beginning.
  /// - Parameters:
  ///   - set: a checked set.
  ///   - isShort: only the short path.
  package init(_ set: PromptSet, isShort: Bool = false) {
    var snapshot = Snapshot()
    snapshot.isShort = isShort
    self.init(set, fitted: snapshot)
  }

  /// A walk taken up where it was left. What cannot belong to the set is left out.
  package init(_ set: PromptSet, _ snapshot: Snapshot) {
    self.init(set, fitted: snapshot.fitted(to: set))
  }

  private init(_ set: PromptSet, fitted snapshot: Snapshot) {
    shared = SharedSet(set)
    self.snapshot = snapshot
    plan = StepPlan(set)
    settle()
  }

  /// A walk after these events; those that do not fit change nothing.
  package init(_ set: PromptSet, isShort: Bool = false, replaying events: [Event]) {
    self.init(set, isShort: isShort)
    for event in events { apply(event) }
  }
}

extension Walk {
  package var set: PromptSet { shared.set }
}

/// Two walks over the same set are equal if everything remembered is.
extension Walk: Equatable {
  package static func == (left: Walk, right: Walk) -> Bool { left.snapshot == right.snapshot }
}

extension Walk {
  /// The answers as drafts and review see them. Takes time linear in the answers: ask once.
  package var answers: Answers {
    Answers(
      plan, of: shared, given: snapshot.answers, included: snapshot.included,
      privacy: snapshot.privacy, names: snapshot.names)
  }

  /// Moves on to the first place that comes, if this one does not.
  mutating func settle() {
    let place = snapshot.place
    if !comes(place) { snapshot.place = next(after: place) }
  }

  /// Whether a place comes on this walk; the end always does.
  mutating func comes(_ place: Place) -> Bool {
    guard set.steps.ids.contains(place.step) else { return place == end }
    let mark = plan.mark(place.step, snapshot)
    return mark.comes && (!place.isCard || mark.bringsCard)
  }

  /// The next place that comes.
  mutating func next(after place: Place) -> Place {
    if set.steps.ids.contains(place.step), !place.isCard, comes(Place(place.step, isCard: true)) {
      return Place(place.step, isCard: true)
    }
    var step = place.step
    while set.steps.ids.contains(step), !plan.mark(step, snapshot).ends {
      step = step.advanced(by: 1)
      if comes(Place(step)) { return Place(step) }
    }
    return end
  }

  /// The place that came before; nil at the beginning.
  mutating func previous(before place: Place) -> Place? {
    if place.isCard { return Place(place.step) }
    for step in (.first..<place.step).reversed() {
      let mark = plan.mark(step, snapshot)
      if mark.comes { return Place(step, isCard: mark.bringsCard) }
    }
    return nil
  }

  /// The place after all steps.
  var end: Place { Place(set.steps.ids.upperBound) }

  /// The question asked at the present place.
  package var asked: QuestionID? {
    let place = snapshot.place
    guard !place.isCard, set.steps.ids.contains(place.step),
      case .ask(let question) = set.steps[place.step].act
    else { return nil }
    return question
  }
}
