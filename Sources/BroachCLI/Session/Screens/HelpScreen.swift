import Text
import Words

/// What can be typed, the help card, and the way to the harm set.
struct HelpScreen {
  let card: HelpCard
  /// The set for when a line was crossed; nil where the way to it is not shown.
  let wayOut: String?
  /// Whether nothing is kept, so that going means losing.
  var losesAll = false

  /// Shows the commands, and the rest if the person wants to see it: all at once is more than a
  /// screen.
  func show(in talk: Conversation) throws(Leaving) {
    talk.pause()
    talk.say(Words.SlashCommands.help)
    for command in Command.allCases {
      guard let words = command.help else { continue }
      talk.say("  \(inline: command.typed)  " + words, hanging: 4)
    }
    if losesAll { talk.say(Words.SlashCommands.losesAll) }
    guard try Menu(Words.SlashCommands.helpItems).choose(in: talk) == 1 else { return }
    talk.pause()
    for line in card.lines { talk.say(line) }
    guard let wayOut, let crossed = card.crossed else { return }
    talk.pause()
    talk.say(crossed)
    talk.say(Words.SlashCommands.goThere(wayOut))
  }
}

extension Command {
  /// What it does; nil for the one that brought somebody here.
  fileprivate var help: Phrase? {
    switch self {
    case .back: Words.SlashCommands.back
    case .skip: Words.SlashCommands.skip
    case .why: Words.SlashCommands.why
    case .example: Words.SlashCommands.example
    case .private: Words.SlashCommands.private
    case .edit: Words.SlashCommands.edit
    case .review: Words.SlashCommands.review
    case .letter: Words.SlashCommands.letter
    case .mirror: Words.SlashCommands.mirror
    case .pause: Words.SlashCommands.pause
    case .help: nil
    case .leave: Words.SlashCommands.leave
    }
  }
}
