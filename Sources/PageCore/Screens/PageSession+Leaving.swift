import Entries
import Post
import Script
import Text
import Walkthrough
import Words

/// How a draft leaves the page: each way only where it is there, and none claims what it cannot
/// know.
extension PageSession {
  mutating func leavingParts(_ draft: Draft, _ here: PageWalk) -> [Part] {
    let letter = letter(draft, here)
    let text = String(PlainText.text(of: letter).dropLast())
    var parts: [Part] = [.subheading(.ours(Words.PageLeaving.title))]
    parts.append(.ours(Words.PageLeaving.saveFirst))
    var buttons: [View.Button] = []
    if device.hasClipboard {
      buttons.append(
        button(
          .copy, Words.PageLeaving.copy, .main, act: .copy(text), said: Words.PageLeaving.clipboard)
      )
    }
    buttons.append(
      button(
        .rest, Words.PageLeaving.notTonight, .main, act: restAct(), said: Words.PageLeaving.rests))
    parts.append(.buttons(buttons, .away))
    if !draft.isPrivate { parts += mailParts(draft, letter, text, here) }
    var files = [
      button(
        .saveText, Words.PageLeaving.textFile,
        act: .save(
          name: ExportFormat.text.fileName(on: clock.timestamp), type: "text/plain",
          text: text + "\n"))
    ]
    if device.canPrint {
      files.append(button(.print, Words.PageLeaving.print, act: .print))
    }
    files.append(button(.showOnly, Words.PageLeaving.showOnly))
    parts.append(.buttons(files, .away))
    parts.append(.ours(Words.PageLeaving.showOnlyIs, .quiet))
    if draft.reader == .therapist, let wait = shelf.signpost?.wait {
      parts.append(.sets(wait, .help))
    }
    parts.append(
      .fold(
        Words.PageLeaving.noneWorks.shown,
        [
          .ours(Words.PageLeaving.selectIt),
          .field(
            Part.Field(
              number: numbers.number(.field(.lastResort)),
              label: .ours(Words.PageLeaving.theText), value: text, lines: 6, isRead: true)),
        ]))
    return parts
  }

  private mutating func mailParts(
    _ draft: Draft, _ letter: Letter, _ text: String, _ here: PageWalk
  ) -> [Part] {
    let typed = address(for: draft, here)
    var hint = Words.PageLeaving.addressMayStayOpen
    var to: Address?
    if !typed.trimmed.isEmpty {
      do throws(Address.Fault) { to = try Address(typed) } catch {
        hint = Words.sentence(Words.Export.refused(Words.Mail.refused(error)))
      }
    }
    let note = draft.reader == .therapist ? Words.Export.mailNote : Words.Export.mailNoteToOthers
    let subject = subject(of: draft, here)
    var parts: [Part] = [
      .subheading(.ours(Words.PageLeaving.mailTitle)), .ours(note),
      field(.address, .ours(Words.PageLeaving.address), typed, hint: hint),
      field(.subject, .ours(Words.PageLeaving.subject), subject),
    ]
    var buttons: [View.Button] = []
    if device.canMail {
      let link = MailLink(to: to, subject: subject, body: text)
      buttons.append(
        button(
          .mail, link.isWhole ? Words.PageLeaving.mail : Words.PageLeaving.mailLong,
          act: .mail(address: link.text, copying: link.isWhole ? nil : text)))
    }
    if device.canShare {
      buttons.append(button(.share, Words.PageLeaving.share, act: .share(title: "", text: text)))
    }
    if let file = mailFile(letter, to: to, subject: subject) {
      buttons.append(button(.saveMail, Words.PageLeaving.mailFile, act: file))
    }
    parts.append(.buttons(buttons, .away))
    if device.canMail { parts.append(.ours(Words.PageLeaving.mailProgram, .quiet)) }
    return parts
  }

  private func mailFile(_ letter: Letter, to: Address?, subject: String) -> View.Act? {
    do throws(MailRefusal) {
      let envelope = Envelope(to: to, subject: Self.subject(subject))
      let text = try EmailFile(letter, in: envelope).text
      return .save(
        name: ExportFormat.eml.fileName(on: clock.timestamp), type: "message/rfc822", text: text)
    } catch { return nil }
  }

  private func letter(_ draft: Draft, _ here: PageWalk) -> Letter {
    Letter(draft, language: here.set.language, date: clock.timestamp)
  }

  /// A subject that was typed; nil for one that no mail can have.
  private static func subject(_ typed: String) -> Subject? {
    do throws(Subject.Fault) { return try Subject(typed) } catch { return nil }
  }

  /// The subject as it stands: hers, the draft's, or a neutral one.
  func subject(of draft: Draft, _ here: PageWalk) -> String {
    here.subjects[draft.place] ?? draft.edited?.subject ?? draft.subject
      ?? NeutralSubject.text(in: here.set.language)
  }

  /// Where it is to go: what she typed, or what the set says for a letter to the therapist.
  func address(for draft: Draft, _ here: PageWalk) -> String {
    here.address ?? (draft.reader == .therapist ? here.set.address ?? "" : "")
  }

  // MARK: - What became of it

  /// Says what can be known of what the page just did.
  mutating func tell(_ outcome: PressOutcome, of action: Action) {
    let isFailed = outcome == .failed
    switch action {
    case .copy:
      notes = [
        isFailed
          ? Words.PageLeaving.notCopied
          : outcome == .done ? Words.PageLeaving.copied : Words.PageLeaving.mayBeCopied
      ]
    case .mail: notes = [isFailed ? Words.PageLeaving.noMail : Words.PageLeaving.mailOpened]
    case .share: notes = [isFailed ? Words.PageLeaving.notShared : Words.PageLeaving.shared]
    case .saveMail, .saveText:
      notes = [isFailed ? Words.PageLeaving.notSaved : Words.PageLeaving.fileGiven]
    case .print: if isFailed { notes = [Words.PageLeaving.notPrinted] }
    case .save(let place):
      notes = [isFailed ? Words.PageLeaving.notSaved : Words.PageLeaving.saved(saveName(place))]
    default: break
    }
  }

  // MARK: - Show only this

  mutating func onlyParts(_ isLeaving: Bool) -> [Part] {
    guard let draft else { return [] }
    return [
      .card(draft.runs),
      row(
        .go, .hideOnly, isLeaving ? Words.PageLeaving.reallyDone : Words.PageLeaving.doneShowing,
        .quiet),
    ]
  }

  mutating func hideOnly() {
    if screen == .only(isLeaving: true) { return close() }
    screen = .only(isLeaving: true)
    say = Words.PageLeaving.reallyDone
  }
}
