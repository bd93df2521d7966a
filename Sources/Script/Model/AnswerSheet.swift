/// Answers given without a walk: those of an answers file or an example.
package struct AnswerSheet: Hashable, Sendable {
  package var answers: [QuestionID: Answer] = [:]
  /// Private answers that were let into the drafts.
  package var included: Set<QuestionID> = []
  /// The names that every set may use without asking.
  package var therapist: String?
  package var me: String?

  /// No answers: the person who skipped everything.
  package init() {}
}
