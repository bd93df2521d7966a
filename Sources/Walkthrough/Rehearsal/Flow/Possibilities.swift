import Script

/// Whether there are answers to a set under which something holds: a question counts as answered
/// only where it can be asked.
struct Possibilities {
  private let set: PromptSet
  /// What must hold for a question to be asked, nil where it always is; and the questions that this
  /// looks at.
  private let asking: Column<Question, Formula?>
  private let needs: Column<Question, [QuestionID]>
  /// Questions that are never asked. Whatever hangs on them is not told again, so that they count as
  /// asked whenever it helps.
  var unasked: Set<QuestionID> = []

  /// Whether there is too much to be looked through; then everything is held for possible.
  private let isTooLarge: Bool

  /// How many questions one thing may hang on, and how much a set may hold.
  private static let mostQuestions = 24
  private static let mostSteps = 1_000

  /// How much is tried before a thing is held for possible.
  private static let mostTries = 1_500

  init(_ set: PromptSet) {
    self.set = set
    isTooLarge = set.steps.count > Self.mostSteps
    var asking = Column<Question, Formula?>(beside: set.questions.ids) { _ in nil }
    for step in set.steps {
      guard case .ask(let question) = step.act, set.questions.ids.contains(question) else {
        continue
      }
      var parts: [Formula] = step.when.map { [.walk($0)] } ?? []
      if case .pick(let source, _) = set.questions[question].kind {
        parts.append(.holds(.answered(source), inDraft: false))
      }
      asking[question] = parts.isEmpty ? nil : .all(parts)
    }
    self.asking = asking
    needs = Column(beside: set.questions.ids) { id in
      var questions: [QuestionID] = []
      asking[id]?.forEach { question, _ in
        if !questions.contains(question) { questions.append(question) }
      }
      return questions
    }
  }

  /// Whether a question is asked of everybody who gets so far.
  func isAlwaysAsked(_ question: QuestionID) -> Bool { asking[question] == nil }

  /// Whether something can hold.
  /// - Parameter barred: options after which it cannot come, such as those that end the walk.
  func canHold(_ formula: Formula, without barred: (AnswerOption) -> Bool = { _ in false }) -> Bool
  {
    if case .always = formula { return true }
    guard !isTooLarge, let questions = questions(of: formula) else { return true }
    var search = Search(formula, questions, self, without: barred, tries: Self.mostTries)
    guard search.succeeds(from: 0) else { return false }
    guard search.tries <= 0 else { return true }
    // What cannot hold even if all of its questions are asked cannot hold at all.
    var own: [QuestionID] = []
    formula.forEach { question, _ in
      if !own.contains(question) { own.append(question) }
    }
    // In whatever order; what is named last is mostly what it hangs on.
    var relaxed = Search(
      formula, Array(own.reversed()), self, without: barred, tries: Self.mostTries)
    relaxed.asksAll = true
    return relaxed.succeeds(from: 0)
  }

  /// Answers under which a question is asked; nil if it always is, or if none are known.
  func answersBefore(_ question: QuestionID) -> [QuestionID: Answer]? {
    guard !isTooLarge, let formula = asking[question], let questions = questions(of: formula)
    else { return nil }
    var search = Search(
      formula, questions, self, without: { _ in false }, tries: Self.mostTries)
    guard search.succeeds(from: 0) else { return nil }
    var answers: [QuestionID: Answer] = [:]
    for (place, answer) in search.found.enumerated() {
      let question = search.questions[place]
      answers[question] = answer.flatMap { set.questions[question].example(of: $0) }
    }
    return answers
  }

  /// The questions that something hangs on, with those that these hang on, in the order in which
  /// they are asked.
  /// - Returns: nil if there are too many.
  private func questions(of formula: Formula) -> [QuestionID]? {
    var found: [QuestionID] = []
    formula.forEach { question, _ in
      if !found.contains(question) { found.append(question) }
    }
    var next = 0
    while next < found.count {
      guard found.count <= Self.mostQuestions else { return nil }
      let question = found[next]
      if !unasked.contains(question) {
        for other in needs[question] where !found.contains(other) { found.append(other) }
      }
      next += 1
    }
    return found.sorted()
  }

  /// One search, question by question.
  private struct Search {
    let formula: Formula
    let questions: [QuestionID]
    let possibilities: Possibilities
    var domains: [[PossibleAnswer]] = []
    /// What is settled so far, by the places in `questions`.
    var settled: [PossibleAnswer?] = []
    /// What was settled where it held first.
    var found: [PossibleAnswer?] = []
    var tries: Int
    /// Whether every question counts as asked.
    var asksAll = false

    init(
      _ formula: Formula, _ questions: [QuestionID], _ possibilities: Possibilities,
      without barred: (AnswerOption) -> Bool, tries: Int
    ) {
      self.formula = formula
      self.questions = questions
      self.possibilities = possibilities
      self.tries = tries
      var named = questions.map { _ in [OptionID]() }
      func note(_ question: QuestionID, _ option: OptionID?) {
        guard let option, let place = questions.firstIndex(of: question),
          !named[place].contains(option)
        else { return }
        named[place].append(option)
      }
      formula.forEach(note)
      for question in questions { possibilities.asking[question]?.forEach(note) }
      domains = questions.indices.map { place in
        PossibleAnswer.all(
          to: possibilities.set.questions[questions[place]], naming: named[place],
          without: barred)
      }
    }

    /// Whether the questions from a place on can be answered so that it holds.
    mutating func succeeds(from place: Int) -> Bool {
      tries -= 1
      guard tries > 0 else { return true }
      switch value(of: formula) {
      case false?: return false
      case true?:
        found = settled
        return true
      case nil: break
      }
      // What is still open then is whether a name is known, and it may be or not.
      guard place < questions.count else {
        found = settled
        return true
      }
      let question = questions[place]
      let isAsked =
        asksAll || possibilities.unasked.contains(question)
        || possibilities.asking[question].map { value(of: $0) ?? true } ?? true
      if isAsked {
        for answer in domains[place] {
          settled.append(answer)
          defer { settled.removeLast() }
          if succeeds(from: place + 1) { return true }
        }
      }
      settled.append(nil)
      defer { settled.removeLast() }
      return succeeds(from: place + 1)
    }

    private func value(of formula: Formula) -> Bool? {
      formula.value { question in
        (questions.firstIndex(of: question) ?? 0) >= settled.count
      } _: { question in
        questions.firstIndex(of: question).flatMap { settled[$0] }
      }
    }
  }
}

extension Question {
  /// One answer of a sort; nil where the sort says nothing.
  fileprivate func example(of sort: PossibleAnswer) -> Answer? {
    switch kind {
    case .line, .text: return .text("words")
    case .pick: return .picked(["words"])
    case .choice, .choices, .scale:
      let options = sort.options.map { Answer.Choice.option($0) }
      let choices = options + (sort.isTyped ? [.own("words")] : [])
      return choices.isEmpty ? nil : .chosen(choices)
    }
  }
}
