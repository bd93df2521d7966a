import Text

/// What was told of signs in drafts that were hardly meant as words. Where one stands, an answer may
/// not be said that its author meant to be said; that is no news then.
package struct NearMisses: Sendable {
  /// The questions that such a line names.
  package var questions: Set<QuestionID> = []
  /// Where the lines stand.
  package var lines: Set<SourceRange> = []

  /// None.
  package init() {}

  mutating func formUnion(_ other: NearMisses) {
    questions.formUnion(other.questions)
    lines.formUnion(other.lines)
  }
}
