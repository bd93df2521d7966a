import Entries
import Notebook
import Script
import Text
import Walkthrough
import Words

extension DraftScreen {
  /// Asks what a draft needs before it is shown: private answers one by one, and the names.
  /// - Returns: whether it can be shown; if not, they went back to the questions.
  func ask(before id: DraftID) throws(Leaving) -> Bool {
    var template = session.set.drafts[id]
    if !template.isPrivate { try askToLetIn() }
    // Whoever greets and signs in their own text is not asked for names that would not be used.
    if let draft = walk.draft(id, today: session.context.today) {
      template = template.withoutCourtesies(of: draft, walk.answers)
    }
    var isBack = false
    while true {
      if template.uses(.therapist), isBack || walk.snapshot.names.therapist == nil {
        guard try askTherapist() else { break }
      }
      guard template.uses(.me), walk.snapshot.names.me == nil else { return true }
      if try askSelf() { return true }
      guard template.uses(.therapist) else { break }
      isBack = true
    }
    session.goBack()
    return false
  }

  /// Asks for the therapist's name.
  /// - Returns: false if they go back.
  @discardableResult
  func askTherapist() throws(Leaving) -> Bool {
    let name = walk.snapshot.names.therapist
    let standing = name ?? session.context.own.settings.therapist ?? ""
    return try askName(
      at: .therapist, Words.Drafts.therapist(hasName: !standing.isEmpty), name ?? "", standing
    ) {
      .namedTherapist($0)
    }
  }

  /// Asks for the person's own name.
  /// - Returns: false if the person goes back.
  @discardableResult
  func askSelf() throws(Leaving) -> Bool {
    let name = walk.snapshot.names.me
    let standing = name ?? session.context.own.settings.name ?? ""
    return try askName(at: .me, Words.Drafts.me(hasName: !standing.isEmpty), name ?? "", standing) {
      .namedSelf($0)
    }
  }

  /// Asks for a name: one that is left out is kept as an empty one. What is hardly one counts when
  /// it is typed twice.
  /// - Parameters:
  ///   - name: as it is in this walk.
  ///   - standing: what stands ready: that, or one that was kept for every walk.
  private func askName(
    at spot: Entry.Spot, _ words: Phrase, _ name: String, _ standing: String,
    _ event: (String) -> Walk.Event
  ) throws(Leaving) -> Bool {
    let (talk, journal) = (talk, session.journal)
    func show() {
      talk.pause()
      talk.say(.marked(words), hanging: 2)
    }
    show()
    var doubted: String?
    while true {
      let ready = journal.halfTyped(at: spot) ?? (doubted == nil ? standing : "")
      switch try talk.ask(
        .line, prefill: ready,
        keeping: { journal.halfType($0, at: spot) }, showAgain: show)
      {
      case .words(let typed, _):
        let typed = typed.trimmed
        if typed != doubted, typed != ready.trimmed, isHardlyName(typed) {
          doubted = typed
          journal.halfType("", at: spot)
          talk.say(Words.Drafts.hardlyName(typed))
          continue
        }
        journal.finishTyping(at: spot)
        session.apply(event(typed))
        return true
      case .command(.skip, _):
        session.apply(event(name))
        return true
      case .command(.back, let typed):
        journal.halfType(typed, at: spot)
        return false
      case .command(let command, _): talk.say(Words.SlashCommands.notHere(command.typed))
      }
    }
  }

  /// Whether what was typed for a name is a number, or says that there is none.
  private func isHardlyName(_ typed: String) -> Bool {
    guard !typed.isEmpty else { return false }
    let lists = session.set.lists
    return lists.saysNoName(typed) || !typed.contains(where: \.isLetter)
      || typed.contains(where: \.isNumber) && Reply.isAboutList(typed, lists)
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

  private func letIn(_ question: QuestionID) throws(Leaving) {
    guard let answer = walk.snapshot.answers[question] else { return }
    talk.pause()
    talk.say(Words.Drafts.privateAnswer)
    tell(answer, to: question)
    let isIn = try Menu(Words.Drafts.letInItems).choose(in: talk) == 1
    session.apply(isIn ? .included(question) : .excluded(question))
  }

  private func tell(_ answer: Answer, to id: QuestionID) {
    let question = session.set.questions[id]
    talk.say("\(inline: question.prompt)")
    talk.say("  \(inline: AnswerText.shown(answer, to: question), .bold)", hanging: 2)
  }

  /// Asks of each answer that is not in a draft whether it is to stand at its end.
  func putIn(_ draft: Draft) throws(Leaving) {
    for one in leftOut(of: draft) where one.mayComeIn && draft.edited == nil {
      if one.isPrivate {
        try letIn(one.question)
        guard walk.snapshot.included.contains(one.question) else { continue }
        if self.draft(draft.id)?.questions.contains(one.question) ?? true { continue }
        session.apply(.added(one.question, draft: draft.id))
        continue
      }
      talk.pause()
      tell(one.answer, to: one.question)
      if try Menu(Words.Drafts.putInItems).choose(in: talk) == 1 {
        session.apply(.added(one.question, draft: draft.id))
      }
    }
    try putInAside(draft.id)
    show(draft.id)
  }

  /// Lets the person write in the draft itself; until they have done so, it stands as it was. What
  /// is half typed is kept apart, and stands there again if they were cut off.
  func change(_ draft: Draft) throws(Leaving) {
    let (talk, journal) = (talk, session.journal)
    let spot = Entry.Spot.draft(draft.id)
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
        return show(draft.id)
      }
    }
  }

  func text(of draft: Draft) -> String {
    draft.edited?.text ?? draft.text
  }

  private func take(_ text: String, for draft: Draft) {
    guard !text.trimmed.isEmpty, text != self.text(of: draft) else {
      return talk.say(Words.Drafts.unchanged)
    }
    let subject = draft.edited?.subject ?? draft.subject
    session.apply(
      .draftEdited(draft.id, .init(subject: subject, text: text, original: draft.text)))
  }
}
