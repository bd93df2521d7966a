import Entries
import Notebook
import Script
import Terminal
import Text
import Walkthrough
import Words

/// One question, until it is answered, skipped or left.
struct QuestionScreen {
  let session: Session
  let id: QuestionID
  let kept: Answer?
  /// Whether it is looked at from review: the walk stays where it is.
  let isReview: Bool

  /// What a reply or a command leads to.
  enum Next {
    /// The question is over.
    case done
    /// It is asked again, with this standing there.
    case again(String)
    /// The same, after something long: it is shown again too.
    case afresh(String)
  }

  init(_ session: Session, _ id: QuestionID, kept: Answer?, isReview: Bool = false) {
    self.session = session
    self.id = id
    self.kept = kept
    self.isReview = isReview
  }

  var talk: Conversation { session.talk }
  var journal: Journal { session.journal }
  var question: Question { session.set.questions[id] }
  var sentences: [String] { session.walk.sentences(for: id) }
  /// Where its half-typed answer is kept.
  var spot: Entry.Spot { .question(id) }

  /// The answer it already has, as it would be typed.
  var keptText: String {
    kept.map { AnswerText.typed($0, to: question, from: sentences) } ?? ""
  }

  /// Asks.
  func run() throws(Leaving) {
    var list = ChoiceList(question, sentences: sentences)
    var text = journal.halfTyped(at: spot) ?? keptText
    if text.isEmpty, isWritten { text = takeAside() }
    show(&list, isBegun: !text.isEmpty)
    while true {
      switch try ask(&list, standing: text) {
      case .done: return
      case .again(let next): text = next
      case .afresh(let next):
        text = next
        showAgain(&list, isBegun: !next.isEmpty)
      }
    }
  }

  /// What was put aside stands on the person's line now.
  private func takeAside() -> String {
    let text = talk.takeAside()
    if !text.isEmpty { journal.move(text, from: .aside, to: spot) }
    return text
  }

  private var isText: Bool { question.kind == .text }

  /// Whether it is answered in words, so that a line can be mended; a choice is made anew.
  var isWritten: Bool { isText || question.kind == .line }

  /// Asks once. What stands there already is on the person's line where they write. Where they
  /// choose it is said above an empty line, so that numbers and commands mean what they always
  /// mean.
  private func ask(_ list: inout ChoiceList, standing text: String) throws(Leaving) -> Next {
    let isBegun = !isWritten && !text.isEmpty && text == journal.halfTyped(at: spot)
    if !isWritten, !text.isEmpty {
      talk.say(
        isBegun
          ? Words.Asking.begun(text) : Words.Asking.standing(text, canReview: !isReview))
    }
    var heard = try hear(list, isWritten ? text : "")
    if isBegun, case .words("", _) = heard { heard = try hear(list, text) }
    while case .words(let words, _) = heard, let rest = list.asksForMore(words) {
      list.show(in: talk)
      heard = try hear(list, rest)
    }
    if session.isOutdated, case .words(let words, _) = heard {
      // What was typed stands at the question as it is now.
      if !words.isEmpty { journal.halfType(words, at: spot) }
      return .done
    }
    switch heard {
    case .command(let command, let typed):
      return try obey(command, typed: typed.isEmpty && !isWritten ? text : typed)
    case .words("", let wasPasted) where !isWritten && !isBegun && !text.isEmpty:
      return try take(text, wasPasted: wasPasted)
    case .words(let words, let wasPasted): return try take(words, wasPasted: wasPasted)
    }
  }

  private func hear(_ list: ChoiceList, _ prefill: String) throws(Leaving) -> Heard {
    var list = list
    return try talk.ask(
      isText ? .text : .line, prompt: prompt, prefill: prefill, labels: list.labels,
      isMenu: !question.welcomesOwnWords,
      keeping: { [journal, spot] in journal.halfType($0, at: spot) },
      showAgain: { showAgain(&list, isBegun: journal.halfTyped(at: spot) != nil) })
  }

  /// The stem is the prompt itself.
  private var prompt: Phrase {
    question.stem.map { "\(inline: $0) " } ?? Words.Asking.prompt
  }

  /// Shows the question, and how to answer it.
  /// - Parameter isBegun: whether something stands there already.
  private func show(_ list: inout ChoiceList, isBegun: Bool) {
    talk.pause()
    let start = talk.output.lineCount
    talk.say(asked)
    if let help = question.help { talk.say(.quiet("\(help.withoutFinalBreaks)")) }
    list.show(in: talk)
    if session.walk.answers.isPrivate(id) {
      talk.tip(.privately, Words.Walking.isPrivate, later: Words.Walking.isPrivateToo)
    }
    if session.walk.snapshot.carried.contains(id) { talk.say(Words.Walking.carried) }
    if isText, isBegun, talk.isAtTerminal {
      talk.tellEnd(isBegun: true)
    } else if let tip {
      talk.tip(tip, Words.Asking.hint(question), later: shortHint)
    } else if let shortHint {
      talk.say(.quiet(shortHint))
    }
    talk.keepInSight(asked, since: start)
  }

  private var asked: Phrase { .bold("\(question.prompt.withoutFinalBreaks)") }

  /// Shows the question again when something long has pushed it out of sight.
  private func showAgain(_ list: inout ChoiceList, isBegun: Bool) {
    talk.pause()
    let start = talk.output.lineCount
    talk.say(asked)
    list.showAgain(in: talk)
    if isText {
      talk.tellEnd(isBegun: isBegun)
    } else if let shortHint {
      talk.say(.quiet(shortHint))
    }
    talk.keepInSight(asked, since: start)
  }

  /// What is said of it every time: how a text ends, and how much can be chosen.
  private var shortHint: Phrase? {
    switch question.kind {
    case .text: Words.Asking.endsTextOrSkips
    case .choice, .scale, .choices(most: 1, _):
      question.welcomesOwnWords ? Words.Asking.oneOrOwn : Words.Asking.one
    case .choices(let most?, _): Words.Asking.upTo(most)
    // Enter keeps all of it here, and skips everywhere else.
    case .pick: Words.Asking.hint(question, of: sentences.count)
    case .line, .choices: nil
    }
  }

  private var tip: Conversation.Tip? {
    switch question.kind {
    case .line: .line
    case .text: .text
    case .choice, .scale: question.stem == nil ? .choice : .finishing
    case .choices: question.stem == nil ? .choices : .finishingMany
    case .pick: nil
    }
  }
}
