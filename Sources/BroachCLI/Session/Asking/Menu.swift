import Text
import Walkthrough
import Words

/// A question of the program itself: Enter does the first thing, a number one of the others.
struct Menu {
  /// What a person chose.
  enum Choice: Hashable {
    /// A place among the items; 0 is Enter.
    case item(Int)
    case command(Command)
  }

  private let items: [Phrase]
  private let question: Phrase

  /// A menu on one line, or in a list where it has more than three items or no room on the line.
  /// - Parameters:
  ///   - items: the first is what Enter does.
  ///   - question: stands before them; may be empty.
  init(_ items: [Phrase], asking question: Phrase = Phrase()) {
    self.items = items
    self.question = question
  }

  /// Asks until something on the menu was chosen.
  func ask(in talk: Conversation) throws(Leaving) -> Choice {
    show(in: talk)
    while true {
      let heard = try talk.ask(
        .line, labels: items.map(\.plainText), isMenu: true, showAgain: { show(in: talk) })
      switch heard {
      case .command(let command, _): return .command(command)
      case .words(let words, _):
        if let place = place(of: words) { return .item(place) }
        talk.setAsideSentence(words)
        talk.say(Words.Asking.notOnMenu(count: items.count))
      }
    }
  }

  /// The same, where only its items count.
  func choose(in talk: Conversation) throws(Leaving) -> Int {
    while true {
      switch try ask(in: talk) {
      case .item(let place): return place
      case .command(let command): talk.say(Words.SlashCommands.notHere(command.typed))
      }
    }
  }

  /// How many rows it takes as a list, with the one to answer on.
  func rows(in talk: Conversation) -> Int {
    let question =
      self.question.isEmpty ? 0 : talk.output.rows(of: .marked(self.question), hanging: 2)
    return items.indices.reduce(2 + question) {
      $0 + talk.output.rows(of: row($1), hanging: 5)
    }
  }

  private func row(_ place: Int) -> Phrase {
    let row = Words.Asking.key(place) + items[place]
    return place == 0 && question.isEmpty ? .marked(row) : "  " + row
  }

  private func show(in talk: Conversation) {
    let line = Phrase.marked(line)
    if items.count <= 3, talk.output.rows(of: line) == 1 { return talk.say(line) }
    talk.pause()
    let start = talk.output.lineCount
    if !question.isEmpty { talk.say(.marked(question), hanging: 2) }
    for place in items.indices { talk.say(row(place), hanging: 5) }
    if !question.isEmpty { talk.keepInSight(.marked(question), since: start) }
  }

  private var line: Phrase {
    var line = question.isEmpty ? question : question + " "
    for (place, item) in items.enumerated() {
      if place > 0 { line += " · " }
      line += Words.Asking.key(place) + item
    }
    return Words.sentence(line)
  }

  private func place(of words: String) -> Int? {
    words.isBlank ? 0 : NamedThings(items.map(\.plainText)).place(of: words)
  }
}
