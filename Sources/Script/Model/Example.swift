import Text

/// Answers and the drafts they must give; run by `check`.
package struct Example: Sendable {
  /// A draft that an example expects.
  package struct Expectation: Sendable {
    package var draft: DraftID
    /// The whole text, final newlines aside.
    package var text: String
    /// The draft's key, where a difference is told.
    package var span: SourceRange

    /// An expectation.
    package init(draft: DraftID, text: String, span: SourceRange) {
      self.draft = draft
      self.text = text
      self.span = span
    }
  }

  /// Words of somebody's own in answer to a question with options.
  package struct OwnWords: Sendable {
    /// The question that they answer.
    package let question: QuestionID
    package let words: String
    /// Where they stand.
    package let span: SourceRange
  }

  /// Where the answer to a question stands.
  package struct AnswerPlace: Sendable {
    package let question: QuestionID
    package let span: SourceRange
  }

  package var name: String?
  package var sheet: AnswerSheet
  package var drafts: [Expectation]
  package var ownWords: [OwnWords]
  /// Where its answers stand, in the order of the file.
  package var places: [AnswerPlace]
  package var span: SourceRange

  /// An example.
  package init(
    name: String?, sheet: AnswerSheet, drafts: [Expectation], ownWords: [OwnWords] = [],
    places: [AnswerPlace] = [], span: SourceRange
  ) {
    self.ownWords = ownWords
    self.places = places
    self.name = name
    self.sheet = sheet
    self.drafts = drafts
    self.span = span
  }
}
