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
  /// The items that a plain yes and a plain no choose, in any language.
  private let answers: (yes: Int, no: Int)?
  /// One line that stands for all of it until Enter is pressed, where what is above it would go out
  /// of sight; nil: it is shown at once. A number counts at that line too.
  var lead: Phrase?
  /// Says what there was no room for, before all of it is shown.
  var unfolding: () -> Void = {}
  /// What becomes of words that were typed here instead of a choice.
  var aside: (says: Phrase, choice: Choice)?

  /// A menu on one line, or in a list where it has more than three items or no room on the line.
  /// - Parameters:
  ///   - items: the first is what Enter does.
  ///   - question: stands before them; may be empty.
  ///   - answers: the items that a plain yes and a plain no choose.
  init(
    _ items: [Phrase], asking question: Phrase = Phrase(), answers: (yes: Int, no: Int)? = nil
  ) {
    self.items = items
    self.question = question
    self.answers = answers
  }

  /// Asks until something on the menu was chosen.
  func ask(in talk: Conversation) throws(Leaving) -> Choice {
    let labels = items.map(\.plainText)
    var folded = lead
    func show() {
      talk.output.together {
        if let folded { talk.say(.marked(folded), hanging: 2) } else { self.show(in: talk) }
      }
    }
    show()
    while true {
      let heard = try talk.ask(.line, labels: labels, isMenu: true, showAgain: show)
      switch heard {
      case .command(let command, _): return .command(command)
      case .words(let words, _) where folded != nil && words.isBlank:
        folded = nil
        unfolding()
        show()
      case .words(let words, _):
        if let place = place(of: words) { return .item(place) }
        if talk.isSaid(words, besides: labels) {
          if let place = try talk.mistyped(words, of: labels) { return .item(place) }
          talk.setAside(words, saying: aside?.says)
          if let aside { return aside.choice }
        }
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
    if words.isBlank { return 0 }
    if let place = NamedThings(items.map(\.plainText)).place(of: words) { return place }
    return answers.flatMap { answers in
      BuiltIn.english.yesOrNo(words).map { $0 ? answers.yes : answers.no }
    }
  }
}
