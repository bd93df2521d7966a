import Script
import Text
import Walkthrough
import Words

extension PageSession {
  /// What stands on the page now.
  mutating func view() -> View {
    var view = View()
    view.screen = screenNumber
    view.title = Words.PageFrame.title.shown
    if let language = (walks.last?.set ?? onlySet?.set)?.language {
      view.language = language
      view.isRightToLeft = LanguageTag.isRightToLeft(language)
    }
    view.checksSpelling = checksSpelling
    view.main = main()
    view.letter = letterPanel()
    view.bar = bar()
    view.back =
      numbers.find(.close) ?? numbers.find(.back) ?? numbers.find(.hideOnly)
    if say == nil, !notes.isEmpty {
      say = notes.dropFirst().reduce(notes[0]) { $0 + " " + $1 }
    }
    view.say = say?.shown
    view.acts = acts
    return view
  }

  /// The screen, with what is said of what was just done right below its heading.
  private mutating func main() -> [Part] {
    var parts = parts()
    let isHeading: (Part) -> Bool = { if case .heading = $0 { true } else { false } }
    let place = parts.firstIndex(where: isHeading).map { $0 + 1 } ?? 0
    parts.insert(contentsOf: notes.map { .ours($0, .note) }, at: place)
    return parts
  }

  private mutating func parts() -> [Part] {
    switch screen {
    case .opening: openingParts()
    case .announcement(let name): announcementParts(name)
    case .found: foundParts()
    case .opened: openedParts()
    case .walk: walkParts()
    case .question: questionParts()
    case .emptied: emptiedParts()
    case .help: helpParts()
    case .card: cardParts()
    case .review: reviewParts()
    case .delete(let place): deleteParts(place)
    case .paste: pasteParts()
    case .replaceText: replaceTextParts()
    case .notNow: notNowParts()
    case .letIn(let place): letInParts(place)
    case .byHand: byHandParts()
    case .fresh: freshParts()
    case .giveUp: giveUpParts()
    case .mirror: mirrorParts()
    case .only(let isLeaving): onlyParts(isLeaving)
    case .rest: restParts()
    case .closing: closingParts()
    }
  }

  private mutating func walkParts() -> [Part] {
    guard let here = walks.last else { return openingParts() }
    let before = said.map { Part.sets($0) }
    switch here.walk.current {
    case .question: return before + questionParts()
    case .checkpoint(let text, let draft): return before + checkpointParts(text, draft)
    case .signpost: return before + cardParts()
    case .offer(let name, let because): return before + offerParts(name, because)
    case .end: return before + draftParts()
    case .say, .stop: return before
    }
  }

  /// Whether a draft is growing beside what is asked.
  private var isAsking: Bool {
    switch screen {
    case .question, .emptied: return true
    case .walk:
      if case .question = walks.last?.walk.current { return true }
      return false
    default: return false
    }
  }

  /// The letter as far as it has come, beside a question.
  private mutating func letterPanel() -> View.LetterPanel? {
    guard isAsking, let draft = draftInView else { return nil }
    let paragraphs = draft.runs
    return View.LetterPanel(
      title: Words.PageLetter.soFar.shown, line: Self.firstLine(of: paragraphs.first ?? []),
      parts: [
        .letter(Part.Letter(subject: nil, to: nil, paragraphs: paragraphs)),
        .runs(Self.key, .quiet),
        row(.go, .useLetter, Words.PageLetter.use),
      ])
  }

  /// The first line, as far as there is ever room for it: of a book in one line it would be all.
  private static func firstLine(of runs: [View.Run]) -> String {
    var line = ""
    var room = 300
    for run in runs {
      let rest = line.isEmpty ? run.text.drop { $0.isNewline } : run.text[...]
      let more = rest.prefix(room).prefix { !$0.isNewline }
      line += more
      room -= more.count
      if more.endIndex < rest.endIndex { break }
    }
    return line
  }

  /// How own words look and how the set's do, each said in words that look so.
  static var key: [View.Run] {
    [
      View.Run(text: Words.PageLetter.ownKey.shown + " ", isOwn: true),
      View.Run(text: Words.PageLetter.ourKey.shown, isOwn: false),
    ]
  }

  /// What stands on every screen.
  private mutating func bar() -> [View.Button] {
    let hide = button(.hide, Words.PageFrame.hide, act: .hide)
    if case .only = screen { return [hide] }
    var buttons = [button(.help, Words.PageFrame.help, .quiet)]
    for place in allWalks.indices.reversed() where hasWords(place) {
      let words =
        place == walks.count - 1
        ? Words.PageFrame.save : Words.PageFrame.save(of: allWalks[place].set.title)
      buttons.append(button(.save(place), words, .quiet, act: .save))
    }
    return buttons + [hide]
  }

  /// Whether there is anything of the person's own in a walk, or on the screen.
  func hasWords(_ place: Int) -> Bool {
    allWalks[place].hasWords || place == walks.count - 1 && hasWordsNow
  }
}

extension LanguageTag {
  /// Whether a language is written from right to left.
  static func isRightToLeft(_ tag: String) -> Bool {
    let parts = tag.lowercased().split { $0 == "-" || $0 == "_" }
    if parts.contains(where: { $0 == "arab" || $0 == "hebr" || $0 == "thaa" }) { return true }
    return ["ar", "dv", "fa", "he", "iw", "ks", "ps", "sd", "ug", "ur", "yi", "ckb"]
      .contains(primary(tag))
  }
}
