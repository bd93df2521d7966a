import Text
import Words

/// What can be typed, the help card, and the way to the harm set.
struct HelpScreen {
  let card: HelpCard
  /// The set for when a line was crossed; nil where the way to it is not shown.
  let wayOut: String?
  /// Whether nothing is kept, so that going means losing.
  var losesAll = false

  /// Shows the commands, and the rest if she wants to see it: all at once is more than a screen.
  func show(in talk: Conversation) throws(Leaving) {
    talk.pause()
    talk.say(Words.Commands.help)
    for command in Command.allCases {
      guard let words = command.help else { continue }
      talk.say("  \(inline: command.typed)  " + words, hanging: 4)
    }
    if losesAll { talk.say(Words.Commands.losesAll) }
    guard try Menu(Words.Commands.helpItems).choose(in: talk) == 1 else { return }
    talk.pause()
    for line in card.lines { talk.say(line) }
    guard let wayOut, let crossed = card.crossed else { return }
    talk.pause()
    talk.say(crossed)
    talk.say(Words.Commands.goThere(wayOut))
  }
}

extension Command {
  /// What it does; nil for the one that brought somebody here.
  fileprivate var help: Phrase? {
    switch self {
    case .back: Words.Commands.back
    case .skip: Words.Commands.skip
    case .why: Words.Commands.why
    case .example: Words.Commands.example
    case .private: Words.Commands.private
    case .edit: Words.Commands.edit
    case .review: Words.Commands.review
    case .letter: Words.Commands.letter
    case .mirror: Words.Commands.mirror
    case .pause: Words.Commands.pause
    case .help: nil
    case .leave: Words.Commands.leave
    }
  }
}
