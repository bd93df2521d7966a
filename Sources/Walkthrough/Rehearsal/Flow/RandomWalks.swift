import Script
import Text

/// Ways through a set as people might go, by chance: what nobody meets on them, and how long they
/// are.
package struct RandomWalks: Sendable {
  /// How many walks there were.
  package let count: Int
  /// From which number they followed.
  package let seed: UInt64
  /// The most questions that one of them asked.
  package private(set) var longest = 0
  /// Warnings for ways that are too long, and for letters that come late.
  package private(set) var findings: [Diagnostic] = []

  private let set: PromptSet
  private var dice: Dice
  /// The options that some condition names.
  private let named: Column<Question, [OptionID]>
  /// The questions of which it was told that no letter says them.
  private let unsaid: Set<QuestionID>
  private let isSearching: Bool
  private var asked: Set<QuestionID> = []
  private var offered: Set<DraftID> = []
  private var lines: Set<SourceRange> = []
  private var tooLong: (count: Int, tenth: QuestionID)?
  private var late: QuestionID?

  /// The most questions that one way should ask, and the answers after which there is a letter.
  private static let mostQuestions = 9
  private static let letterAfter = 4

  /// Goes through a set many times.
  /// - Parameters:
  ///   - set: a set that was read without errors.
  ///   - count: how many times.
  ///   - seed: from which number chance follows.
  ///   - unsaid: questions whose answers bring no letter, which was told.
  ///   - isSearching: whether it is noted which drafts and lines come: only then is every draft
  ///     made on every walk.
  package init(
    _ set: PromptSet, count: Int, seed: UInt64, besides unsaid: Set<QuestionID> = [],
    isSearching: Bool = false
  ) {
    self.isSearching = isSearching
    self.unsaid = unsaid
    self.set = set
    self.count = count
    self.seed = seed
    dice = Dice(seed: seed)
    let options = set.optionsInConditions
    named = Column(beside: set.questions.ids) { options[$0]?.sorted() ?? [] }
    for number in 0..<count { walk(number) }
    tell()
  }

  /// Advice on what none of the walks came by, though it can come.
  /// - Parameters:
  ///   - flow: what was told of as never coming.
  ///   - told: where something was told.
  func unmet(besides flow: FlowFindings, told: Set<SourceRange> = []) -> [Diagnostic] {
    var unmet: [Diagnostic] = []
    for question in set.questions.ids where !asked.contains(question) {
      guard !flow.unasked.contains(question) else { continue }
      unmet.append(
        .unmetQuestion(set.questions[question].id, in: count, at: set.questions[question].span))
    }
    for place in set.drafts.ids where !offered.contains(place) {
      guard !flow.unoffered.contains(place) else { continue }
      let draft = set.drafts[place]
      // What none of its lines comes for was told.
      guard !draft.paragraphs.joined().contains(where: { flow.idleLines.contains($0.span) })
      else { continue }
      unmet.append(.unmetDraft(draft.id, in: count, at: draft.span))
    }
    var seen: Set<SourceRange> = []
    for draft in set.drafts.ids {
      let isTold = flow.unoffered.contains(draft) || !offered.contains(draft)
      for paragraph in set.drafts[draft].paragraphs {
        var above: [DraftTemplate.Line] = []
        for line in paragraph {
          if !line.isAlternative { above = [] }
          defer { above.append(line) }
          guard !isTold, !lines.contains(line.span), !flow.idleLines.contains(line.span),
            !explains(line, below: above, flow, told), seen.insert(line.span).inserted
          else { continue }
          unmet.append(.unmetLine(in: count, at: line.span))
        }
      }
    }
    return unmet
  }

  /// Whether what was told explains that nobody met a line: something is wrong with it, with one in
  /// whose place it stands, or with a question that it names.
  private func explains(
    _ line: DraftTemplate.Line, below above: [DraftTemplate.Line], _ flow: FlowFindings,
    _ told: Set<SourceRange>
  ) -> Bool {
    let needed = Set(line.questions).union(line.when?.questions ?? [])
    return told.contains(line.span) || !flow.quiet.isDisjoint(with: needed)
      || !asked.isSuperset(of: needed)
      || above.contains { set.nearMisses.lines.contains($0.span) || told.contains($0.span) }
  }
}

// MARK: - Walking

