import Script

/// Every way through a set that its conditions can make.
struct Paths {
  /// What one way asks.
  struct Path {
    var asked: [QuestionID] = []
    /// How many questions came before the first checkpoint; nil if none came.
    var untilCheckpoint: Int?
    /// The acts in order, for those who look at what stands where.
    var acts: [Step.Act] = []
  }

  let all: [Path]

  init(_ set: PromptSet) {
    var deciding: Set<QuestionID> = []
    for step in set.steps { deciding.formUnion(step.when.map(Self.questions) ?? []) }
    var sheets: [[QuestionID: Answer]] = [[:]]
    for question in deciding.sorted() {
      let answers = Self.answers(to: set.questions[question])
      sheets += sheets.flatMap { sheet in
        answers.map { sheet.merging([question: $0]) { _, new in new } }
      }
    }
    all = sheets.map { Self.path(set, $0) }
  }

  /// The questions that decide whether a question comes.
  static func gates(of question: QuestionID, in set: PromptSet) -> Set<QuestionID> {
    let conditions = set.steps.filter { $0.act == .ask(question) }.compactMap(\.when)
    return conditions.reduce(into: []) { $0.formUnion(questions($1)) }
  }

  /// Walks once; an answer counts only if its question came.
  private static func path(_ set: PromptSet, _ sheet: [QuestionID: Answer]) -> Path {
    var path = Path()
    var given: [QuestionID: Answer] = [:]
    for step in set.steps where step.when?.holds({ given[$0] }) ?? true {
      path.acts.append(step.act)
      switch step.act {
      case .ask(let question):
        path.asked.append(question)
        given[question] = sheet[question]
      case .checkpoint: path.untilCheckpoint = path.untilCheckpoint ?? path.asked.count
      case .stop: return path
      case .say, .signpost, .offer: break
      }
    }
    return path
  }

  /// Every answer that a condition could tell apart.
  private static func answers(to question: Question) -> [Answer] {
    switch question.kind {
    case .line, .text: return [.text("words")]
    case .pick: return [.picked(["words"])]
    case .choice, .scale:
      return question.options.ids.map { .chosen([.option($0)]) } + [.chosen([.own("words")])]
    case .choices:
      let alone = question.options.ids.filter { question.options[$0].alone }
      let others = question.options.ids.filter { !question.options[$0].alone }
      let groups = others.reduce([[]]) { groups, option in groups + groups.map { $0 + [option] } }
      return (alone.map { [$0] } + groups.filter { !$0.isEmpty })
        .map { .chosen($0.map { .option($0) }) }
    }
  }

  private static func questions(_ condition: Condition) -> Set<QuestionID> {
    switch condition {
    case .answered(let question), .typed(let question), .chosen(let question, _),
      .atLeast(let question, _), .atMost(let question, _):
      [question]
    case .form: []
    case .not(let condition): questions(condition)
    case .and(let left, let right), .or(let left, let right):
      questions(left).union(questions(right))
    }
  }
}
