import Entries
import Notebook
import Script
import Text
import Walkthrough
import Words

extension DraftScreen {
  /// Asks what a draft needs before it is shown: private answers one by one, and the names.
  func ask(before place: Int) throws(Leaving) {
    var template = session.set.drafts[place]
    if !template.isPrivate { try askToLetIn() }
    // Whoever greets and signs in her own text is not asked for names that would not be used.
    if let draft = walk.draft(place, today: session.context.today) {
      template = template.withoutCourtesies(of: draft, walk.answers)
    }
    if template.uses(.therapist), walk.snapshot.names.therapist == nil { try askTherapist() }
    if template.uses(.me), walk.snapshot.names.me == nil { try askSelf() }
  }

  /// Asks for the therapist's name.
  func askTherapist() throws(Leaving) {
    let name = walk.snapshot.names.therapist
    let standing = name ?? session.context.own.settings.therapist ?? ""
    try askName(
      at: .therapist, Words.Drafts.therapist(hasName: !standing.isEmpty), name ?? "", standing
    ) {
      .namedTherapist($0)
    }
  }

  /// Asks for her own.
  func askSelf() throws(Leaving) {
    let name = walk.snapshot.names.me
    let standing = name ?? session.context.own.settings.name ?? ""
    try askName(at: .me, Words.Drafts.me(hasName: !standing.isEmpty), name ?? "", standing) {
      .namedSelf($0)
    }
  }

  /// Asks for a name: one that is left out is kept as an empty one.
  /// - Parameters:
  ///   - name: as it is in this walk.
  ///   - standing: what stands ready: that, or one that was kept for every walk.
  private func askName(
    at spot: Entry.Spot, _ words: Phrase, _ name: String, _ standing: String,
    _ event: (String) -> Walk.Event
  ) throws(Leaving) {
    let (talk, journal) = (talk, session.journal)
    func show() {
      talk.pause()
      talk.say(.marked(words), hanging: 2)
    }
    show()
    while true {
      switch try talk.ask(
        .line, prefill: journal.halfTyped(at: spot) ?? standing,
        keeping: { journal.halfType($0, at: spot) }, showAgain: show)
      {
      case .words(let typed, _):
        journal.finishTyping(at: spot)
        session.apply(event(typed.trimmed))
        return
      case .command(.skip, _):
        session.apply(event(name))
        return
      case .command(let command, _): talk.say(Words.SlashCommands.notHere(command.typed))
      }
    }
  }

  /// Asks only where some draft for the therapist has a place for the answer.
  private func askToLetIn() throws(Leaving) {
    let set = session.set
    for answer in walk.review
    where answer.isPrivate && !answer.isIncluded && !answer.isSetAside
      && set.questions[answer.question].spoken(answer.answer) != nil
      && !walk.snapshot.leftOut.contains(answer.question)
      && set.drafts.contains(where: { !$0.isPrivate && $0.uses(.question(answer.question)) })
    {
      try letIn(answer.question)
    }
  }

  private func letIn(_ place: Int) throws(Leaving) {
    guard let answer = walk.snapshot.answers[place] else { return }
    talk.pause()
    talk.say(Words.Drafts.privateAnswer)
    tell(answer, to: place)
    let isIn = try Menu(Words.Drafts.letInItems).choose(in: talk) == 1
    session.apply(isIn ? .included(place) : .excluded(place))
  }

  private func tell(_ answer: Answer, to place: Int) {
    let question = session.set.questions[place]
    talk.say("\(inline: question.prompt)")
    talk.say("  \(inline: AnswerText.shown(answer, to: question), .bold)", hanging: 2)
  }

  /// Asks of each answer that is not in a draft whether it is to stand at its end.
  func putIn(_ draft: Draft) throws(Leaving) {
    for one in leftOut(of: draft) where one.mayComeIn {
      if one.isPrivate {
        try letIn(one.question)
        guard walk.snapshot.included.contains(one.question) else { continue }
        if self.draft(draft.place)?.questions.contains(one.question) ?? true { continue }
        session.apply(.added(one.question, draft: draft.place))
        continue
      }
      talk.pause()
      tell(one.answer, to: one.question)
      if try Menu(Words.Drafts.putInItems).choose(in: talk) == 1 {
        session.apply(.added(one.question, draft: draft.place))
      }
    }
    show(draft.place)
  }

  /// Lets the person write in the draft itself; until she has done so, it stands as it was. What
  /// is half typed is kept apart, and stands there again if she was cut off.
  func change(_ draft: Draft) throws(Leaving) {
    let (talk, journal) = (talk, session.journal)
    let spot = Entry.Spot.draft(draft.place)
    func tell() {
      if talk.isAtTerminal { talk.tellEnd(isBegun: true) }
    }
    tell()
    var typed = text(of: draft)
    typed = journal.halfTyped(at: spot) ?? typed
    while true {
      switch try talk.ask(
        .text, prompt: "", prefill: typed,
        keeping: { journal.halfType($0, at: spot) },
        showAgain: tell)
      {
      case .command(.edit, let text): typed = try session.edited(text, at: spot) ?? text
      case .command(let command, let text):
        talk.say(Words.SlashCommands.notHere(command.typed))
        typed = text
      case .words(let words, _):
        journal.finishTyping(at: spot)
        take(words.withoutFinalBreaks, for: draft)
        journal.halfType("", at: spot)
        return show(draft.place)
      }
    }
  }

  private func text(of draft: Draft) -> String {
    draft.edited?.text ?? draft.text
  }

  private func take(_ text: String, for draft: Draft) {
    guard !text.trimmed.isEmpty, text != self.text(of: draft) else {
      return talk.say(Words.Drafts.unchanged)
    }
    let subject = draft.edited?.subject ?? draft.subject
    session.apply(
      .draftEdited(draft.place, .init(subject: subject, text: text, original: draft.text)))
  }
}
