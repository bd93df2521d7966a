import Script
import Text
import Walkthrough
import Words

extension QuestionScreen {
  /// Deals with what was typed.
  func take(_ words: String, wasPasted: Bool) throws(Leaving) -> Next {
    if let kept, words == keptText { return give(kept) }
    if wasPasted, isLong(words), let next = try begin(from: words) { return next }
    switch Reply.read(words, for: question, picking: sentences, session.set.lists) {
    case .nothing: return try leaveEmpty()
    case .answer(let answer): return give(answer)
    case .problem(let problem):
      let labels = question.options.map(\.label)
      if problem == .notAnOption {
        journal.halfType(words, at: spot)
        if let place = try talk.mistyped(words, of: labels, isKept: true),
          let option = question.options.id(at: place)
        {
          return give(.chosen([.option(option)]))
        }
      }
      talk.say(told(problem, words))
      if [.notAnOption, .numbersOnly].contains(problem),
        Reply.isSaid(words, besides: labels, session.set.lists)
      {
        talk.setAside(words)
      }
      journal.finishTyping(at: spot)
      return .again(keptText)
    case .doubtful(let own, _) where Command.mayBe(words): return give(own)  // it was asked about
    case .doubtful(let own, let doubt):
      journal.halfType(words, at: spot)
      let typed =
        doubt == .command ? Words.SlashCommands.none(words.trimmed) : Words.Asking.typedWords(words)
      switch try Menu(Words.Asking.doubtful, asking: typed).ask(in: talk) {
      case .item(0):
        journal.finishTyping(at: spot)
        return .again(keptText)
      case .item: return give(own)
      case .command(let command): return try obey(command, typed: words)
      }
    case .confirm(let answer, let own):
      journal.halfType(words, at: spot)
      let label = AnswerText.shown(answer, to: question)
      let menu = Menu(Words.Asking.meaning(label, canBeOwn: own != nil))
      switch try menu.ask(in: talk) {
      case .item(0): return give(answer)
      case .item: return own.map { give($0) } ?? .again("")
      case .command(let command): return try obey(command, typed: words)
      }
    }
  }

  /// Why a reply cannot be taken, and what Enter does now, where that is not said already.
  private func told(_ problem: Reply.Problem, _ words: String) -> Phrase {
    let told = Words.Asking.problem(problem, of: question, typed: words, session.set.lists)
    if case .pick = question.kind { return told }
    return kept == nil && problem != .notAnOption ? told + " " + Words.Asking.skips : told
  }

  /// Gives an answer to the walk.
  func give(_ answer: Answer) -> Next {
    journal.finishTyping(at: spot)
    let event = isReview ? Walk.Event.edited(id, answer) : .answered(answer)
    guard session.apply(event) else { return .again("") }
    if answer != kept { MirrorScreen(session).pointOut(id, isReview: isReview) }
    return .done
  }

  /// Nothing was typed: the question is skipped, or its answer was emptied.
  private func leaveEmpty() throws(Leaving) -> Next {
    if kept != nil {
      let menu = Menu(Words.Asking.emptied, asking: Words.Asking.isEmpty)
      guard try menu.choose(in: talk) == 1 else {
        return .again(keptText)
      }
      journal.finishTyping(at: spot)
      session.apply(.forgotten(id))
    }
    return skip()
  }

  /// Passes over the question; an answer it has stays.
  func skip() -> Next {
    journal.finishTyping(at: spot)
    session.apply(isReview ? .passedOver(id) : .skipped)
    return .done
  }

  // MARK: - A longer text

  private func isLong(_ words: String) -> Bool {
    guard question.kind != .text else { return false }
    return words.split(maxSplits: 60, whereSeparator: \.isWhitespace).count > 60
      || words.contains(where: \.isNewline)
  }

  /// A paste where a line was asked for may be all that was written; nil if it is an answer.
  private func begin(from text: String) throws(Leaving) -> Next? {
    guard !isReview, session.set.longQuestion != nil else { return nil }
    journal.halfType(text, at: spot)
    talk.say(Words.Asking.isLong)
    guard try Menu(Words.Asking.long).choose(in: talk) == 0 else { return nil }
    journal.finishTyping(at: spot)
    return try session.begin(from: text) ? .done : .again(text)
  }
}
