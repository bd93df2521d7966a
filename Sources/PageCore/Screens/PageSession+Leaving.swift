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
          .copy, Words.PageLeaving.copy, .main, act: .copy, said: Words.PageLeaving.clipboard)
      )
    }
    buttons.append(
      button(
        .rest, Words.PageLeaving.notTonight, .main, act: .save, said: Words.PageLeaving.rests))
    parts.append(.buttons(buttons, .away))
    if !draft.isPrivate { parts += mailParts(draft, letter, here) }
    var files = [
      button(.saveText, Words.PageLeaving.textFile, act: .save)
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
    _ draft: Draft, _ letter: Letter, _ here: PageWalk
  ) -> [Part] {
    let typed = address(for: draft, here)
    var hint = Words.PageLeaving.addressMayStayOpen
    if !typed.trimmed.isEmpty {
      do throws(Address.Fault) { _ = try Address(typed) } catch {
        hint = Words.sentence(Words.Export.refused(Words.Mail.refused(error)))
      }
    }
    let note = draft.reader == .therapist ? Words.Export.mailNote : Words.Export.mailNoteToOthers
    var parts: [Part] = [
      .subheading(.ours(Words.PageLeaving.mailTitle)), .ours(note),
      field(.address, .ours(Words.PageLeaving.address), typed, hint: hint),
      field(.subject, .ours(Words.PageLeaving.subject), subject(of: draft, here)),
    ]
    var buttons: [View.Button] = []
    let envelope = envelope(for: draft, here)
    if device.canMail, let link = try? MailtoLink(letter, in: envelope) {
      let words = link.holdsBody ? Words.PageLeaving.mail : Words.PageLeaving.mailLong
      buttons.append(button(.mail, words, act: .mail))
    }
    if device.canShare {
      buttons.append(button(.share, Words.PageLeaving.share, act: .share))
    }
    if (try? EmailFile(letter, in: envelope)) != nil {
      buttons.append(button(.saveMail, Words.PageLeaving.mailFile, act: .save))
    }
    parts.append(.buttons(buttons, .away))
    if device.canMail { parts.append(.ours(Words.PageLeaving.mailProgram, .quiet)) }
    return parts
  }

  /// What a button on the screen has the page do, with all it needs for that as things are now.
  func act(for action: Action) -> View.Act? {
    switch action {
    case .save(let place): saveAct(place)
    case .rest: saveAct(walks.count - 1)
    case .open: .open
    case .print: .print
    case .hide: .hide
    case .copy, .mail, .share, .saveMail, .saveText: leavingAct(action)
    default: nil
    }
  }

  private func leavingAct(_ action: Action) -> View.Act? {
    guard let here = walks.last, let draft else { return nil }
    let letter = letter(draft, here)
    let text = String(PlainText.text(of: letter).dropLast())
    switch action {
    case .copy: return .copy(text)
    case .share: return .share(title: "", text: text)
    case .saveText: return file(.text, "text/plain", text + "\n")
    case .mail:
      guard let link = try? MailtoLink(letter, in: envelope(for: draft, here)) else { return nil }
      return .mail(address: link.text, copying: link.holdsBody ? nil : text)
    case .saveMail:
      guard let mail = try? EmailFile(letter, in: envelope(for: draft, here)) else { return nil }
      return file(.eml, "message/rfc822", mail.text)
    default: return nil
    }
  }

  private func file(_ format: ExportFormat, _ type: String, _ text: String) -> View.Act {
    .save(name: format.fileName(on: clock.timestamp), type: type, text: text)
  }

  private func letter(_ draft: Draft, _ here: PageWalk) -> Letter {
    Letter(draft, language: here.set.language, date: clock.timestamp)
  }

  /// What can be used of the address and the subject as they stand.
  private func envelope(for draft: Draft, _ here: PageWalk) -> Envelope {
    Envelope(
      to: try? Address(address(for: draft, here)),
      subject: try? Subject(subject(of: draft, here)))
  }

  /// The subject as it stands: the person's own, the draft's, or a neutral one.
  func subject(of draft: Draft, _ here: PageWalk) -> String {
    here.headings[draft.id]?.subject ?? draft.edited?.subject ?? draft.subject
      ?? NeutralSubject.text(in: here.set.language)
  }

  /// Where it is to go: what was typed, or what the set says for a letter to the therapist.
  func address(for draft: Draft, _ here: PageWalk) -> String {
    here.headings.address(for: draft.id, in: here.set)
      ?? (draft.reader == .therapist ? here.set.address ?? "" : "")
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
    guard let draft, let here = walks.last else { return [] }
    return [
      .heading(.sets(here.set.drafts[draft.id].heading)), .card(draft.runs),
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
