/// Answers given without a walk: those of an answers file or an example.
package struct AnswerSheet: Hashable, Sendable {
  /// By the question's place in `PromptSet.questions`.
  package var answers: [Int: Answer] = [:]
  /// Private answers that were let into the drafts, by the question's place.
  package var included: Set<Int> = []
  /// The names that every set may use without asking.
  package var therapist: String?
  package var me: String?

  /// No answers: the person who skipped everything.
  package init() {}
}
