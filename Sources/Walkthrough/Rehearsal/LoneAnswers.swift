import Script
import Text

/// Every answer given alone, with all conditions of the walk met: does some draft say it, and does
/// every draft that is offered say something?
struct LoneAnswers {
  /// One answer to try: with what it needs beside it, such as the source of a pick.
  private struct Trial {
    let question: QuestionID
    /// The option that was chosen; nil for words.
    let option: OptionID?
    let base: [QuestionID: Answer]
    let given: [QuestionID: Answer]
  }

  private let set: PromptSet
  private let today: String
  private let excerpts: Column<DraftTemplate, Excerpts>
  /// By question: the drafts that name it.
  private let draftsNaming: [QuestionID: [DraftID]]
  /// Whether a draft is there for the person who skipped everything.
  private let isThereForAll: Column<DraftTemplate, Bool>
  /// Whether nothing stands in a draft without an answer.
  private let isBlank: Column<DraftTemplate, Bool>
  /// The questions of which nothing is said.
  private let quiet: Set<QuestionID>
  private let unoffered: Set<DraftID>
  private let possibilities: Possibilities
  /// With more questions than this, what they need beside them is not looked for.
  private static let mostLookedAt = 200

  /// - Parameters:
  ///   - quiet: questions of which nothing is said, since something else was told.
  ///   - unoffered: drafts that are never there, which was told.
  ///   - possibilities: under which answers a question is asked.
  init(
    _ set: PromptSet, today: String, besides quiet: Set<QuestionID>, unoffered: Set<DraftID>,
    _ possibilities: Possibilities
  ) {
    self.set = set
    self.quiet = quiet
    self.unoffered = unoffered
    self.possibilities = possibilities
    self.today = today
    let excerpts = Column(beside: set.drafts.ids) { Excerpts(set.drafts[$0]) }
    self.excerpts = excerpts
    draftsNaming = set.drafts.ids.reduce(into: [:]) { drafts, draft in
      for question in excerpts[draft].questions {
        drafts[question, default: []].append(draft)
      }
    }
    let nobody = Answers(set, meetingAllConditions: [:])
    let bare = Column(beside: set.drafts.ids) { draft in
      var template = set.drafts[draft]
      template.when = nil
      return Draft.compose(template, id: draft, from: nobody, today: today)
    }
    isBlank = Column(beside: set.drafts.ids) { bare[$0].paragraphs.isEmpty }
    // A draft of which nothing stands is not there, whatever its `when` says.
    isThereForAll = Column(beside: set.drafts.ids) { draft in
      guard set.drafts[draft].when != nil else { return bare[draft].isCalledFor }
      return Draft.compose(draft, from: nobody, today: today)?.isCalledFor ?? false
    }
  }

  /// What came of it.
  struct Outcome {
    /// Warnings for answers that reach no draft and for drafts that say nothing for somebody.
    var findings: [Diagnostic] = []
    /// The questions whose answers reach no draft.
    var unsaid: Set<QuestionID> = []
  }

