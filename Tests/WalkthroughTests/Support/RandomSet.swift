import Script
import TestSupport
import Walkthrough

/// Sets and events of every sort, each from a seed.
struct RandomSet {
  private var numbers: SeededNumbers
  private(set) var set = PromptSet()

  init(seed: UInt64) {
    numbers = SeededNumbers(seed: seed)
    var builder = SetBuilder(
      language: ["en", "es", "sv", nil].randomElement(using: &numbers) ?? nil)
    for place in 0..<below(14) {
      let when = below(2) == 0 ? condition(over: builder.set.questions, depth: 2) : nil
      if below(3) > 0 {
        ask(place, when, &builder)
      } else {
        builder.step(act(place), when: when)
      }
    }
    for _ in 0..<below(4) { draft(&builder) }
    set = builder.set
  }

  private mutating func below(_ count: Int) -> Int { Int.random(in: 0..<count, using: &numbers) }

  private mutating func act(_ place: Int) -> Step.Act {
    switch below(9) {
    case 0...2: .say("say \(place)")
    case 3, 4: .checkpoint("checkpoint \(place)")
    case 5, 6: .signpost
    case 7: .offer(set: "other", because: nil)
    default: .stop("stop \(place)")
    }
  }

  private mutating func ask(_ place: Int, _ when: Condition?, _ builder: inout SetBuilder) {
    let texts = builder.set.questions.ids.filter { builder.set.questions[$0].kind == .text }
    let kinds: [Question.Kind] = [
      .line, .text, .choice(ownWords: below(2) == 0), .scale,
      .choices(most: [nil, 1, 2].randomElement(using: &numbers) ?? nil, ownWords: below(2) == 0),
    ]
    var kind = kinds.randomElement(using: &numbers) ?? .line
    if let source = texts.randomElement(using: &numbers), below(3) == 0 {
      kind = .pick(of: source, most: below(2) == 0 ? nil : 2)
    }
    let thens: [AnswerOption.Then?] = [nil, nil, nil, nil, .shorten, .signpost, .stop]
    var options: [AnswerOption] = []
    switch kind {
    case .choice, .choices, .scale:
      for option in 0...below(4) {
        var made = AnswerOption(
          "label \(option)", words: below(2) == 0 ? "words \(option)" : nil, alone: below(5) == 0,
          then: thens.randomElement(using: &numbers) ?? nil)
        made.whole = below(5) == 0
        made.silent = below(6) == 0
        if !made.silent, below(4) == 0 {
          made.alone = true
          made.unsure = ["what", "ask"].randomElement(using: &numbers)
        }
        options.append(made)
      }
    case .line, .text, .pick: break
    }
    builder.ask(
      "q\(place)", kind, options: options, stem: below(3) == 0 ? "when" : nil,
      isPrivate: below(4) == 0, isShort: below(2) == 0, when: when)
  }

  private mutating func condition(over questions: [Question], depth: Int) -> Condition? {
    guard let question = questions.ids.randomElement(using: &numbers) else { return nil }
    if depth > 0, below(3) == 0, let left = condition(over: questions, depth: depth - 1),
      let right = condition(over: questions, depth: depth - 1)
    {
      return [.and(left, right), .or(left, right), .not(left)].randomElement(using: &numbers)
    }
    guard let option = questions[question].options.ids.randomElement(using: &numbers) else {
      return .answered(question)
    }
    return [
      .chosen(question: question, option: option), .atLeast(question: question, option: option),
      .answered(question),
    ].randomElement(using: &numbers)
  }

  private mutating func draft(_ builder: inout SetBuilder) {
    let ids = builder.set.questions.map(\.id)
    var body = ""
    for _ in 0..<below(8) {
      let id = ids.randomElement(using: &numbers) ?? "today"
      let other = ids.randomElement(using: &numbers) ?? "me"
      body +=
        [
          "{\(id)}\n", "when {\(id)}, I felt {\(other)}.\n", "or: So {\(id)}.\n", "\n", "Hello.\n",
          "{\(id) or \"none\"}\\\n", "Hi {therapist or \"there\"},\n\n",
        ].randomElement(using: &numbers) ?? ""
    }
    let kind = DraftTemplate.Kind.allCases.randomElement(using: &numbers) ?? .note
    builder.draft(
      kind, body, subject: ids.first.map { "about {\($0)}" },
      when: below(4) == 0 ? condition(over: builder.set.questions, depth: 1) : nil,
      isPrivate: below(4) == 0)
  }
}

// MARK: - Answers and events

extension RandomSet {
  /// An answer that a question may well accept; unique, so that it can be found again in a draft.
  mutating func answer(to id: QuestionID, in walk: Walk) -> Answer {
    let question = set.questions[id]
    let place = id.offset
    switch question.kind {
    case .line: return .text("line\(place)x\(below(99)).")
    case .text: return .text("text\(place)x\(below(99)). Two?\n\nthree \(place)\n four")
    case .choice(let ownWords), .choices(_, let ownWords):
      if ownWords, below(4) == 0 { return .own("own\(place)x\(below(99)), words") }
      let all = question.options.ids.shuffled(using: &numbers)
      return .chosen(all.prefix(1 + below(2)).map { .option($0) })
    case .scale: return .options(below(max(1, question.options.count)))
    case .pick:
      let sentences = walk.sentences(for: id).shuffled(using: &numbers)
      return .picked(Array(sentences.prefix(1 + below(2))))
    }
  }

  /// Any event, among them many that do not fit.
  mutating func event(in walk: Walk) -> Walk.Event {
    let place = QuestionID(below(max(1, set.questions.count)))
    let draft = DraftID(below(4))
    if below(2) == 0 {
      switch walk.current {
      case .question(let asked, _):
        return below(4) == 0 ? .skipped : .answered(answer(to: asked, in: walk))
      case .say, .signpost, .stop: return .passed
      case .checkpoint: return below(3) == 0 ? .enough : .wentOn
      case .offer: return below(2) == 0 ? .accepted : .declined
      case .end: return below(2) == 0 ? .more : .back
      }
    }
    guard set.questions.ids.contains(place) else { return .forward }
    let edited = Walk.EditedDraft(subject: nil, text: "mine", original: "yours")
    let events: [Walk.Event] = [
      .answered(answer(to: place, in: walk)), .skipped, .passedOver(place), .passed, .wentOn,
      .enough, .more, .accepted,
      .declined, .back, .back, .forward, .jumped(place),
      .edited(place, answer(to: place, in: walk)),
      .forgotten(place), .madePrivate(place), .madeOpen(place), .included(place), .excluded(place),
      .shortened, .lengthened, .namedTherapist("Ruth"), .namedSelf(nil),
      .draftEdited(draft, edited), .draftDiscarded(draft), .added(place, draft: draft),
      .removed(place, draft: draft),
    ]
    return events.randomElement(using: &numbers) ?? .forward
  }
}
