import Text

/// Answers and the drafts they must give; run by `check`.
package struct Example: Sendable {
  /// A draft that an example expects.
  package struct Expectation: Sendable {
    /// A place in `PromptSet.drafts`.
    package var draft: Int
    /// The whole text, final newlines aside.
    package var text: String
    /// The draft's key, where a difference is told.
    package var span: SourceRange

    /// An expectation.
    package init(draft: Int, text: String, span: SourceRange) {
      self.draft = draft
      self.text = text
      self.span = span
    }
  }

  /// Words of somebody's own in answer to a question with options.
  package struct OwnWords: Sendable {
    /// A place in `PromptSet.questions`.
    package let question: Int
    package let words: String
    /// Where they stand.
    package let span: SourceRange
  }

  package var name: String?
  package var sheet: AnswerSheet
  package var drafts: [Expectation]
  package var ownWords: [OwnWords]
  package var span: SourceRange

  /// An example.
  package init(
    name: String?, sheet: AnswerSheet, drafts: [Expectation], ownWords: [OwnWords] = [],
    span: SourceRange
  ) {
    self.ownWords = ownWords
    self.name = name
    self.sheet = sheet
    self.drafts = drafts
    self.span = span
  }
}
