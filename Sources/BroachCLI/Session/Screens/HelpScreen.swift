import Text

/// What can be typed, the help card, and the way to the harm set.
struct HelpScreen {
  let card: HelpCard
  let showsWayOut: Bool
  /// Whether nothing is kept, so that going means losing.
  var losesAll = false

  /// Shows the commands, and the rest if she wants to see it: all at once is more than a screen.
  func show(in talk: Conversation) throws(Leaving) {
    talk.pause()
    talk.say(Words.Walking.help)
    for (command, words) in Words.Walking.commands {
      talk.say("  \(inline: command.typed)  " + words, hanging: 4)
    }
    if losesAll { talk.say(Words.Walking.losesAll) }
    guard try Menu(Words.Walking.helpItems).choose(in: talk) == 1 else { return }
    talk.pause()
    for line in card.lines { talk.say(line) }
    guard showsWayOut, let crossed = HelpCard.signpost?.crossed else { return }
    talk.pause()
    talk.say("\(crossed)")
    talk.say(Words.Walking.goThere(Catalog.guide.harm))
  }
}