extension RandomWalks {
  private mutating func walk(_ number: Int) {
    var walk = Walk(set)
    if number % 2 == 0 {
      walk.apply(.namedTherapist("Ruth"))
      walk.apply(.namedSelf("Ann"))
    }
    // The first says all there is to say; the others skip now and then, some of them much.
    let skips = number == 0 ? 0 : number % 4 == 3 ? 2 : 8
    var count = 0
    var answered = 0
    var isPlain = true  // nothing was skipped, and nothing silent was chosen
    var steps = 0
    while steps < set.steps.count * 2 + 2 {
      steps += 1
      switch walk.act {
      case nil where walk.snapshot.place == walk.end:
        end(walk, asked: count, lettingIn: number % 2 == 1)
        return
      case .ask(let question):
        count += 1
        asked.insert(question)
        if count == Self.mostQuestions + 1, count > tooLong?.count ?? 0 {
          tooLong = (count, question)
        }
        let isSkipped = skips > 0 && dice.hits(onceIn: skips)
        guard !isSkipped, let answer = answer(to: question, walk), walk.apply(.answered(answer))
        else {
          isPlain = false
          guard walk.apply(.skipped) else { return }
          continue
        }
        if !unsaid.contains(question) { answered += 1 }
        isPlain =
          isPlain && set.questions[question].spoken(answer) != nil
          && !set.questions[question].isPrivate
        if isPlain, answered == Self.letterAfter, late == nil, !set.drafts.isEmpty,
          walk.drafts(today: Rehearsal.today).isEmpty
        {
          late = question
        }
      case .checkpoint: walk.apply(.wentOn)
      case .offer: walk.apply(.declined)
      case .say, .signpost, .stop, nil: walk.apply(.passed)
      }
    }
  }

  private mutating func end(_ walk: Walk, asked count: Int, lettingIn lets: Bool) {
    longest = max(longest, count)
    if count > Self.mostQuestions, let told = tooLong, count > told.count {
      tooLong = (count, told.tenth)
    }
    guard isSearching else { return }
    // Half of the walks let in what is private.
    let answers =
      lets
      ? Answers(
        set, given: walk.answers.given, included: Set(set.questions.ids), names: walk.answers.names)
      : walk.answers
    for place in set.drafts.ids where set.drafts[place].isOffered(to: answers) {
      let template = set.drafts[place]
      var fitter = LineFitter(template, answers, today: Rehearsal.today)
      let body = Body(template, &fitter, adding: [])
      guard body.isWorthOffering(template) else { continue }
      offered.insert(place)
      for (paragraph, row) in body.taken {
        lines.insert(template.paragraphs[paragraph][row].span)
      }
    }
  }

  private mutating func tell() {
    if let tooLong {
      findings.append(
        .tooManyQuestions(tooLong.count, at: set.questions[tooLong.tenth].span))
    }
    if let late {
      findings.append(.lateLetter(Self.letterAfter, at: set.questions[late].span))
    }
  }
}

// MARK: - Answering

extension RandomWalks {
  private mutating func answer(to place: QuestionID, _ walk: Walk) -> Answer? {
    let question = set.questions[place]
    switch question.kind {
    case .line: return .text("this")
    case .text: return .text(dice.hits(onceIn: 4) ? "This." : "This. That.")
    case .pick(_, let most):
      let sentences = walk.sentences(for: place)
      guard !sentences.isEmpty else { return nil }
      let count = 1 + dice.roll(min(most ?? sentences.count, sentences.count))
      return .picked(Array(sentences.prefix(count)))
    case .choice(let ownWords):
      if ownWords, dice.hits(onceIn: 8) { return .chosen([.own("this")]) }
      return option(of: question, place).map { .chosen([.option($0)]) }
    case .scale: return option(of: question, place).map { .chosen([.option($0)]) }
    case .choices(let most, let ownWords):
      var chosen: [OptionID] = []
      for _ in 0..<1 + dice.roll(min(most ?? 3, 3)) {
        guard let option = option(of: question, place), !chosen.contains(option) else { continue }
        let isAlone = question.options[option].alone
        if chosen.isEmpty || !isAlone { chosen.append(option) }
        if isAlone { break }
      }
      var choices = chosen.map { Answer.Choice.option($0) }
      if ownWords, choices.count < most ?? 9, dice.hits(onceIn: 8),
        !chosen.contains(where: { question.options[$0].alone })
      {
        choices.append(.own("this"))
      }
      return choices.isEmpty ? nil : .chosen(choices)
    }
  }

  /// An option, rather one that a condition names; seldom one that ends or shortens the walk.
  private mutating func option(of question: Question, _ place: QuestionID) -> OptionID? {
    guard !question.options.isEmpty else { return nil }
    var option = anyOption(of: question)
    let named = named[place]
    if !named.isEmpty, dice.hits(onceIn: 2) { option = named[dice.roll(named.count)] }
    if question.options[option].then != nil, !dice.hits(onceIn: 3) {
      option = anyOption(of: question)
    }
    return option
  }

  private mutating func anyOption(of question: Question) -> OptionID {
    .first.advanced(by: dice.roll(question.options.count))
  }
}

extension Walk {
  /// What the step does at which the walk stands; nil at a card and at the end.
  fileprivate var act: Step.Act? {
    guard !snapshot.place.isCard, set.steps.ids.contains(snapshot.place.step) else {
      return nil
    }
    return set.steps[snapshot.place.step].act
  }
}