  /// Tries all answers out.
  func tryOut() -> Outcome {
    guard !set.drafts.isEmpty else { return Outcome() }
    let nobody = Answers(set, meetingAllConditions: [:])
    var findings: [Diagnostic] = []
    var silent = Column(beside: set.drafts.ids) { _ in [QuestionID]() }
    var needy: [NeedyLine] = []
    var unsaid: Set<QuestionID> = []
    for question in set.questions.ids
    where !nobody.isPrivate(question) && !quiet.contains(question) {
      let trials = trials(of: question)
      guard let given = trials.first?.given else { continue }
      let drafts = Set(given.keys.flatMap { draftsNaming[$0] ?? [] })
      // All trials of a question name the same ones.
      let asked = Array(given.keys)
      var excerptsNaming: [DraftID: DraftTemplate] = [:]
      for draft in drafts where excerpts[draft].questions.contains(question) {
        excerptsNaming[draft] = excerpts[draft].naming(asked)
      }
      var lost: [Trial] = []
      var saysAnyOption: [DraftID: Bool] = [:]  // by draft, where one is to it like the other
      for trial in trials {
        let answers = Answers(set, meetingAllConditions: trial.given)
        let before =
          trial.base.isEmpty ? nobody : Answers(set, meetingAllConditions: trial.base)
        let reached = drafts.filter { draft in
          guard let excerpt = excerptsNaming[draft] else { return false }
          if trial.option != nil, let says = saysAnyOption[draft] { return says }
          let says = says(trial, draft, excerpt, answers, before: before)
          if trial.option != nil, !excerpt.tellsApart(optionsOf: question) {
            saysAnyOption[draft] = says
          }
          return says
        }
        if reached.isEmpty, !isSaidBesideOthers(trial, drafts) {
          lost.append(trial)
          continue
        }
        guard reached.count < drafts.count else { continue }
        for draft in drafts.subtracting(reached)
        where isSilent(draft, for: trial, answers) && !speaks(draft, beforeAsking: question) {
          if silent[draft].last != question { silent[draft].append(question) }
        }
      }
      if lost.count == trials.count { unsaid.insert(question) }
      if lost.count == trials.count, let line = lineNeedingMore(than: question) {
        if let told = needy.firstIndex(where: { $0.needed == line.needed }) {
          needy[told].lost.append(question)
        } else {
          needy.append(line)
        }
      } else {
        findings += warning(lost, of: trials.count)
      }
    }
    // That a draft does not say what stands beside others on a line is the same mistake.
    let beside = Set(needy.flatMap { $0.needed })
    var told: Set<DraftID> = []  // a body of several forms is told of once
    for draft in set.drafts.ids
    where !unoffered.contains(draft) && !told.contains(set.drafts[draft].base ?? draft) {
      guard let silence = silence(of: draft, silent[draft].filter { !beside.contains($0) })
      else { continue }
      told.insert(set.drafts[draft].base ?? draft)
      findings.append(silence)
    }
    findings += needy.map { .needsSeveral($0, in: set) }
    return Outcome(findings: findings, unsaid: unsaid)
  }

  /// A draft is looked at for each question that it names. That it says nothing of others is no
  /// mistake: two letters may be for two questions, and what none of them says was told.
  private func silence(of draft: DraftID, _ silent: [QuestionID]) -> Diagnostic? {
    guard !silent.isEmpty else { return nil }
    return .silentDraft(
      set.drafts[draft].id, for: silent.prefix(5).map { set.questions[$0].id }, of: silent.count,
      at: set.drafts[draft].span)
  }

  /// The question's answers one by one. An option that does something (`then`) need not be said,
  /// and a silent one is not to be.
  private func trials(of id: QuestionID) -> [Trial] {
    let question = set.questions[id]
    func trial(_ answer: Answer, _ option: OptionID? = nil, beside base: [QuestionID: Answer] = [:])
      -> Trial
    {
      var given = base
      given[id] = answer
      return Trial(question: id, option: option, base: base, given: given)
    }
    switch question.kind {
    case .line, .text: return [trial(.text("words"))]
    case .pick(let source, _):
      return [trial(.picked(["words"]), beside: [source: .text("words")])]
    case .choice, .choices, .scale:
      var trials = question.options.ids.filter {
        question.options[$0].then == nil && !question.options[$0].silent
      }
      .map { trial(.chosen([.option($0)]), $0) }
      if question.welcomesOwnWords { trials.append(trial(.chosen([.own("words")]))) }
      return trials
    }
  }

  /// Whether a draft says an answer: it stands there, or the draft is another because of it.
  /// - Parameters:
  ///   - excerpt: what the draft has that names the question or what goes with it.
  ///   - answers: those that are given.
  ///   - before: the same without the one that is tried.
  private func says(
    _ trial: Trial, _ draft: DraftID, _ excerpt: DraftTemplate, _ answers: Answers,
    before: Answers
  ) -> Bool {
    guard excerpt.isOffered(to: answers) else { return false }
    let with = Draft.compose(excerpt, id: draft, from: answers, today: today)
    if with.questions.union(with.heldBack).contains(trial.question) { return true }
    guard excerpt.isOffered(to: before) else {
      return !isBlank[draft] || !with.paragraphs.isEmpty
    }
    let without = Draft.compose(excerpt, id: draft, from: before, today: today)
    return with.text != without.text
  }

