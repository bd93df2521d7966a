import Script
import Text
import Walkthrough
import Words

extension QuestionScreen {
  /// Does what a command asks for; what else was typed stays.
  func obey(_ command: Command, typed: String) throws(Leaving) -> Next {
    switch command {
    case .back:
      keep(typed)
      if !isReview { session.goBack() }
      return .done
    case .skip: return skip(over: typed)
    case .why: explain()
    case .example:
      talk.say(question.example.map { Words.Walking.example($0) } ?? Words.Walking.noExample)
    case .private: changePrivacy()
    case .edit:
      guard let new = try session.edited(typed, at: spot) else { return .again(typed) }
      if isWritten { talk.tellBack(question.kind == .text ? .text : .line) }
      return .again(new)
    case .review where !isReview:
      keep(typed)
      return try ReviewScreen(session).run() || !isStillHere ? .done : .afresh(textNow(or: typed))
    case .letter:
      session.showLetter(in: walk(with: typed))
      return .afresh(typed)
    case .mirror where !isReview:
      keep(typed)
      try MirrorScreen(session, at: id).run()
      return .afresh(textNow(or: typed))
    case .mirror, .review, .help, .pause, .leave:
      talk.say(Words.SlashCommands.notHere(command.typed))
    }
    return .again(typed)
  }

  /// The walk as it would be with what is half typed as the answer.
  private func walk(with typed: String) -> Walk {
    var walk = session.walk
    if !typed.isBlank, case .answer(let answer) = reply(typed) {
      _ = walk.apply(.edited(id, answer))
    }
    return walk
  }

  private func reply(_ words: String) -> Reply {
    Reply.read(words, for: question, picking: sentences, session.set.lists)
  }

  /// What was typed counts as the answer when the person goes elsewhere, if it can.
  private func keep(_ typed: String) {
    let words = typed.withoutFinalBreaks
    journal.finishTyping(at: spot)
    guard words != keptText, case .answer(let answer) = reply(words) else { return }
    session.apply(.edited(id, answer))
  }

  /// Skipping never throws typed words away.
  private func skip(over typed: String) -> Next {
    if typed.contains(where: { !$0.isWhitespace }) { keep(typed) }
    return skip()
  }

  private var isStillHere: Bool {
    if case .question(id, _) = session.walk.current { true } else { false }
  }

  private func textNow(or typed: String) -> String {
    guard let answer = session.walk.snapshot.answers[id] else { return "" }
    return AnswerText.typed(answer, to: question, from: sentences)
  }

  private func explain() {
    let set = session.set
    let ways = set.questions.ids.filter {
      $0 == id || set.questions[$0].kind == .pick(of: id, most: set.questions[$0].most)
    }
    let titles = set.drafts.filter { draft in ways.contains { draft.uses(.question($0)) } }
      .map { $0.heading }
    talk.say(Words.Walking.reaches(titles, steers: set.depends(on: id)))
    if session.walk.answers.isPrivate(id) { talk.say(Words.Walking.isPrivate) }
  }

  private func changePrivacy() {
    let isPrivate = session.walk.answers.isPrivate(id)
    session.apply(isPrivate ? .madeOpen(id) : .madePrivate(id))
    let isNow = session.walk.answers.isPrivate(id)
    talk.say(isNow ? Words.Walking.isPrivateNow : Words.Walking.isOpenNow)
  }
}
