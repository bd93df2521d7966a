import Script
import Text

/// What `check` tries out on a set without errors: whether all of it can come, its examples, every
/// answer alone, ways through it by chance, and what might be better.
package enum Rehearsal {
  /// The date that `{today}` gives in examples, so that they do not change from day to day.
  package static let today = "2026-11-20"

  /// The most steps of a set that is looked at closely.
  private static let mostSteps = 1_000

  /// How closely a set is looked at.
  package enum Depth: Sendable {
    /// For mistakes and warnings alone, which is quick.
    case plain
    /// With advice, and with walks by chance.
    case whole(walks: Int, seed: UInt64)
    /// The same, and it is told what none of the walks came by.
    case searching(walks: Int, seed: UInt64)
  }

  /// What came of it.
  package struct Outcome: Sendable {
    /// Warnings and advice on the set.
    package var ofSet: [Diagnostic]
    /// Errors and advice where its examples stand.
    package var ofExamples: [Diagnostic]
    /// The walks by chance, if there were any.
    package var walks: RandomWalks?
  }

  /// Tries a set out.
  /// - Parameters:
  ///   - set: a set that was read without errors.
  ///   - today: the date for `{today}`, as in 2026-11-20.
  ///   - depth: how closely it is looked at.
  /// - Returns: an error for each draft that an example gets wrong; warnings for what never comes,
  ///   for answers that reach no draft and drafts that say nothing for somebody.
  package static func tryOut(_ set: PromptSet, today: String, _ depth: Depth = .plain) -> Outcome {
    let flow = FlowFindings(set)
    let doubled = DoubledWords(set)
    let stems = StrangeStems(set)
    let advises = depth.walks != nil
    var found = flow.all + set.hiddenOptions
    found += set.optionsLostBesideOthers(today: today) + doubled.findings + stems.findings
    found += OptionWords(set, besides: doubled.lines, advising: advises).findings
    found += SaidTwice(set, flow.possibilities).findings
    found += RunningLines(set, flow.possibilities).findings
    found += flow.idleCheckpoints + flow.draftsOfOneTitle + flow.idleConditions
    found += flow.idleShortenings + flow.silentAmongOthers
    found += [set.otherLanguage, set.repliesThatDiffer].compactMap { $0 }
    // What never comes is told; what follows from it is not.
    var reachable = set
    for place in flow.unoffered { reachable.drafts[place].when = nil }
    var unsaid = flow.unsaid
    if flow.mute.count < set.drafts.count {
      let alone = LoneAnswers(
        reachable, today: today, besides: flow.quiet, unoffered: flow.unoffered,
        flow.possibilities
      ).tryOut()
      found += alone.findings
      unsaid.formUnion(alone.unsaid)
    }
    // Nobody walks through thousands of steps.
    guard set.steps.count <= mostSteps, let (count, seed, isSearching) = depth.walks else {
      let trial = ExampleTrial(set, today: today, tracing: false)
      return Outcome(ofSet: found, ofExamples: trial.differences)
    }
    found += set.drafts.ids.compactMap { flow.brokenLimit(of: $0) }
    let walks = RandomWalks(
      set, count: count, seed: seed, besides: unsaid, isSearching: isSearching)
    // Where no letter ever comes, that is why none has come so far.
    let hasLetter = flow.unoffered.count < set.drafts.count
    found += walks.findings.filter { hasLetter || $0.code != .lateLetter }
    if isSearching, count > 0 {
      found += walks.unmet(besides: flow, told: Set(found.map { $0.span }))
    }
    found += flow.endsWithoutLetter + Advice(set, besides: stems.lines).all
    let trial = ExampleTrial(set, today: today, tracing: true)
    let untouched = trial.differences.isEmpty ? trial.untouched : []
    return Outcome(
      ofSet: found, ofExamples: trial.differences + untouched, walks: count > 0 ? walks : nil)
  }

  /// Errors and warnings alone, of the set and of its examples.
  package static func run(_ set: PromptSet, today: String) -> Diagnostics {
    let outcome = tryOut(set, today: today)
    return Diagnostics(outcome.ofSet + outcome.ofExamples)
  }
}

extension Rehearsal.Depth {
  fileprivate var walks: (count: Int, seed: UInt64, isSearching: Bool)? {
    switch self {
    case .plain: nil
    case .whole(let walks, let seed): (walks, seed, false)
    case .searching(let walks, let seed): (walks, seed, true)
    }
  }
}
