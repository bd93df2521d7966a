import Script

extension Draft {
  /// What the person wrote that is not in this draft, in the order of the set: private and
  /// set-aside answers are among them, and say so. A mere dash is nothing to be missed, nor is a
  /// silent option, a doubt that the draft says already, an option that the set itself keeps out of
  /// it or that only turned the way, or what was picked of a text that is there whole.
  /// - Parameter others: the drafts there are beside it.
  package func leftOut(of answers: Answers, beside others: [Draft] = []) -> [LeftOut] {
    let set = answers.set
    let template = set.drafts.ids.contains(id) ? set.drafts[id] : nil
    let picked = answers.pickedFrom
    return answers.spoken.sorted { $0.key < $1.key }.filter { question, answer in
      !questions.contains(question) && !heldBack.contains(question) && !answer.isMereDash
        && template?.keepsOut(answer, to: question) != true
        && !set.onlyTurns(on: answer, to: question)
        && !questions.contains { set.questions[question].picks(from: $0) }
    }.map { question, answer in
      LeftOut(
        question: question, answer: answer, isSetAside: answers.isSetAside(question),
        isPicked: picked.contains(question),
        isPrivate: answers.isPrivate(question) && !answers.included.contains(question)
          && !isPrivate,
        isForAnother: others.contains { $0.reader != reader && $0.questions.contains(question) }
          && !set.drafts.contains { $0.reader == reader && $0.uses(.question(question)) })
    }
  }

  /// An answer that did not reach a draft.
  package struct LeftOut: Hashable, Sendable {
    package let question: QuestionID
    /// The answer, without silent options.
    package let answer: Answer
    /// Its question does not apply now.
    package let isSetAside: Bool
    /// Sentences were picked from it: the rest of it was left out knowingly.
    package let isPicked: Bool
    /// It is private and was not included.
    package let isPrivate: Bool
    /// It stands in a draft for somebody else, and in none for this one's reader is a place for it.
    package let isForAnother: Bool
    /// Whether the person can have it in the draft: what is private, once they let it in.
    package var mayComeIn: Bool { !isSetAside && !isPicked }
    /// Whether the person might think that it is in the draft.
    package var mayBeMissed: Bool { !isPicked && !isForAnother }
  }
}

extension Answers {
  /// Every answer kept, with nothing of what is silent.
  fileprivate var spoken: [QuestionID: Answer] {
    var spoken = given.filter { !isSilent($0.key) }
    for (question, answer) in spoken where set.questions.ids.contains(question) {
      spoken[question] = set.questions[question].spoken(answer)
    }
    return spoken
  }

  /// The questions of whose answers sentences were picked.
  fileprivate var pickedFrom: Set<QuestionID> {
    Set(
      given.keys.compactMap { question in
        guard case .pick(let source, _) = set.questions[question].kind,
          standing(question) != nil
        else { return nil }
        return source
      })
  }
}

extension Question {
  /// Whether it picks sentences of the answer to another question.
  func picks(from source: QuestionID) -> Bool {
    if case .pick(source, _) = kind { true } else { false }
  }
}

extension DraftTemplate {
  /// Whether an answer is options alone, and a condition of the draft or of a line names each of
  /// them.
  fileprivate func keepsOut(_ answer: Answer, to question: QuestionID) -> Bool {
    let options = answer.options
    guard !options.isEmpty, answer.ownWords.isEmpty else { return false }
    let conditions = ([when] + paragraphs.joined().map { line in line.when }).compactMap { $0 }
    return options.allSatisfy { option in
      conditions.contains { $0.names(option: option, of: question) }
    }
  }
}

extension PromptSet {
  /// Whether an answer is options alone, of a question that no draft says, and that some step or
  /// draft asks for its way: "Who is it for?". Of such an answer nothing can be missed, nor of a
  /// scale by which lines are chosen.
  func onlyTurns(on answer: Answer, to question: QuestionID) -> Bool {
    guard !answer.options.isEmpty, answer.ownWords.isEmpty,
      !drafts.contains(where: { $0.uses(.question(question)) })
    else { return false }
    var conditions = steps.map { $0.when } + drafts.map { $0.when }
    if questions[question].kind == .scale {
      conditions += drafts.flatMap { draft in draft.paragraphs.joined().map { $0.when } }
    }
    return conditions.contains { $0?.tellsApart(optionsOf: question) ?? false }
  }
}
