import Script

/// The most words of the set's own that can stand in a draft: sought from answers to everything,
/// one question after the other, so that what is found can really come.
struct LongestLetter {
  private let set: PromptSet
  private let template: DraftTemplate
  private let plan: StepPlan
  private let shared: SharedSet
  /// The steps that end the walk.
  private let stops: [StepID]
  private var given: [QuestionID: Answer] = [:]
  private var names = Names()
  private var tries = 0
  /// How many words the set's own are where they are most.
  private(set) var words = 0

  /// With more letters than these for all drafts, no further ones are looked at.
  private static let mostTries = 4_000
  private static let mostQuestions = 200

  /// - Parameter limit: where no more can stand than this, nothing is sought.
  init(_ template: DraftTemplate, of set: PromptSet, beyond limit: Int) {
    self.set = set
    self.template = template
    plan = StepPlan(set)
    shared = SharedSet(set)
    stops = set.steps.ids.filter { if case .stop = set.steps[$0].act { true } else { false } }
    guard set.questions.count <= Self.mostQuestions, template.mostWords(in: set) > limit else {
      return
    }
    for place in set.questions.ids { given[place] = fullAnswer(to: place) }
    words = count(given, names)
    for _ in 0..<3 {
      let before = words
      for names in [Names(therapist: "Ruth", me: "Ann"), Names(therapist: "Ruth"), Names()] {
        take(given, names)
      }
      for place in set.questions.ids { climb(place) }
      guard words > before else { return }
    }
  }

  /// The first answer to begin with: the longest that does nothing but say something.
  private func fullAnswer(to place: QuestionID) -> Answer? {
    let question = set.questions[place]
    switch question.kind {
    case .line, .text: return .text("this")
    case .pick: return .picked(["this"])
    case .choice, .choices, .scale:
      let options = question.options.ids.filter {
        question.options[$0].then == nil && !question.options[$0].silent
      }
      let longest = options.max { question.options[$0].count < question.options[$1].count }
      return longest.map { .chosen([.option($0)]) }
    }
  }

  /// Takes the answer to a question with which the letter is longest.
  private mutating func climb(_ place: QuestionID) {
    let question = set.questions[place]
    var with = given
    with[place] = nil
    take(with, names)
    for option in question.options.ids where question.options[option].then == nil {
      with[place] = .chosen([.option(option)])
      take(with, names)
      guard case .choices(let most, _) = question.kind, !question.options[option].alone,
        case .chosen(let chosen)? = given[place], chosen.count < most ?? chosen.count + 1,
        !chosen.contains(.option(option)),
        !chosen.contains(where: { choice in
          if case .option(let other) = choice { question.options[other].alone } else { false }
        })
      else { continue }
      with[place] = .chosen(chosen + [.option(option)])
      take(with, names)
    }
  }

  private mutating func take(_ answers: [QuestionID: Answer], _ names: Names) {
    let count = count(answers, names)
    guard count > words else { return }
    words = count
    given = answers
    self.names = names
  }

  private mutating func count(_ given: [QuestionID: Answer], _ names: Names) -> Int {
    guard tries < Self.mostTries / set.drafts.count else { return 0 }
    tries += 1
    var answers = Answers(plan, of: shared, given: given, included: [], names: names)
    if let end = stops.first(where: { set.steps[$0].when?.holds(answers.standing) ?? true }) {
      // Nobody is asked what comes behind it.
      let asked = given.filter { plan.step(asking: $0.key).map { $0 < end } ?? true }
      if asked.count < given.count {
        answers = Answers(plan, of: shared, given: asked, included: [], names: names)
      }
    }
    guard template.isOffered(to: answers) else { return 0 }
    var fitter = LineFitter(template, answers, today: Rehearsal.today)
    let body = Body(template, &fitter, adding: [])
    return body.isWorthOffering(template) ? body.wordsOfSet : 0
  }
}

extension Body {
  /// How many words in it are the set's own.
  fileprivate var wordsOfSet: Int {
    paragraphs.joined().joined().reduce(0) { words, stretch in
      switch stretch.origin {
      case .set, .option:
        // A full stop behind a blank is no word.
        words
          + stretch.text.split { $0.isWhitespace }
          .count { $0.contains { $0.isLetter || $0.isNumber } }
      case .person, .aside, .name: words
      }
    }
  }
}

extension DraftTemplate {
  /// As many words of the set's own as all lines together have, of which some never stand together.
  fileprivate func mostWords(in set: PromptSet) -> Int {
    var sum = 0
    var most = 0  // of a line and those that can stand in for it
    for line in paragraphs.joined() {
      let words = line.segments.reduce(0) { $0 + $1.mostWords(in: set) }
      if line.isAlternative {
        most = max(most, words)
      } else {
        sum += most
        most = words
      }
    }
    return sum + most
  }
}

extension DraftTemplate.Segment {
  fileprivate func mostWords(in set: PromptSet) -> Int {
    switch self {
    case .words(let words): return words.split { $0.isWhitespace }.count
    case .blank(let blank):
      let fallback = (blank.fallback ?? "").split { $0.isWhitespace }.count
      guard case .question(let place) = blank.source else { return max(fallback, 1) }
      let question = set.questions[place]
      let longest = question.options.map { $0.count }.max() ?? 0
      guard case .choices(let most, _) = question.kind else { return max(longest, fallback) }
      // Each with the word that joins it to the next.
      return max((most ?? question.options.count) * (longest + 1), fallback)
    }
  }
}

extension AnswerOption {
  /// How many words it says.
  fileprivate var count: Int { (words ?? label).split { $0.isWhitespace }.count }
}
