import Script
import Text

extension Rehearsal {
  /// The drafts that some answers give, as an example expects them.
  package static func letters(of sheet: AnswerSheet, in set: PromptSet, today: String)
    -> [(draft: DraftID, text: String)]
  {
    let answers = Answers(StepPlan(set), of: set, sheet)
    return set.drafts.ids.compactMap { place in
      guard let draft = Draft.compose(place, from: answers, today: today), draft.isCalledFor
      else { return nil }
      return (place, draft.text)
    }
  }

  /// A draft that an example expects, and another that its answers give.
  package struct Difference: Hashable, Sendable {
    /// The example's name.
    package let example: String?
    /// The draft.
    package let draft: DraftID
    /// What the answers give; empty where the draft is not offered.
    package let text: String
    /// What the example says, without final newlines.
    package let wanted: String
    /// Words of the example's own, in answer to questions with options.
    package let ownWords: [String]
    /// The questions that it answers and that are not asked after its other answers.
    package let setAside: [String]
    /// The draft's key in the example.
    package let span: SourceRange
  }

  /// The same as values, in the order of the examples.
  package static func differences(in set: PromptSet, today: String) -> [Difference] {
    let plan = StepPlan(set)
    return set.examples.flatMap { example in
      let answers = Answers(plan, of: set, example.sheet)
      return example.drafts.compactMap { expected -> Difference? in
        guard set.drafts.ids.contains(expected.draft) else { return nil }
        let draft = Draft.compose(expected.draft, from: answers, today: today)
        let text = draft.flatMap { $0.isCalledFor ? $0.text : nil } ?? ""
        let wanted = expected.text.withoutFinalBreaks
        guard text.withoutFinalBreaks != wanted else { return nil }
        return Difference(
          example: example.name, draft: expected.draft, text: text, wanted: String(wanted),
          ownWords: example.ownWords.map { $0.words },
          setAside: example.places.filter { answers.isSetAside($0.question) }
            .map { set.questions[$0.question].id },
          span: expected.span)
      }
    }
  }
}
