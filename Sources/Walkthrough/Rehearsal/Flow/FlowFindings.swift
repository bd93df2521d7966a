import Script
import Text

/// What never comes in a set, whatever somebody answers: questions, drafts, lines of drafts. It
/// follows from the conditions themselves.
struct FlowFindings {
  /// How many stops before a step are looked at, and lines above one that stands in for them.
  private static let mostStops = 20
  private static let mostAbove = 30
  /// Of how many lines that nobody gets it is looked for why.
  private static let mostReasons = 100

  let set: PromptSet
  private(set) var possibilities: Possibilities
  /// The places in what was seen of lines, by where they stand.
  private var placesOfLines: [SourceRange: Int] = [:]
  private(set) var all: [Diagnostic] = []
  /// The drafts that are never offered, since their conditions are never true.
  private(set) var unoffered: Set<DraftID> = []
  /// Those of which nothing is anybody's own.
  private(set) var mute: Set<DraftID> = []
  /// Those whose words for everybody are more than their limit.
  private var overlong: Set<DraftID> = []
  /// Where lines stand that nobody gets, and the questions that they name.
  private(set) var idleLines: Set<SourceRange> = []
  private var questionsOfIdleLines: Set<QuestionID> = []
  private var idleCount = 0

  /// The questions that are never asked.
  var unasked: Set<QuestionID> { possibilities.unasked }

  /// The questions of which nothing more is said, since what was told explains it.
  var quiet: Set<QuestionID> {
    unasked.union(questionsOfIdleLines).union(set.nearMisses.questions)
  }

  /// Those of which it was told that no draft says them: because of themselves, or of the drafts that
  /// would.
  var unsaid: Set<QuestionID> {
    unoffered.reduce(into: quiet) { unsaid, draft in
      for line in set.drafts[draft].paragraphs.joined() { unsaid.formUnion(line.questions) }
    }
  }

  init(_ set: PromptSet) {
    self.set = set
    possibilities = Possibilities(set)
    lookAtSteps()
    lookAtDrafts()
  }
}

// MARK: - Steps

extension FlowFindings {
  private mutating func lookAtSteps() {
    var stops: [Step] = []
    for place in set.steps.ids {
      let step = set.steps[place]
      if let end = stops.last, end.when == nil {
        tellOfRest(from: place, behind: end)
        return
      }
      if !canCome(step, at: place, behind: stops) {
        if case .ask(let question) = step.act { possibilities.unasked.insert(question) }
        tell(of: step, why(step, behind: stops))
      }
      if case .stop = step.act { stops.append(step) }
    }
  }

  /// Whether a step can come: its condition can hold, and no stop or option before it ends the walk
  /// whenever it does.
  private func canCome(_ step: Step, at place: StepID, behind stops: [Step]) -> Bool {
    let source = source(of: step)
    guard step.when != nil || !stops.isEmpty || source != nil else { return true }
    var isShort = true
    if case .ask(let question) = step.act { isShort = set.questions[question].isShort }
    let formula = Formula.all(
      [.walk(step.when), .walk(source.map { .answered($0) })]
        + stops.suffix(Self.mostStops).map { .not(.walk($0.when)) })
    return possibilities.canHold(formula) { option in
      option.then == .stop || !isShort && option.then == .shorten
    }
  }

  /// The text of which a step lets sentences be picked.
  func source(of step: Step) -> QuestionID? {
    guard case .ask(let question) = step.act, set.questions.ids.contains(question),
      case .pick(let source, _) = set.questions[question].kind, set.questions.ids.contains(source)
    else { return nil }
    return source
  }

  private mutating func tell(of step: Step, _ why: Diagnostic.Why) {
    let isSame = all.last.map { $0.help == why.help && why.isKnown } ?? false
    switch step.act {
    case .ask(let question):
      // A group under one condition is one mistake.
      guard !isSame || all.last?.code != .neverComes else { return }
      all.append(.neverAsked([set.questions[question].id], why, at: step.span))
    case .say, .checkpoint, .signpost, .offer, .stop:
      guard !isSame || all.last?.code != .neverComes else { return }
      all.append(.stepNeverComes(why, at: step.span))
    }
  }

  private mutating func tellOfRest(from place: StepID, behind stop: Step) {
    var ids: [String] = []
    var first: SourceRange?
    for place in place..<set.steps.ids.upperBound {
      let step = set.steps[place]
      guard case .ask(let question) = step.act else { continue }
      possibilities.unasked.insert(question)
      ids.append(set.questions[question].id)
      first = first ?? step.span
    }
    let why = Diagnostic.Why.stopped(at: stop.span)
    all.append(
      ids.isEmpty
        ? .stepNeverComes(why, at: set.steps[place].span)
        : .neverAsked(ids, why, at: first ?? set.steps[place].span))
  }
}

// MARK: - Drafts

