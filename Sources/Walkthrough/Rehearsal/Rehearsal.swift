import Script
import Text

/// What `check` tries out on a set without errors: its examples, and every answer alone.
package enum Rehearsal {
  /// The date that `{today}` gives in examples, so that they do not change from day to day.
  package static let today = "2026-11-20"

  /// Runs every example and renders every draft with each answer alone.
  /// - Parameters:
  ///   - set: a set that was read without errors.
  ///   - today: the date for `{today}`, as in 2026-11-20.
  /// - Returns: an error for each draft that an example gets wrong; warnings for answers that
  ///   reach no draft and drafts that say nothing for somebody.
  package static func run(_ set: PromptSet, today: String) -> Diagnostics {
    Diagnostics(examples(of: set, today: today) + answersAlone(in: set, today: today))
  }

  /// The warnings alone, which stand in the set's own file.
  package static func answersAlone(in set: PromptSet, today: String) -> [Diagnostic] {
    LoneAnswers(set, today: today).findings
  }

  /// The drafts that the answers of an example do not give, each told where the examples stand; one
  /// that is not offered is empty.
  package static func examples(of set: PromptSet, today: String) -> [Diagnostic] {
    let plan = StepPlan(set)
    return set.examples.flatMap { example in
      let answers = Answers(plan, of: set, example.sheet)
      return example.drafts.compactMap { expected -> Diagnostic? in
        guard set.drafts.indices.contains(expected.draft) else { return nil }
        let draft = Draft.compose(expected.draft, from: answers, today: today)
        let text = draft.flatMap { $0.isCalledFor ? $0.text : nil } ?? ""
        let wanted = expected.text.withoutFinalBreaks
        guard text.withoutFinalBreaks != wanted else { return nil }
        return .exampleDiffers(
          set.drafts[expected.draft].id, in: example.name, gives: text, says: wanted,
          at: expected.span)
      }
    }
  }
}
