import Script
import Text
import Walkthrough
import Words

extension DraftScreen {
  /// What can be changed about a draft.
  private enum Change {
    case nothing, byHand, sentences, names, takeOut, fresh, giveUp

    var words: Phrase {
      switch self {
      case .nothing: Words.Drafts.leave
      case .byHand: Words.Drafts.byHandItem
      case .sentences: Words.Drafts.sentences
      case .names: Words.Drafts.names
      case .takeOut: Words.Drafts.takeOut
      case .fresh: Words.Drafts.fresh
      case .giveUp: Words.Drafts.giveUp
      }
    }
  }

  /// Asks what to change, where there is more than one thing, and does it.
  func chooseChange(of draft: Draft) throws(Leaving) {
    let changes = changes(of: draft)
    guard changes.count > 2 else { return try change(draft) }
    switch changes[try Menu(changes.map(\.words), asking: Words.Drafts.changeMenu).choose(in: talk)]
    {
    case .nothing: break
    case .byHand: try change(draft)
    case .sentences: try changeSentences(draft)
    case .names: try changeNames(draft)
    case .takeOut: takeOutAside(draft.id)
    case .fresh: try takeFresh(draft)
    case .giveUp: try giveUp(draft)
    }
  }

  private func changes(of draft: Draft) -> [Change] {
    var changes: [Change] = [.nothing, .byHand]
    if !picks.isEmpty { changes.append(.sentences) }
    if names.therapist || names.me { changes.append(.names) }
    if draft.edited == nil, walk.snapshot.addedWords[draft.id] != nil {
      changes.append(.takeOut)
    }
    if draft.edited != nil { changes.append(draft.isCalledFor ? .fresh : .giveUp) }
    return changes
  }

  // MARK: - Sentences

  /// The questions where sentences were picked, or can be.
  private var picks: [QuestionID] {
    session.set.questions.ids.filter { question in
      guard case .pick = session.set.questions[question].kind else { return false }
      return walk.sentences(for: question).count > 1 && walk.fits(.jumped(question))
    }
  }

  /// Back to the sentences; the walk stays where it is.
  private func changeSentences(_ draft: Draft) throws(Leaving) {
    let picks = picks
    var choice = 0
    if picks.count > 1 {
      let prompts = picks.map { "\(inline: session.set.questions[$0].prompt)" as Phrase }
      choice = try Menu(prompts).choose(in: talk)
    }
    guard picks.indices.contains(choice) else { return }
    let kept = walk.snapshot.answers[picks[choice]]
    try QuestionScreen(session, picks[choice], kept: kept, isReview: true).run()
    show(draft.id)
  }

  // MARK: - Names

  /// Which names some draft has a place for.
  private var names: (therapist: Bool, me: Bool) {
    let templates = session.drafts.map { session.set.drafts[$0.id] }
    return (templates.contains { $0.uses(.therapist) }, templates.contains { $0.uses(.me) })
  }

  /// Asks for the names once more; they stand there as the person gave them.
  private func changeNames(_ draft: Draft) throws(Leaving) {
    let names = names
    if names.therapist { try askTherapist() }
    if names.me { try askSelf() }
    show(draft.id)
  }

  // MARK: - What was changed by hand

  /// Shows what the answers give now; the version made by hand goes only if the person says so.
  private func takeFresh(_ draft: Draft) throws(Leaving) {
    var fresh = draft
    fresh.edited = nil
    DraftView(fresh).show(in: talk)
    if try Menu(Words.Drafts.freshItems).choose(in: talk) == 1 {
      session.apply(.draftDiscarded(draft.id))
    }
    show(draft.id)
  }

  /// One that the answers no longer call for goes for good if the person says so.
  private func giveUp(_ draft: Draft) throws(Leaving) {
    if try Menu(Words.Drafts.giveUpItems, asking: Words.Drafts.giveUpQuestion).choose(in: talk) == 1
    {
      session.apply(.draftDiscarded(draft.id))
    }
    show(draft.id)
  }
}