extension FlowFindings {
  private mutating func lookAtDrafts() {
    var lines: [LineLook] = []
    var toldDrafts: Set<DraftID> = []
    for place in set.drafts.ids {
      let draft = set.drafts[place]
      if let when = draft.when, !possibilities.canHold(.draft(when)) {
        unoffered.insert(place)
        let base = draft.base ?? place
        if toldDrafts.insert(base).inserted {
          all.append(.neverOffered(draft.id, why(when, inDraft: true), at: draft.span))
        }
        continue
      }
      if draft.when == nil, !draft.canSaySomething(set.lists), !draft.paragraphs.isEmpty {
        unoffered.insert(place)
        mute.insert(place)
        // Where a sign in it was meant for a blank, that was told.
        if !draft.hasNearMiss(of: set), toldDrafts.insert(draft.base ?? place).inserted {
          all.append(.saysTheSame(draft.id, at: draft.span))
        }
        continue
      }
      if draft.isPrivateAlone(place, in: set) {
        unoffered.insert(place)
        if toldDrafts.insert(draft.base ?? place).inserted {
          all.append(.saysPrivateAlone(draft.id, at: draft.span))
        }
      }
      look(at: draft, &lines)
      if let limit = draft.limit {
        let words = draft.wordsForEverybody
        if words > limit {
          overlong.insert(place)
          all.append(.limitBroken(draft.id, words, limit, at: draft.limitSpan ?? draft.span))
        }
      }
    }
    var toldConditions: Set<SourceRange> = []
    var toldLines: [Diagnostic.Note: Int] = [:]  // by what keeps them out
    for line in lines where !line.comes {
      // What always stands above it was told of as half a sentence.
      if let above = line.why.note?.span, set.nearMisses.lines.contains(above) { continue }
      idleLines.insert(line.span)
      if let cause = line.why.place {
        // One condition of a draft keeps all these lines out.
        if toldConditions.insert(cause).inserted {
          all.append(.emptiesLine(line.why, at: cause, line: line.span))
        }
      } else if let note = line.why.note, let told = toldLines[note] {
        let first = all[told]
        all[told] = first.with(
          notes: first.notes + Diagnostic.notes(forFurther: [first.span, line.span]))
      } else {
        if let note = line.why.note { toldLines[note] = all.count }
        all.append(.lineNobodyGets(line.why, at: line.span))
      }
      questionsOfIdleLines.formUnion(line.questions)
    }
  }

  /// A warning where the set's own words can be more than a draft's limit, and were not told of.
  func brokenLimit(of place: DraftID) -> Diagnostic? {
    let draft = set.drafts[place]
    guard let limit = draft.limit, !overlong.contains(place), !unoffered.contains(place) else {
      return nil
    }
    let words = LongestLetter(draft, of: set, beyond: limit).words
    guard words > limit else { return nil }
    return .limitBroken(draft.id, words, limit, at: draft.limitSpan ?? draft.span)
  }

  /// What came of looking at one line of a body, in all its forms.
  private struct LineLook {
    let span: SourceRange
    let questions: [QuestionID]
    var comes: Bool
    var why: Diagnostic.Why
  }

  private mutating func look(at draft: DraftTemplate, _ lines: inout [LineLook]) {
    for paragraph in draft.paragraphs {
      var above: [DraftTemplate.Line] = []
      for line in paragraph {
        if !line.isAlternative { above = [] }
        let comes = canCome(line, below: above, in: draft)
        if let place = placesOfLines[line.span], !line.span.isNowhere {
          lines[place].comes = lines[place].comes || comes
        } else {
          placesOfLines[line.span] = lines.count
          if !comes { idleCount += 1 }
          let isReasoned = !comes && idleCount <= Self.mostReasons
          lines.append(
            LineLook(
              span: line.span, questions: line.questions, comes: comes,
              why: isReasoned ? why(line, below: above, in: draft) : Diagnostic.Why()))
        }
        // With fewer of them known, a line rather counts as one that comes.
        if above.count < Self.mostAbove { above.append(line) }
      }
    }
  }

  private func canCome(
    _ line: DraftTemplate.Line, below above: [DraftTemplate.Line], in draft: DraftTemplate
  ) -> Bool {
    if above.isEmpty, line.when == nil, draft.when == nil, hangsOnLittle(line) { return true }
    return possibilities.canHold(
      .all([.draft(draft.when), Formula(line)] + above.map { .not(Formula($0)) }))
  }

  /// Whether a line needs at most one answer, to a question that is always asked.
  private func hangsOnLittle(_ line: DraftTemplate.Line) -> Bool {
    var count = 0
    for case .blank(let blank) in line.segments where blank.fallback == nil {
      guard case .question(let question) = blank.source else { continue }
      count += 1
      if !possibilities.isAlwaysAsked(question) || count > 1 { return false }
    }
    return true
  }
}

extension SourceRange {
  /// Whether it is the place of what was not read from a file.
  fileprivate var isNowhere: Bool { start == 0 && end == 0 }
}

extension DraftTemplate {
  /// Whether a line of it has what was hardly meant as words.
  fileprivate func hasNearMiss(of set: PromptSet) -> Bool {
    paragraphs.joined().contains { set.nearMisses.lines.contains($0.span) }
  }

  /// Whether any line of it can say something that is not the same for everybody.
  fileprivate func canSaySomething(_ lists: LanguageLists) -> Bool {
    paragraphs.joined().contains { $0.saysSomething(lists) }
  }

  /// How many words stand in it whatever is answered.
  fileprivate var wordsForEverybody: Int {
    paragraphs.joined().reduce(0) { count, line in
      guard line.when == nil, !line.isAlternative else { return count }
      var words = 0
      for segment in line.segments {
        guard case .words(let text) = segment else { return count }
        words += text.split { $0.isWhitespace }.count
      }
      return count + words
    }
  }
}
