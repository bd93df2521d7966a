import Disk
import Notebook
import Post
import Script
import Terminal
import Text
import Walkthrough
import Words

/// Takes a draft along: copied, opened as an email, on a phone, printed or saved. Nothing is sent.
struct ExportScreen {
  let session: Session
  let draft: Draft
  var talk: Conversation { session.talk }

  init(_ session: Session, _ draft: Draft) {
    self.session = session
    self.draft = draft
  }

  /// A way for a draft to leave.
  private enum Way {
    case copy, mailProgram, phone, eml, print, text, notAtAll

    var words: Phrase {
      switch self {
      case .copy: Words.Export.copy
      case .mailProgram: Words.Export.mailProgram
      case .phone: Words.Export.phone
      case .eml: Words.Export.eml
      case .print: Words.Export.print
      case .text: Words.Export.text
      case .notAtAll: Words.Export.notAtAll
      }
    }
  }

  /// Asks for the way and goes it.
  func run() throws(Leaving) {
    let ways = ways
    let way = ways[try Menu(ways.map(\.words), asking: Words.Export.form).choose(in: talk)]
    var outgoing = Outgoing(draft, of: session.set, date: session.context.now)
    outgoing.envelope.subject = session.journal.headings[draft.id]?.givenSubject
    if way != .notAtAll, draft.losesDirections(of: session.walk.snapshot.answers) {
      talk.say(Words.Export.marksLeftOut)
    }
    switch way {
    case .copy: try copy(outgoing)
    case .mailProgram: try openMail(outgoing)
    case .phone: try showCode(outgoing)
    case .eml:
      if let addressed = try addressed(outgoing, act: Words.Export.save) {
        try save(addressed, as: .eml)
        try offerToKeep(addressed)
      }
    case .print: try save(outgoing, as: .html)
    case .text: try save(outgoing, as: .text)
    case .notAtAll: break
    }
  }

  /// Copying comes first for what is sent, and printing for what is brought along.
  private var ways: [Way] {
    var ways: [Way] = draft.kind.isMail ? [.copy] : [.print, .copy]
    if !draft.isPrivate {
      if session.context.program.desktop.isThere { ways.append(.mailProgram) }
      if talk.output.canDraw { ways.append(.phone) }
      ways.append(.eml)
    }
    if draft.kind.isMail { ways.append(.print) }
    return ways + [.text, .notAtAll]
  }

  /// Says what holds for every way: nothing has gone anywhere, and what if this cannot wait.
  func tellNotSent() {
    talk.say(Words.Export.notSent)
    if let wait = session.context.help.wait { talk.say(wait) }
  }

  /// Says why a draft is not made into mail.
  func tell(_ refusal: MailRefusal) { talk.say(Words.Export.refused(refusal.words)) }

  // MARK: - Copied

  private func copy(_ outgoing: Outgoing) throws(Leaving) {
    if draft.kind == .message { tellLength(outgoing) }
    let clipboard = session.context.program.clipboard
    let result = clipboard.copy(outgoing.copied)
    tell(result)
    if result != .nowhere, draft.kind == .email {
      talk.say(Words.Drafts.subject(outgoing.subject.text))
      if try Menu(Words.Export.subjectToo).choose(in: talk) == 1 {
        let result = clipboard.copy(outgoing.subject.text)
        if result == .copied { talk.say(Words.Export.copiedSubject) } else { tell(result) }
      }
    }
    tellNotSent()
  }

  /// Says what became of copying, and of other ways only one that the menu has.
  private func tell(_ result: Clipboard.Result) {
    let hasCode = ways.contains(.phone)
    talk.say(result == .nowhere && !hasCode ? Words.Export.nowhereButFile : result.words)
  }

  private func tellLength(_ outgoing: Outgoing) {
    talk.say(TextMessageLength(outgoing.letter).words)
  }

  /// Shows the whole of a text message, to which the phone asks for a recipient.
  /// - Returns: whether it is to be shown as a code.
  private func isSeen(_ outgoing: Outgoing) throws(Leaving) -> Bool {
    talk.say(
      draft.reader == .therapist ? Words.Export.mailNote : Words.Export.mailNoteToOthers)
    OutgoingView(outgoing, isTextMessage: true).show(in: talk)
    tellLength(outgoing)
    return try Menu([Words.Export.showCode, Words.Export.notNow]).choose(in: talk) == 0
  }

  // MARK: - Opened

  private func openMail(_ outgoing: Outgoing) throws(Leaving) {
    talk.say(Words.Export.openNote)
    guard let addressed = try addressed(outgoing, act: Words.Export.open) else { return }
    let program = session.context.program
    let link: MailtoLink
    do throws(MailRefusal) {
      link = try MailtoLink(addressed.letter, in: addressed.envelope)
    } catch {
      return tell(error)
    }
    if !link.holdsBody {
      talk.say(Words.Export.tooLongForLink)
      if !link.holdsSubject { talk.say(Words.Export.subjectTooLong) }
      tell(program.clipboard.copy(addressed.copied))
    }
    talk.say(
      program.desktop.open(link.text) == .handedOver
        ? Words.Export.opened : Words.Export.notOpened)
    tellNotSent()
    try offerToKeep(addressed)
  }

  // MARK: - On a phone

  private func showCode(_ outgoing: Outgoing) throws(Leaving) {
    var outgoing = outgoing
    if draft.kind == .message {
      guard try isSeen(outgoing) else { return }
    } else {
      guard let addressed = try addressed(outgoing, act: Words.Export.showCode) else { return }
      outgoing = addressed
    }
    let link: String
    do throws(MailRefusal) {
      link = try outgoing.phoneLink()
    } catch {
      return tell(error)
    }
    let code = CodeView(link, on: talk.output)
    while let obstacle = code.obstacle {
      talk.say(obstacle.words)
      let isWindow = if case .window = obstacle { true } else { false }
      let others = Words.Export.insteadOfCode
      let choice = try Menu(isWindow ? [Words.Export.tryAgain] + others : others).choose(in: talk)
      switch choice + (isWindow ? 0 : 1) {
      case 0: continue
      case 1: return try copy(outgoing)
      case 2: return try save(outgoing, as: .html)
      default: return tellNotSent()
      }
    }
    talk.say(Words.Export.codeNote)
    code.show()
    do throws(Leaving) {
      _ = try Menu([Words.Export.phoneHasIt]).choose(in: talk)
    } catch {
      talk.output.clear()
      throw error
    }
    talk.output.clear()
    talk.say(Words.Export.codeGone)
    tellNotSent()
    try offerToKeep(outgoing)
  }
}

extension Outgoing {
  /// What is copied: the words alone, without a line break at the end.
  var copied: String { PlainText.text(of: letter).withoutFinalBreaks }
}

extension Clipboard.Result {
  /// What is said of it.
  var words: Phrase {
    switch self {
    case .copied: Words.Export.copied
    case .asked(.terminal): Words.Export.asked
    case .asked(.tmux): Words.Export.askedTmux
    case .nowhere: Words.Export.nowhere
    }
  }
}

extension Draft {
  /// Whether what the person wrote in it holds marks that turn the way of reading; none goes out.
  func losesDirections(of answers: [QuestionID: Answer]) -> Bool {
    let texts =
      edited.map { [$0.text, $0.subject ?? ""] }
      ?? questions.flatMap { question in
        answers[question]?.ownWords ?? []
      }
    return texts.contains { $0.turnsReading }
  }
}
