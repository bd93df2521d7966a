import Script

/// Which steps of a set come, under the present answers.
///
/// Conditions look back only, so this is worked out from the front, as far as somebody looked,
/// and an answer undoes it from its own step on: a whole walk costs one pass.
struct StepPlan: Sendable {
  /// What is known of one step.
  struct Mark: Sendable {
    /// Its conditions hold, and a pick has something to pick from.
    var applies = false
    /// It comes on this walk: neither passed over by the short path nor after the end.
    var comes = false
    /// The help card follows it.
    var bringsCard = false
    /// From here on only short questions come.
    var shortens = false
    /// The set ends the walk here.
    var stops = false
    /// Nothing comes after it: the set's end, or the person's own.
    var ends = false
    /// No more was answered there than "idk" or a dash, of which conditions see nothing.
    var saysNothing = false
  }

  private let steps: [Step]
  private let questions: [Question]
  private let lists: @Sendable () -> LanguageLists
  /// The step that asks each question; nil for one that no step asks.
  private let stepOfQuestion: Column<Question, StepID?>
  private var marks = Column<Step, Mark>()

  init(_ set: PromptSet) {
    steps = set.steps
    questions = set.questions
    lists = set.listSource
    var stepOfQuestion = Column<Question, StepID?>(beside: set.questions.ids) { _ in nil }
    for step in set.steps.ids {
      guard case .ask(let question) = set.steps[step].act, set.questions.ids.contains(question)
      else { continue }
      stepOfQuestion[question] = step
    }
    self.stepOfQuestion = stepOfQuestion
  }

  /// The step that asks a question; nil for one that is never asked.
  func step(asking question: QuestionID) -> StepID? {
    questions.ids.contains(question) ? stepOfQuestion[question] : nil
  }

  /// What is known of a step, worked out now if it has to be.
  mutating func mark(_ step: StepID, _ state: Walk.Snapshot) -> Mark {
    guard steps.ids.contains(step) else { return Mark() }
    while marks.end <= step { marks.append(nextMark(state)) }
    return marks[step]
  }

  /// The questions whose answers stand, since they apply. Only answered questions are looked at:
  /// a condition sees nothing of the others.
  /// - Parameters:
  ///   - nonAnswers: those that say that nothing comes, which conditions do not see.
  ///   - sentences: what is to be picked from, as far as that is known.
  ///   - me: the person's name, which may be a signature below a text.
  func standing(
    _ answers: [QuestionID: Answer], besides nonAnswers: Set<QuestionID>,
    _ sentences: [QuestionID: [String]], me: String?
  ) -> Set<QuestionID> {
    var standing: Set<QuestionID> = []
    func said(_ question: QuestionID) -> Answer? {
      standing.contains(question) && !nonAnswers.contains(question) ? answers[question] : nil
    }
    for question in answers.keys.sorted() {
      guard questions.ids.contains(question), let step = step(asking: question),
        steps[step].when?.holds(said) ?? true
      else { continue }
      if case .pick(let source, _) = questions[question].kind {
        let isKnown = said(source) != nil && (sentences[source]?.count ?? 0) > 1
        if !isKnown, !canPick(from: said(source), me) { continue }
      }
      standing.insert(question)
    }
    return standing
  }

  /// Forgets what is known from a step on, because something there changed.
  mutating func forget(from step: StepID) {
    if step < marks.end { marks.removeAll(from: step) }
  }

  private func nextMark(_ state: Walk.Snapshot) -> Mark {
    let id = marks.end
    let step = steps[id]
    let last = marks.last
    var mark = Mark()
    mark.shortens = last?.shortens ?? state.isShort
    mark.ends = last?.ends ?? false
    mark.applies = step.when?.holds { standing($0, state) } ?? true
    switch step.act {
    case .ask(let question) where questions.ids.contains(question):
      ask(question, state, &mark)
    case .ask:
      mark.applies = false
    case .stop:
      mark.comes = mark.applies && !mark.ends
      mark.stops = mark.comes
    case .say, .checkpoint, .signpost, .offer:
      mark.comes = mark.applies && !mark.ends
    }
    let isLeft = state.leftAt?.step == id
    if isLeft, state.leftAt?.isCard == false { mark.bringsCard = false }
    mark.ends = mark.ends || mark.stops || isLeft
    return mark
  }

  private func ask(_ question: QuestionID, _ state: Walk.Snapshot, _ mark: inout Mark) {
    if case .pick(let source, _) = questions[question].kind,
      !canPick(from: standing(source, state), state.names.me)
    {
      mark.applies = false
    }
    mark.comes =
      mark.applies && !mark.ends && (!mark.shortens || questions[question].isShort)
    guard mark.applies, let answer = state.answers[question] else { return }
    mark.saysNothing = answer.isNonAnswer(to: questions[question], lists())
    for option in answer.options where questions[question].options.ids.contains(option) {
      switch questions[question].options[option].then {
      case .shorten: mark.shortens = true
      case .stop: mark.stops = mark.comes
      case .signpost: mark.bringsCard = mark.comes
      case nil: break
      }
    }
  }

  /// What an earlier question was answered with; nil if it has no answer or is set aside.
  private func standing(_ question: QuestionID, _ state: Walk.Snapshot) -> Answer? {
    guard let step = step(asking: question), step < marks.end, marks[step].applies,
      !marks[step].saysNothing
    else { return nil }
    return state.answers[question]
  }

  /// Whether there is something to pick from: one sentence stands for itself.
  private func canPick(from source: Answer?, _ me: String?) -> Bool {
    guard case .text(let text) = source else { return false }
    return Sentences.toPick(from: text, lists(), me: me).count > 1
  }
}
