import Script

extension Walk {
  /// What comes next.
  package enum Prompt: Hashable, Sendable {
    /// A text of the set.
    case say(String)
    /// A question, with the answer it already has.
    case question(QuestionID, kept: Answer?)
    /// The draft so far, or nil if there is none to show; enough, or one thing more?
    case checkpoint(String, draft: DraftID?)
    /// The help card.
    case signpost
    /// An offer to go over to another set.
    case offer(set: String, because: String?)
    /// The set's last words before it ends the walk.
    case stop(String)
    /// The drafts.
    case end(Ending)
  }

  /// Why there are no more questions.
  package enum Ending: Hashable, Sendable {
    /// All that applies was asked.
    case finished
    /// The person said that it is enough.
    case enough
    /// The set stopped, by a step or after an answer.
    case stopped
  }

  /// What comes next, under all that was done so far.
  package var current: Prompt { prompt(at: snapshot.place) }

  /// What comes at a place.
  package func prompt(at place: Place) -> Prompt {
    if place.isCard { return .signpost }
    guard set.steps.ids.contains(place.step) else { return .end(ending) }
    switch set.steps[place.step].act {
    case .say(let text): return .say(text)
    case .ask(let question): return .question(question, kept: snapshot.answers[question])
    case .checkpoint(let text): return .checkpoint(text, draft: draftToShow)
    case .signpost: return .signpost
    case .offer(let name, let because): return .offer(set: name, because: because)
    case .stop(let text): return .stop(text)
    }
  }

  private var ending: Ending {
    var walk = self
    guard let last = walk.previous(before: end) else { return .finished }
    if walk.plan.mark(last.step, snapshot).stops { return .stopped }
    return snapshot.leftAt == nil ? .finished : .enough
  }

  /// The first draft there is, one for the therapist before a private one. Of a draft that is
  /// called for without a word in it there is nothing to show.
  private var draftToShow: DraftID? {
    let drafts = drafts(today: "")
    return (drafts.first { !$0.isPrivate } ?? drafts.first)?.id
  }
}
