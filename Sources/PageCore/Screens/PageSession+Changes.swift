import Entries
import Script
import Text
import Walkthrough
import Words

/// What can be changed about a draft, and where else one can go from it.
extension PageSession {
  mutating func changeParts(_ draft: Draft, _ here: PageWalk) -> [Part] {
    var buttons = [button(.byHand, Words.Drafts.byHandItem)]
    let picks = picks
    for place in picks {
      let words: Phrase =
        picks.count == 1
        ? Words.Drafts.sentences : "\(inline: here.set.questions[place].prompt)"
      buttons.append(button(.sentences(place), words))
    }
    if here.set.mirror, !draft.isPrivate { buttons.append(button(.mirror, Words.Mirror.look)) }
    if draft.edited != nil {
      buttons.append(
        draft.isCalledFor
          ? button(.fresh, Words.Drafts.fresh) : button(.giveUp, Words.Drafts.giveUp))
    }
    return [.subheading(.ours(Words.PageLetter.changeTitle)), .buttons(buttons, .more)]
  }

  mutating func otherParts(_ draft: Draft, beside: [Draft], _ here: PageWalk) -> [Part] {
    var parts: [Part] = []
    let others = beside.filter { $0.id != draft.id }
    if !others.isEmpty {
      var buttons: [View.Button] = []
      for other in others {
        let title: Phrase = "\(inline: here.set.drafts[other.id].heading)"
        let words = Words.Drafts.marked(title, isByHand: other.edited != nil)
        buttons.append(button(.see(other.id), words))
      }
      parts += [.subheading(.ours(Words.PageLetter.others)), .buttons(buttons, .more)]
    }
    var buttons = [
      button(.questions, Words.Drafts.questions), button(.review, Words.PageAsking.review),
    ]
    let guide = shelf.guide
    if here.set.audience == .client, here.named.name != guide.harm,
      here.named.name != guide.waiting, shelf.has(guide.waiting)
    {
      buttons.append(button(.pageForMe, Words.Drafts.notNow))
    }
    buttons.append(button(.back, Words.PageFrame.back, .quiet))
    parts += [.buttons(buttons, .more), row(.go, .done, Words.Drafts.done, .main)]
    return parts
  }

  /// The questions where sentences were picked, or can be.
  private var picks: [QuestionID] {
    guard let here = walks.last else { return [] }
    return here.set.questions.ids.filter { place in
      guard case .pick = here.set.questions[place].kind else { return false }
      return here.walk.sentences(for: place).count > 1 && here.walk.fits(.jumped(place))
    }
  }

  /// Back to the questions, if there is one to go on with.
  mutating func backToQuestions() {
    apply(.lengthened)
    said = []
    if apply(.more) { return arrive() }
    goBack()
    notes = [Words.Drafts.noneLeft]
  }

  // MARK: - By hand

  mutating func openByHand() {
    guard let draft else { return }
    change { $0.draft = draft.id }
    open(.byHand)
  }

  mutating func byHandParts() -> [Part] {
    guard let draft, let here = walks.last else { return [] }
    let text = here.halfTyped[.draft(draft.id)] ?? draft.edited?.text ?? draft.text
    return [
      .heading(.ours(Words.PageLetter.byHandTitle)),
      .field(
        Part.Field(
          number: numbers.number(.field(.byHand)),
          label: .sets(here.set.drafts[draft.id].heading), hint: nil, value: text, lines: 6)),
      .buttons(
        [
          button(.takeByHand, Words.PageAsking.keepIt, .main),
          button(.close, Words.PageFrame.back, .quiet),
        ], .go),
      .ours(Words.PageLetter.byHandStays, .quiet), spellingSwitch(),
    ]
  }

  mutating func typeByHand(_ text: String) {
    guard let draft else { return }
    change { $0.halfTyped[.draft(draft.id)] = text.isBlank ? nil : text }
  }

  mutating func takeByHand() {
    guard let draft, let typed = walks.last?.halfTyped[.draft(draft.id)] else {
      close()
      notes = [Words.Drafts.unchanged]
      return
    }
    let text = Sanitiser.strip(typed).withoutFinalBreaks
    change { $0.halfTyped[.draft(draft.id)] = nil }
    if text.isBlank || text == draft.edited?.text ?? draft.text {
      notes = [Words.Drafts.unchanged]
    } else {
      apply(
        .draftEdited(
          draft.id,
          .init(
            subject: draft.edited?.subject ?? draft.subject, text: text, original: draft.text)))
    }
    close()
  }

  mutating func freshParts() -> [Part] {
    guard var fresh = draft else { return [] }
    fresh.edited = nil
    return [
      .heading(.ours(Words.PageLetter.freshTitle)),
      .letter(Part.Letter(subject: nil, to: nil, paragraphs: fresh.runs)),
      .buttons(
        [
          button(.close, Words.Drafts.freshItems[0], .main),
          button(.takeFresh, Words.Drafts.freshItems[1]),
        ], .go),
    ]
  }

  mutating func giveUpParts() -> [Part] {
    [
      .heading(.ours(Words.Drafts.giveUpQuestion)),
      .buttons(
        [
          button(.close, Words.Drafts.giveUpItems[0], .main),
          button(.takeFresh, Words.Drafts.giveUpItems[1]),
        ], .go),
    ]
  }

  mutating func takeFresh() {
    if let draft { apply(.draftDiscarded(draft.id)) }
    close()
  }
}
