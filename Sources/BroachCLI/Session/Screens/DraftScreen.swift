import Script
import Text
import Walkthrough
import Words

/// The drafts: whole, with own words apart, and what can be done with them.
struct DraftScreen {
  let session: Session
  /// Where the draft stands on the screen, until something else has come.
  let sight = Sight()

  /// A line of the output.
  final class Sight {
    var line: Int?
    /// Whether what is said of messages had no room below it.
    var owesMessages = false
  }

  /// Where it goes from here.
  enum Next {
    case done, questions
  }

  init(_ session: Session) {
    self.session = session
  }

  var talk: Conversation { session.talk }
  var walk: Walk { session.walk }

  /// Shows a draft and asks what to do with it, until the person is done with it.
  func run() throws(Leaving) -> Next {
    let drafts = session.drafts
    guard !drafts.isEmpty else { return try runWithoutDraft() }
    let half = session.journal.halfTypedDraft
    if let half { session.draft = half }
    guard let id = try chosen(among: drafts) else { return .questions }
    session.draft = id
    if id == half, let draft = draft(id) {
      try change(draft)  // the person was cut off in the middle of it
    } else {
      guard try ask(before: id) else { return .questions }
      show(id)
    }
    while let draft = draft(id) {
      if let next = try run(draft) { return next }
    }
    return .questions
  }

  /// A draft as it is now.
  func draft(_ id: DraftID) -> Draft? { walk.draft(id, today: session.context.today) }

  private func runWithoutDraft() throws(Leaving) -> Next {
    talk.pause()
    talk.say(session.hasWords ? Words.Drafts.noDraft : Words.Drafts.nothingSaid)
    switch try Menu([Words.Drafts.done, Words.Drafts.questions]).ask(in: talk) {
    case .item(0): return .done
    case .item: return backToQuestions()
    case .command(let command): try session.obey(command)
    }
    return .questions
  }

  /// The draft looked at last, if it still is one, or the one the person wants to see; nil if they
  /// did something else.
  private func chosen(among drafts: [Draft]) throws(Leaving) -> DraftID? {
    if let id = session.draft, drafts.contains(where: { $0.id == id }) { return id }
    if drafts.count < 2 { return drafts.first?.id }
    let titles = drafts.map { Words.Drafts.marked(title(of: $0), isByHand: $0.edited != nil) }
    talk.pause()
    switch try Menu(titles, asking: Words.Drafts.which).ask(in: talk) {
    case .item(let number): return drafts[number].id
    case .command(let command):
      try session.obey(command)
      return nil
    }
  }

  private func title(of draft: Draft) -> Phrase {
    "\(inline: session.set.drafts[draft.id].heading)"
  }

  /// Shows a draft with what is not in it.
  func show(_ id: DraftID) {
    guard let draft = draft(id) else { return }
    talk.pause()
    let start = talk.output.lineCount
    talk.say(.bold(title(of: draft)))
    let given = session.journal.headings[draft.id]?.subject
    if let subject = given ?? draft.edited?.subject ?? draft.subject {
      talk.say(Words.Drafts.subject(subject))
    }
    DraftView(draft).show(in: talk)
    if draft.isStale { talk.say(Words.Drafts.stale) }
    if draft.edited == nil, draft.isOverLimit { talk.say(Words.Drafts.long(draft.wordCount)) }
    let rows = menu(for: draft).rows(in: talk)
    // Where there is no room for it, it comes with the menu.
    sight.owesMessages = talk.output.lineCount - start + rows > talk.output.height
    if !sight.owesMessages { tellOfMessages(draft) }
    LeftOutList(missed(in: draft)).show(in: talk, leaving: rows, since: start)
    sight.line = start
  }

  /// Says whether what is sent is read, below a draft that would be sent to the therapist.
  func tellOfMessages(_ draft: Draft) {
    guard draft.reader == .therapist, draft.kind.isMail else { return }
    if session.set.readsMessages == nil, session.set.replies == nil {
      talk.tip(.messages, Words.Export.notEveryone)
    } else {
      Opening.tellOfMessages(session.set, in: talk)
    }
  }

  /// What the person wrote that they might think is in the draft, as it is said below it.
  private func missed(in draft: Draft) -> [Phrase] {
    let aside = talk.aside.isEmpty ? [] : ["- \(inline: talk.aside, .bold)" as Phrase]
    if draft.edited != nil { return aside }
    return missedAnswers(in: draft) + aside
  }

  private func missedAnswers(in draft: Draft) -> [Phrase] {
    leftOut(of: draft).filter { $0.mayBeMissed && !walk.snapshot.leftOut.contains($0.question) }
      .map { one in
        let question = session.set.questions[one.question]
        var line: Phrase = "- \(inline: question.prompt) "
        line += "\(inline: AnswerText.shown(one.answer, to: question), .bold)"
        if one.isSetAside {
          line += " (\(Words.Drafts.setAside))"
        } else if one.isPrivate {
          line += " (\(Words.Drafts.isPrivate))"
        }
        return line
      }
  }

  /// What the person wrote that is not in a draft.
  func leftOut(of draft: Draft) -> [Draft.LeftOut] {
    draft.leftOut(of: walk.answers, beside: session.drafts)
  }

  /// Goes on with the questions, if there is one.
  func backToQuestions() -> Next {
    session.apply(.lengthened)
    if !session.apply(.more) {
      session.apply(.back)
      talk.say(Words.Drafts.noneLeft)
    }
    return .questions
  }
}
