import Text
import Walkthrough

extension DraftScreen {
  /// What can be done with a draft.
  private enum Act {
    case done, save, change, putIn, other, fresh, questions, mirror, rest, notNow

    var words: Phrase {
      switch self {
      case .done: Words.Drafts.done
      case .save: Words.Drafts.save
      case .change: Words.Drafts.change
      case .putIn: Words.Drafts.putIn
      case .other: Words.Drafts.other
      case .fresh: Words.Drafts.fresh
      case .questions: Words.Drafts.questions
      case .mirror: Words.Mirror.look
      case .rest: Words.Drafts.rest
      case .notNow: Words.Drafts.notNow
      }
    }
  }

  /// Asks once what to do with a draft.
  /// - Returns: where it goes from here; nil to stay.
  func run(_ draft: Draft) throws(Leaving) -> Next? {
    let acts = acts(for: draft)
    let menu = Menu(acts.map(\.words), asking: Words.Drafts.menu)
    switch try menu.ask(in: talk) {
    case .item(let number): return try perform(acts[number], on: draft)
    case .command(.edit): try change(draft)
    case .command(.letter): show(draft.place)
    case .command(.mirror): try mirror(draft)
    case .command(.back):
      session.goBack()
      return .questions
    case .command(.review):
      if try ReviewScreen(session).run() { return .questions }
      show(draft.place)
    case .command(let command): talk.say(Words.Asking.notHere(command))
    }
    return nil
  }

  private func acts(for draft: Draft) -> [Act] {
    var acts: [Act] = [.done, .save, .change]
    let edited = walk.snapshot.edited[draft.place]
    if edited == nil, !draft.leftOut(of: walk.answers).filter(\.mayComeIn).isEmpty {
      acts.append(.putIn)
    }
    if session.drafts.count > 1 { acts.append(.other) }
    if edited != nil { acts.append(.fresh) }
    if walk.fits(.more) || walk.snapshot.isShort { acts.append(.questions) }
    if walk.set.mirror, !draft.isPrivate { acts.append(.mirror) }
    acts.append(.rest)
    if session.showsWayOut, session.named.name != Catalog.guide.waiting {
      acts.append(.notNow)
    }
    return acts
  }

  private func perform(_ act: Act, on draft: Draft) throws(Leaving) -> Next? {
    switch act {
    case .done: return .done
    case .save: try ExportScreen(session, draft).run()
    case .change: try change(draft)
    case .putIn: try putIn(draft)
    case .other:
      session.draft = nil
      return .questions  // still at the end: the drafts are asked for again
    case .fresh: try takeFresh(draft)
    case .questions: return backToQuestions()
    case .mirror: try mirror(draft)
    case .rest: throw .resting
    case .notNow:
      try session.waitInstead()
      show(draft.place)
    }
    return nil
  }

  private func mirror(_ draft: Draft) throws(Leaving) {
    if try MirrorScreen(session).run(draft.place) == .changed { show(draft.place) }
  }
}
