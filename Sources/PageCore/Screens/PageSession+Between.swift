import Script
import Text
import Walkthrough
import Words

/// Between the questions: the checkpoint, the help card, other sets.
extension PageSession {
  mutating func checkpointParts(_ text: String, _ draft: DraftID?) -> [Part] {
    guard let here = walks.last else { return [] }
    var parts: [Part] = [.heading(.ours(Words.PageLetter.soFar))]
    if let draft = draft.flatMap({ here.walk.draft($0, today: clock.today) }) {
      parts.append(.letter(Part.Letter(subject: nil, to: nil, paragraphs: draft.runs)))
      parts.append(.runs(Self.key, .quiet))
    }
    parts.append(.sets(text))
    let words = Words.Walking.checkpoint(more: here.walk.remainingIfGoingOn)
    parts.append(
      .buttons(
        [
          button(.more, words[0], .main), button(.enough, words[1], .main),
          button(.notNow, words[2]),
        ], .go))
    parts.append(
      .buttons(
        [
          button(.back, Words.PageFrame.back, .quiet),
          button(.review, Words.PageAsking.review, .quiet),
        ], .more))
    return parts
  }

  /// "Not now" may mean to stop, or to have a page for oneself instead of a letter.
  mutating func notNow() {
    guard let here = walks.last, here.set.audience == .client, shelf.has(shelf.guide.waiting),
      here.named.name != shelf.guide.waiting
    else { return open(.rest) }
    open(.notNow)
  }

  mutating func notNowParts() -> [Part] {
    let words = Words.Walking.notNow(isKept: false)
    return [
      .heading(.ours(Words.PageLetter.notNow)), .ours(Words.PageLetter.staysAsItIs),
      .buttons(
        [
          button(.rest, words[0], act: .save), button(.pageForMe, words[1]),
          button(.close, Words.PageFrame.back, .quiet),
        ], .go),
    ]
  }

  mutating func cardParts() -> [Part] {
    [.heading(.ours(Words.PageFrame.where))] + helpCard()
      + [row(.go, .pass, Words.Walking.goesOn, .main)]
  }

  mutating func offerParts(_ name: String, _ because: String?) -> [Part] {
    guard let other = shelf.find(name), let here = walks.last else { return [] }
    let because = because ?? other.set.about ?? other.set.title
    var parts: [Part] = [.heading(.sets(other.set.title)), .sets(because)]
    if here.hasWords { parts.append(.ours(Words.Walking.canCarry)) }
    parts.append(
      .buttons(
        [
          button(.decline, Words.Walking.stay, .main),
          button(.accept, Words.Walking.go(other.set.title)),
          button(.back, Words.PageFrame.back, .quiet),
        ], .go))
    return parts
  }

  /// Walks the set that is offered and comes back.
  mutating func accept() {
    guard case .offer(let name, _) = walks.last?.walk.current else { return }
    guard let other = shelf.find(name) else {
      apply(.declined)
      return goAhead()
    }
    apply(.accepted)
    goOver(to: other)
  }

  /// Walks another set; what was said here comes along where it fits.
  mutating func goOver(to other: PageSet) {
    guard let walk = walks.last?.walk else { return }
    if !takeUpFinished(other) {
      walks.append(PageWalk(other, walk.carried(into: other.set), begun: clock.stamp))
    }
    said = announced(other)
    arrive()
  }

  /// Goes on with a walk over a set that was walked before and holds words.
  mutating func takeUpFinished(_ named: PageSet) -> Bool {
    guard let place = finished.firstIndex(where: { $0.named.name == named.name }) else {
      return false
    }
    var walk = finished.remove(at: place)
    walk.isClosed = false
    walks.append(walk)
    return true
  }

  // MARK: - The help card

  mutating func helpParts() -> [Part] {
    [.heading(.ours(Words.PageFrame.where))] + helpCard() + harmParts(from: walks.last?.named.name)
      + [row(.go, .close, Words.PageFrame.back, .main)]
  }

  /// Where to turn: numbers as text first, each with a link that calls it.
  private func helpCard() -> [Part] {
    guard let signpost = shelf.signpost else { return [.ours(Words.Help.noCard)] }
    let places = signpost.directions(for: nil).map { words in
      let call = Self.number(in: words)
      return Part.TurnTo(
        words: Sanitiser.strip(words), call: call?.digits,
        link: call.map { Words.PageFrame.call($0.shown).shown })
    }
    return [
      .sets(signpost.always), .places(places), .ours(Words.PageFrame.calls, .quiet),
      .ours(Words.Help.checked(signpost.checked), .quiet),
    ]
  }

  /// The first number in words that can be called; nil where there is none.
  private static func number(in words: String) -> (shown: String, digits: String)? {
    var shown = ""
    for mark in words + "." {
      if mark.isASCII, mark.isNumber || (mark == " " && !shown.isEmpty) {
        shown.append(mark)
        continue
      }
      let digits = shown.filter { $0 != " " }
      if digits.count >= 3 { return (shown.trimmed, digits) }
      shown = ""
    }
    return nil
  }
}
