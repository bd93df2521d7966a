import Script
import Terminal
import Text
import Words

/// Asks a therapist what stands at the head of their set. Whatever they say is held against the
/// whole set at once, so that what is written has no mistake.
struct NewSetTalk {
  private let talk: Conversation
  private let program: Program
  private let path: String
  /// The language of the surroundings.
  private let language: String?
  private var set: NewSet

  init(_ program: Program, path: String) {
    self.program = program
    self.path = path
    language = program.environment.language  // before readline asks for characters of its own
    set = NewSet(in: path)
    let console = program.console
    talk = Conversation(
      output: console.output, reader: console.makeReader(saying: .own),
      isAtTerminal: console.hasTerminal)
    talk.showHelp = { [talk] () throws(Leaving) in talk.say(Words.NewSet.help) }
  }

  /// Asks one thing after the other; `/back` goes to the one before.
  mutating func run() throws(Leaving) -> NewSet {
    talk.say(Words.NewSet.opening(path))
    var place = 0
    let parts = NewSet.Part.allCases
    while parts.indices.contains(place) {
      place = try ask(parts[place]) ? place + 1 : max(place - 1, 0)
    }
    return set
  }

  /// Asks for one part.
  /// - Returns: whether to go on, and not back.
  private mutating func ask(_ part: NewSet.Part) throws(Leaving) -> Bool {
    let question = Words.NewSet.question(part.rawValue)
    while true {
      talk.pause()
      talk.say(.bold(question.asked))
      talk.say(.quiet(question.help))
      let answer: String
      switch try hear(part) {
      case .words(let words, _): answer = words
      case .command(.back, _): return false
      case .command(.skip, _): answer = ""
      case .command(let command, _):
        talk.say(Words.SlashCommands.notHere(command.typed))
        continue
      }
      var tried = set
      tried[part] = answer
      guard let mistake = mistake(in: tried) else {
        set = tried
        return true
      }
      talk.say(Words.NewSet.cannotStand(mistake.message))
      if let help = mistake.help { talk.say(Words.NewSet.instead(help)) }
    }
  }

  /// What they say to a part: a text, or the value of what they chose.
  private func hear(_ part: NewSet.Part) throws(Leaving) -> Heard {
    switch part {
    case .language: return try hearLanguage()
    case .messages:
      switch try Menu(Words.NewSet.messages, answers: (yes: 1, no: 2)).ask(in: talk) {
      case .item(let place): return .words(["", "yes", "no"][min(place, 2)], wasPasted: false)
      case .command(let command): return .command(command, typed: "")
      }
    default: return try hearLine(set[part] ?? "")
    }
  }

  private func hearLine(_ prefill: String) throws(Leaving) -> Heard {
    // What was typed where only a choice was asked for stands here.
    let aside = talk.takeAside()
    return try talk.ask(.line, prefill: aside.isEmpty ? prefill : aside, showAgain: {})
  }

  /// Enter is the language that was said before, or that of the surroundings.
  private func hearLanguage() throws(Leaving) -> Heard {
    let languages = NewSet.languages
    let own = set[.language].map { tag in (tag: tag, name: tag) }
    let first =
      languages.first { $0.tag == own?.tag ?? language } ?? own ?? languages[0]
    let offered = [first] + languages.filter { $0.tag != first.tag }
    let items: [Phrase] = offered.map { "\(inline: $0.name)" } + [Words.NewSet.otherLanguage]
    var menu = Menu(items)
    menu.aside = (says: Phrase(), choice: .item(offered.count))
    switch try menu.ask(in: talk) {
    case .item(let place) where place < offered.count:
      return .words(offered[place].tag, wasPasted: false)
    case .item:
      let typed = talk.takeAside()
      if !typed.isEmpty { return .words(NewSet.tag(of: typed), wasPasted: false) }
      talk.say(Words.NewSet.whichLanguage)
      return try hearLine("")
    case .command(let command): return .command(command, typed: "")
    }
  }

  /// What is wrong with a set; nil if nothing is.
  private func mistake(in set: NewSet) -> Diagnostic? {
    NewCommand.findings(set.text, program).first { $0.severity == .error }
  }
}
