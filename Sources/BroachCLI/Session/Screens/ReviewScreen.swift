import Script
import Text
import Walkthrough
import Words

/// Everything said so far: to change, to go to, to delete for good.
struct ReviewScreen {
  private let session: Session
  private var talk: Conversation { session.talk }

  init(_ session: Session) {
    self.session = session
  }

  /// Shows it until the person goes on.
  /// - Returns: whether they went to another question.
  @discardableResult
  func run() throws(Leaving) -> Bool {
    while true {
      let items = items
      if items.isEmpty {
        talk.say(Words.Review.none)
        return false
      }
      switch try wish(among: items) {
      case nil: return false
      case .change(let question):
        let before = session.walk
        let kept = session.walk.snapshot.answers[question]
        try QuestionScreen(session, question, kept: kept, isReview: true).run()
        try askOpened(since: before)
      case .go(let question):
        if session.apply(.jumped(question)) { return true }
        talk.say(Words.Review.cannotGo)
      case .delete(let question):
        let before = session.walk
        try delete(question)
        try askOpened(since: before)
      }
    }
  }

  /// Asks what a changed answer has opened on the way behind, with what is said before it; what
  /// lies ahead comes in its time.
  private func askOpened(since before: Walk) throws(Leaving) {
    var seen: Set<Place> = []
    while let place = session.walk.opened(since: before).first(where: { !seen.contains($0) }) {
      if seen.isEmpty { talk.say(Words.Review.opened) }
      seen.insert(place)
      switch session.walk.prompt(at: place) {
      case .say(let text): session.tell(text)
      case .signpost: _ = try session.readCard().choose(in: talk)
      case .question(let question, _) where !session.isNeedless(question):
        try QuestionScreen(session, question, kept: nil, isReview: true).run()
      case .question, .checkpoint, .offer, .stop, .end: break
      }
    }
  }

  private static let verbs = ["delete", "go", "change"]

  private enum Wish {
    case change(QuestionID), go(QuestionID), delete(QuestionID)
  }

  /// A question with its answer; nil for one that was skipped.
  private typealias Item = (question: QuestionID, answer: Walk.Reviewed?)

  /// What was answered or skipped, in the order of the set.
  private var items: [Item] {
    let answers = session.walk.review
    let skipped = session.walk.snapshot.skipped.subtracting(answers.map(\.question))
    return (answers.map { ($0.question, $0) } + skipped.map { ($0, nil) })
      .sorted { $0.question < $1.question }
  }

  private func wish(among items: [Item]) throws(Leaving) -> Wish? {
    show(items)
    while true {
      let heard = try talk.ask(
        .line, labels: Self.verbs, isMenu: true, showAgain: { show(items) })
      switch heard {
      case .command(.back, _): return nil
      case .command(let command, _): talk.say(Words.SlashCommands.notHere(command.typed))
      case .words(let words, _):
        if words.trimmed.isEmpty { return nil }
        if let wish = wish(in: words, among: items) { return wish }
        talk.setAsideSaid(words, besides: Self.verbs)
        talk.say(Words.Review.notThere(items.count))
      }
    }
  }

  /// What a reply asks for: a number of the list, or "go" or "delete" before it.
  private func wish(in words: String, among items: [Item]) -> Wish? {
    let parts = words.trimmed.split(maxSplits: 1, whereSeparator: \.isWhitespace)
    let verb = Self.verbs.first { $0 == parts.first?.lowercased() }
    let number = verb == nil ? words : String(parts.last ?? "")
    guard let place = Reply.place(in: number, of: items.count, BuiltIn.english)
    else { return nil }
    let question = items[place].question
    switch verb {
    case "go": return .go(question)
    case "delete": return items[place].answer == nil ? nil : .delete(question)
    default: return .change(question)
    }
  }

  private func show(_ items: [Item]) {
    talk.pause()
    talk.say(Words.Review.title)
    for (number, item) in items.enumerated() {
      let question = session.set.questions[item.question]
      talk.say("\(number + 1)  \(inline: question.prompt)", hanging: 3)
      guard let answer = item.answer else {
        talk.say("   (" + Words.Review.skipped + ")", hanging: 3)
        continue
      }
      var line: Phrase = "   \(inline: AnswerText.shown(answer.answer, to: question), .bold)"
      if let mark = mark(of: answer) { line += " (\(mark))" }
      talk.say(line, hanging: 3)
    }
    talk.say(.marked(Words.Review.ask(items.count)), hanging: 2)
  }

  private func mark(of answer: Walk.Reviewed) -> Phrase? {
    if answer.isSetAside { return Words.Review.setAside }
    if answer.isIncluded { return Words.Review.letIn }
    return answer.isPrivate ? Words.Review.isPrivate : nil
  }

  private func delete(_ question: QuestionID) throws(Leaving) {
    let words = Words.Review.delete(session.set.questions[question].prompt)
    guard try Menu(Words.Review.deleteItems, asking: words).choose(in: talk) == 1
    else { return }
    session.apply(.forgotten(question))
    talk.say(Words.Review.deleted)
  }
}