  /// Whether a draft that names a question, and does not say this answer to it, is offered all the
  /// same, with nothing in it, or nothing but what it says to the person who skipped everything.
  /// Where a `when` of its lines names the option, its author left it out knowingly.
  private func isSilent(_ draft: DraftID, for trial: Trial, _ answers: Answers) -> Bool {
    guard set.drafts[draft].isOffered(to: answers) else { return false }
    if !excerpts[draft].questions.isDisjoint(with: trial.base.keys) || onlyTurns(trial) {
      return false
    }
    if let option = trial.option, !isBlank[draft],
      excerpts[draft].names(option: option, of: trial.question)
    {
      return false
    }
    guard excerpts[draft].dependsOnAnswers else { return false }
    guard set.questions.count <= Self.mostLookedAt else { return isThereForAll[draft] }
    return Draft.compose(set.drafts[draft], id: draft, from: answers, today: today).isCalledFor
  }

  /// Whether an answer is there to turn the way alone, so that no draft is meant to say it.
  private func onlyTurns(_ trial: Trial) -> Bool {
    guard let option = trial.option else { return false }
    return set.onlyTurns(on: .chosen([.option(option)]), to: trial.question)
  }

  /// Whether a draft says something to everybody who comes to a question that is not asked of all:
  /// nobody can answer it alone.
  private func speaks(_ draft: DraftID, beforeAsking question: QuestionID) -> Bool {
    guard set.questions.count <= Self.mostLookedAt,
      let given = possibilities.answersBefore(question), !given.isEmpty
    else { return false }
    let answers = Answers(set, meetingAllConditions: given)
    guard set.drafts[draft].isOffered(to: answers) else { return true }
    return !Draft.compose(set.drafts[draft], id: draft, from: answers, today: today).questions
      .isEmpty
  }

  /// Whether some draft says an answer beside those without which its question is not asked; or the
  /// question is there to turn the way, and no draft is meant to say it.
  private func isSaidBesideOthers(_ trial: Trial, _ drafts: Set<DraftID>) -> Bool {
    if onlyTurns(trial) { return true }
    guard set.questions.count <= Self.mostLookedAt,
      let base = possibilities.answersBefore(trial.question), !base.isEmpty
    else { return false }
    var given = base
    for (question, answer) in trial.given { given[question] = answer }
    let answers = Answers(set, meetingAllConditions: given)
    return drafts.contains { draft in
      guard set.drafts[draft].isOffered(to: answers) else { return false }
      return Draft.compose(set.drafts[draft], id: draft, from: answers, today: today).questions
        .contains(trial.question)
    }
  }

  private func warning(_ lost: [Trial], of count: Int) -> [Diagnostic] {
    guard let first = lost.first else { return [] }
    let question = set.questions[first.question]
    if lost.count == count {
      let isNamed = !(draftsNaming[first.question] ?? []).isEmpty
      return [.unsaidQuestion(question.id, isNamed: isNamed, at: question.span)]
    }
    let options = lost.compactMap { $0.option }.map { question.options[$0] }
    var findings: [Diagnostic] = []
    if let option = options.first {
      findings.append(
        .unsaidOptions(
          options.map { $0.label }, of: question.id,
          at: option.span == SourceRange(at: 0) ? question.span : option.span,
          under: set.drafts.lazy.compactMap { $0.line(saying: first.question) }.first?.span,
          isBlock: set.drafts.lazy.compactMap { $0.line(saying: first.question) }.first?
            .isBelowCondition ?? false))
    }
    // What it leads to goes before: lines for options are made to be added to.
    if options.isEmpty { findings.append(.unsaidOwnWords(question.id, at: question.span)) }
    return findings
  }

  /// The lines that would say a question's answer if others were answered too, and all that they need.
  private func lineNeedingMore(than question: QuestionID) -> NeedyLine? {
    var found: NeedyLine?
    for draft in draftsNaming[question] ?? [] {
      for line in set.drafts[draft].paragraphs.joined() where line.span != SourceRange(at: 0) {
        let needed = line.needed
        guard needed.contains(question), needed.count > 1 else { continue }
        if found == nil { found = NeedyLine(line: line, needed: needed, lost: [question]) }
        if found?.needed == needed, !(found?.spans.contains(line.span) ?? true) {
          found?.spans.append(line.span)
        }
      }
    }
    return found
  }
}
