import Script
import Text
import Walkthrough
import Words

/// Everything said so far: to change, to go to, to delete for good.
extension PageSession {
  mutating func openReview() {
    keepEdited()
    open(.review)
  }

  mutating func reviewParts() -> [Part] {
    guard let here = walks.last else { return [] }
    let answers = here.walk.review
    let skipped = here.walk.snapshot.skipped.subtracting(answers.map { $0.question })
    let items =
      (answers.map { (question: $0.question, answer: $0 as Walk.Reviewed?) }
      + skipped.map { (question: $0, answer: nil) })
      .sorted { $0.question < $1.question }
    var parts: [Part] = [.heading(.ours(Words.PageReview.title))]
    if items.isEmpty { parts.append(.ours(Words.Review.none)) }
    for item in items {
      let question = here.set.questions[item.question]
      parts.append(.subheading(.sets(question.prompt)))
      var buttons = [button(.change(item.question), Words.PageReview.change)]
      if here.walk.fits(.jumped(item.question)) {
        buttons.append(button(.goTo(item.question), Words.PageReview.goThere, .quiet))
      }
      if let answer = item.answer {
        parts.append(.runs(runs(of: answer, to: question), .said))
        buttons.append(button(.delete(item.question), Words.PageReview.delete, .quiet))
      } else {
        parts.append(.ours("(\(Words.Review.skipped))", .quiet))
      }
      parts.append(.buttons(buttons, .more))
    }
    parts.append(row(.save, .open, Words.PageFrame.open, .quiet, act: .open))
    parts.append(row(.go, .close, Words.Walking.goesOn, .main))
    return parts
  }

  private func runs(of answer: Walk.Reviewed, to question: Question) -> [View.Run] {
    var runs = Self.runs(of: answer.answer, to: question)
    let mark =
      answer.isSetAside
      ? Words.Review.setAside
      : answer.isIncluded
        ? Words.Review.letIn : answer.isPrivate ? Words.Review.isPrivate : nil
    if let mark { runs.append(View.Run(text: " (\(mark.shown))", isOwn: false)) }
    return runs
  }

  /// Changes an answer; the walk stays where it is.
  mutating func change(question place: QuestionID) {
    before = walks.last?.walk
    open(.question(place))
    edit(place, isReview: true)
  }

  /// Goes to a question.
  mutating func go(to place: QuestionID) {
    if apply(.jumped(place)) { return goAhead() }
    notes = [Words.Review.cannotGo]
  }

  mutating func deleteParts(_ place: QuestionID) -> [Part] {
    guard let here = walks.last, here.set.questions.ids.contains(place) else { return [] }
    return [
      .heading(.ours(Words.Review.delete(here.set.questions[place].prompt))),
      .buttons(
        [
          button(.close, Words.Review.deleteItems[0], .main),
          button(.reallyDelete(place), Words.Review.deleteItems[1]),
        ], .go),
    ]
  }

  mutating func reallyDelete(_ place: QuestionID) {
    before = walks.last?.walk
    change { $0.halfTyped[.question(place)] = nil }
    apply(.forgotten(place))
    notes = [Words.Review.deleted]
    askOpened()
  }

  /// Out of a question that was looked at from elsewhere.
  mutating func closeQuestion() {
    editing = nil
    if before == nil { closeAnew() } else { askOpened() }
  }

  /// Asks what a changed answer has opened on the way behind, with what is said before it; what
  /// lies ahead comes in its time.
  mutating func askOpened() {
    said = []
    guard let earlier = before, let walk = walks.last?.walk else { return close() }
    for place in walk.opened(since: earlier) where !opened.contains(place) {
      if opened.isEmpty { notes.append(Words.Review.opened) }
      opened.insert(place)
      switch walk.prompt(at: place) {
      case .say(let text): said.append(text.withoutFinalBreaks)
      case .signpost: return turn(to: .card)
      case .question(let question, _) where walks.last?.isNeedless(question) == false:
        turn(to: .question(question))
        return edit(question, isReview: true)
      case .question, .checkpoint, .offer, .stop, .end: break
      }
    }
    before = nil
    opened = []
    closeAnew()
  }
}
