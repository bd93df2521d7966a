import Text
import Walkthrough
import Words

extension DraftScreen {
  /// What can be done with a draft, in the order of the menu. What changes something comes last, and
  /// what depends on the draft after that, so that a number means the same under every draft.
  private enum Act {
    case done, takeAlong, other, questions, mirror, rest, notNow, change, putIn

    var words: Phrase {
      switch self {
      case .done: Words.Drafts.done
      case .takeAlong: Words.Drafts.takeAlong
      case .other: Words.Drafts.other
      case .questions: Words.Drafts.questions
      case .mirror: Words.Mirror.look
      case .rest: Words.Drafts.rest
      case .notNow: Words.Drafts.notNow
      case .change: Words.Drafts.change
      case .putIn: Words.Drafts.putIn
      }
    }
  }

  /// The menu below a draft.
  func menu(for draft: Draft) -> Menu {
    var menu = Menu(acts(for: draft).map(\.words), asking: Words.Drafts.menu)
    menu.aside = (Words.Drafts.asideAtMenu, .command(.letter))
    return menu
  }

  /// The same, as one line where the draft right above it would go out of sight.
  private func menuInSight(for draft: Draft) -> Menu {
    var menu = menu(for: draft)
    guard let line = sight.line else { return menu }
    sight.line = nil
    let shown = talk.output.lineCount - line
    guard shown + menu.rows(in: talk) > talk.output.height else { return menu }
    menu.lead = shown + 2 > talk.output.height ? Words.Drafts.leadFromBelow : Words.Drafts.lead
    if sight.owesMessages { menu.unfolding = { tellOfMessages(draft) } }
    return menu
  }

  /// Asks once what to do with a draft.
  /// - Returns: where it goes from here; nil to stay.
  func run(_ draft: Draft) throws(Leaving) -> Next? {
    switch try menuInSight(for: draft).ask(in: talk) {
    case .item(let number): return try perform(acts(for: draft)[number], on: draft)
    case .command(.edit): try change(draft)
    case .command(.letter): show(draft.id)
    case .command(.mirror): try mirror(draft)
    case .command(.back):
      session.goBack()
      return .questions
    case .command(.review):
      if try ReviewScreen(session).run() { return .questions }
      show(draft.id)
    case .command(let command): talk.say(Words.SlashCommands.notHere(command.typed))
    }
    return nil
  }

  private func acts(for draft: Draft) -> [Act] {
    var acts: [Act] = [.done, .takeAlong]
    if session.drafts.count > 1 { acts.append(.other) }
    if walk.fits(.more) || walk.snapshot.isShort { acts.append(.questions) }
    if walk.set.mirror { acts.append(.mirror) }
    acts.append(.rest)
    if session.showsWayOut, session.named.name != session.context.guide.waiting {
      acts.append(.notNow)
    }
    acts.append(.change)
    if !talk.aside.isEmpty || draft.edited == nil && leftOut(of: draft).contains(where: \.mayComeIn)
    {
      acts.append(.putIn)
    }
    return acts
  }

  private func perform(_ act: Act, on draft: Draft) throws(Leaving) -> Next? {
    switch act {
    case .done: return .done
    case .takeAlong:
      try ExportScreen(session, draft).run()
    case .other:
      session.draft = nil
      return .questions  // still at the end: the drafts are asked for again
    case .questions: return backToQuestions()
    case .mirror: try mirror(draft)
    case .rest: throw .resting
    case .notNow:
      try session.waitInstead()
      show(draft.id)
    case .change: try chooseChange(of: draft)
    case .putIn: try putIn(draft)
    }
    return nil
  }

  private func mirror(_ draft: Draft) throws(Leaving) {
    if try MirrorScreen(session).run(draft.id) == .changed { show(draft.id) }
  }
}
