import Script
import Terminal
import Text
import Words

/// Asks a therapist what stands at the head of her set. Whatever she says is held against the whole
/// set at once, so that what is written has no mistake.
struct NewSetTalk {
  private let talk: Conversation
  private let program: Program
  private let path: String
  private var set: NewSet

  init(_ program: Program, path: String) {
    self.program = program
    self.path = path
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
      if part == .messages {
        switch try Menu(Words.NewSet.messages, answers: (yes: 1, no: 2)).ask(in: talk) {
        case .item(let place): answer = ["", "yes", "no"][min(place, 2)]
        case .command(.back): return false
        case .command(let command):
          talk.say(Words.SlashCommands.notHere(command.typed))
          continue
        }
      } else {
        // What was typed where only a choice was asked for stands here.
        let aside = talk.takeAside()
        let heard = try talk.ask(
          .line, prefill: aside.isEmpty ? set[part] ?? "" : aside, showAgain: {})
        switch heard {
        case .words(let words, _): answer = words
        case .command(.back, _): return false
        case .command(.skip, _): answer = ""
        case .command(let command, _):
          talk.say(Words.SlashCommands.notHere(command.typed))
          continue
        }
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

  /// What is wrong with a set; nil if nothing is.
  private func mistake(in set: NewSet) -> Diagnostic? {
    NewCommand.findings(set.text, program).first { $0.severity == .error }
  }
}
