import Script
import Terminal
import Text
import Walkthrough

/// One question, until it is answered, skipped or left.
struct QuestionScreen {
  let session: Session
  let place: Int
  let kept: Answer?
  /// Whether it is looked at from review: the walk stays where it is.
  let isReview: Bool

  /// What a reply or a command leads to.
  enum Next {
    /// The question is over.
    case done
    /// It is asked again, with this standing there.
    case again(String)
  }

  init(_ session: Session, _ place: Int, kept: Answer?, isReview: Bool = false) {
    self.session = session
    self.place = place
    self.kept = kept
    self.isReview = isReview
  }

  var talk: Conversation { session.talk }
  var journal: Journal { session.journal }
  var question: Question { session.set.questions[place] }
  var sentences: [String] { session.walk.sentences(for: place) }

  /// The answer it already has, as it would be typed.
  var keptText: String {
    kept.map { AnswerText.typed($0, to: question, from: sentences) } ?? ""
  }

  /// Asks.
  func run() throws(Leaving) {
    var list = ChoiceList(question, sentences: sentences)
    show(&list)
    var prefill = journal.halfTyped(to: place) ?? keptText
    if prefill.isEmpty, isText || question.kind == .line { prefill = talk.takeAside() }
    while true {
      let heard = try talk.ask(
        isText ? .text : .line, prompt: prompt, prefill: prefill, labels: list.labels,
        keeping: { [journal] in journal.halfType($0, to: place) })
      let next: Next
      switch heard {
      case .words(let words, let wasPasted):
        if let rest = list.asksForMore(words) {
          list.show(in: talk)
          next = .again(rest)
        } else {
          next = try take(words, wasPasted: wasPasted)
        }
      case .command(let command, let typed): next = try obey(command, typed: typed)
      }
      guard case .again(let text) = next else { return }
      prefill = text
    }
  }

  private var isText: Bool { question.kind == .text }

  /// The stem is the prompt itself.
  private var prompt: Phrase {
    question.stem.map { "\(inline: $0) " } ?? Words.Asking.prompt
  }

  private func show(_ list: inout ChoiceList) {
    talk.pause()
    talk.say(.bold("\(question.prompt.withoutFinalBreaks)"))
    if let help = question.help { talk.say(.quiet("\(help.withoutFinalBreaks)")) }
    list.show(in: talk)
    if session.walk.answers.isPrivate(place) { talk.say(.quiet(Words.Walking.isPrivate)) }
    if session.walk.snapshot.carried.contains(place) { talk.say(Words.Walking.carried) }
    if let hint = hint { talk.hint(hint, Words.Asking.hint(question.kind)) }
  }

  private var hint: Conversation.Hint? {
    switch question.kind {
    case .line: .line
    case .text: .text
    case .choice, .scale: .choice
    case .choices: .choices
    case .pick: question.help == nil ? .pick : nil
    }
  }
}
