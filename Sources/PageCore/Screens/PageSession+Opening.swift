import Script
import Text
import Walkthrough
import Words

/// The first screen: what this is, what Hide and erase does, what is kept, who made the set.
extension PageSession {
  /// The sets that somebody can begin with; the one that waits is none of them.
  private var firstSets: [String] { shelf.names.filter { $0 != shelf.guide.waiting } }

  /// The set to begin with, where there is no choice. The one for when a line was crossed and the one
  /// that waits are in every page and have ways of their own; where there is no other, the page was
  /// made for the first of them.
  var onlySet: PageSet? {
    let others = firstSets.filter { $0 != shelf.guide.harm }
    guard others.count < 2, let name = others.first ?? shelf.names.first else { return nil }
    return shelf.known(name)
  }

  mutating func openingParts() -> [Part] {
    let only = onlySet
    var parts: [Part] = [
      .heading(only.map { .sets($0.set.title) } ?? .ours(Words.PageOpening.title))
    ]
    let isForClient = only?.set.audience != .therapist
    parts.append(
      .ours(
        isForClient ? Words.Opening.whatItIs : Words.Opening.whatItIsForTherapists, .said))
    parts.append(.ours(Words.Opening.whatItIsNot, .said))
    if let only { parts += announcement(only) }
    if let signpost = shelf.signpost { parts.append(.sets(signpost.brief(for: nil))) }
    parts.append(.ours(Words.PageOpening.skip))
    parts += promises() + keepingParts()
    parts += only == nil ? chooserParts() : beginParts()
    parts.append(row(.save, .open, Words.PageFrame.open, .quiet, act: .open))
    parts += harmParts(from: only?.name)
    if let only { parts.append(.ours(version(of: only), .quiet)) }
    return parts
  }

  private func promises() -> [Part] {
    [
      .subheading(.ours(Words.PageOpening.quietTitle)),
      .ours(Words.PageOpening.rules), .ours(Words.PageOpening.hide),
      .ours(Words.PageOpening.hideNot), .ours(Words.PageOpening.history),
    ]
  }

  private mutating func keepingParts() -> [Part] {
    guard device.hasStorage else { return [] }
    let nothing = Part.Option(
      number: numbers.number(.keepsNothing), label: .button(Words.PageOpening.keepNothing),
      isOn: !keepsInTab)
    let inTab = Part.Option(
      number: numbers.number(.keepsInTab), label: .button(Words.PageOpening.keepInTab),
      isOn: keepsInTab)
    return [
      .options(
        Part.Options(
          number: numbers.number(.options(.keeping)), label: .ours(Words.PageOpening.keeping),
          areMany: false, items: [nothing, inTab])),
      .ours(keepsInTab ? Words.PageOpening.inTab : Words.PageOpening.nothing, .quiet),
    ]
  }

  private mutating func beginParts() -> [Part] {
    var buttons = [button(.begin, Words.PageOpening.begin, .main)]
    if onlySet?.set.longQuestion != nil {
      buttons.append(button(.beginWithText, Words.PageAsking.paste))
    }
    return [.buttons(buttons, .go)]
  }

  /// What feels closest; what whoever works with others is offered stands last.
  private mutating func chooserParts() -> [Part] {
    var sets: [PageSet] = []
    for name in firstSets where name != shelf.guide.harm {
      if let set = shelf.find(name) { sets.append(set) }
    }
    let order = shelf.guide.first + shelf.guide.more + shelf.guide.therapists
    func rank(_ named: PageSet) -> Int {
      guard named.isOfProgram else { return named.set.audience == .therapist ? order.count : -1 }
      return order.firstIndex(of: named.name) ?? order.count
    }
    // Sorting keeps the order of the page where ranks are equal.
    let ranked = sets.enumerated().sorted {
      (rank($0.element), $0.offset) < (rank($1.element), $1.offset)
    }
    var parts: [Part] = [.subheading(.ours(Words.PageOpening.closest))]
    for (_, named) in ranked {
      let label = View.Label.sets(named.set.closest ?? named.set.title)
      let number = numbers.number(.choose(named.name))
      parts.append(.buttons([View.Button(number: number, label: label, look: .plain)], .go))
    }
    return parts
  }

  /// The way to the set for when a line was crossed, in the same words everywhere.
  /// - Parameter name: the set that is being walked.
  mutating func harmParts(from name: String?) -> [Part] {
    let harm = shelf.guide.harm
    let isForClient = (walks.last?.set ?? onlySet?.set)?.audience != .therapist
    guard let signpost = shelf.signpost, shelf.has(harm), name != harm, isForClient
    else { return [] }
    return [.sets(signpost.crossed, .help), row(.more, .goToHarm, Words.PageFrame.goThere, .quiet)]
  }

  /// Which set it is, and what whoever handed it out says.
  func announcement(_ named: PageSet) -> [Part] {
    let set = named.set
    var parts: [Part] = []
    if !named.isOfProgram {
      parts.append(.ours(Words.Opening.handedOut(set.title, by: set.author), .said))
      if let invitation = set.invitation {
        parts.append(.ours(Words.Opening.invitation))
        parts.append(.sets(invitation))
      }
    }
    parts += ofMessages(set)
    if let opening = set.opening { parts.append(.sets(opening)) }
    return parts
  }

  /// What whoever handed the set out said about messages.
  func ofMessages(_ set: PromptSet) -> [Part] {
    var parts: [Part] = []
    if let reads = set.readsMessages {
      parts.append(.ours(reads ? Words.Opening.readsMessages : Words.Opening.readsNone))
    }
    if let replies = set.replies {
      parts.append(.ours(Words.Opening.replies(replies.withoutFinalBreaks)))
    }
    return parts
  }

  /// Who made a set, and what two people compare to know that they have the same one.
  func version(of named: PageSet) -> Phrase {
    let code = SetCode(of: named.source).text
    return Words.PageFrame.version(
      String(code.filter { $0 != " " }.prefix(8)), of: named.set.title, by: named.set.author)
  }

  mutating func announcementParts(_ name: String) -> [Part] {
    guard let named = shelf.find(name) else { return [] }
    var parts: [Part] = [.heading(.sets(named.set.title))]
    parts += announcement(named)
    var buttons = [button(.begin, Words.PageOpening.begin, .main)]
    if named.set.longQuestion != nil {
      buttons.append(button(.beginWithText, Words.PageAsking.paste))
    }
    buttons.append(button(.close, Words.PageFrame.back, .quiet))
    parts.append(.buttons(buttons, .go))
    parts.append(.ours(version(of: named), .quiet))
    return parts
  }

  // MARK: - What is pressed

  /// Begins with the set on the screen.
  mutating func beginWalk(pasting isPasting: Bool = false) {
    var name = onlySet?.name
    if case .announcement(let chosen) = screen { name = chosen }
    guard let name, let named = shelf.find(name) else { return }
    begin(named)
    if isPasting { openPaste() }
  }

  /// Begins a walk over a set.
  mutating func begin(_ named: PageSet) {
    if !takeUpFinished(named) {
      walks.append(PageWalk(named, Walk(named.set), begun: clock.stamp))
    }
    goAhead()
  }

  /// Goes to the set for when a line was crossed; nothing of what was said comes along.
  mutating func goToHarm() {
    guard let named = shelf.find(shelf.guide.harm) else { return }
    keepEdited()
    under = []
    if walks.isEmpty { return open(.announcement(named.name)) }
    begin(named)
    if let opening = named.set.opening { said.insert(opening.withoutFinalBreaks, at: 0) }
    notes = [Words.PageFrame.waits]
  }
}
