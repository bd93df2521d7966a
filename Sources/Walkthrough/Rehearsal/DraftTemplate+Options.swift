import Script
import Text

extension DraftTemplate {
  /// Where a line says a question under a condition on it.
  func line(saying question: QuestionID) -> SourceRange? {
    paragraphs.joined().first {
      $0.span != SourceRange(at: 0) && $0.questions.contains(question)
        && $0.when?.tellsApart(optionsOf: question) ?? false
    }?.span
  }

  /// Whether it makes a difference to any condition in it which option of a question was chosen.
  func tellsApart(optionsOf question: QuestionID) -> Bool {
    ([when] + paragraphs.joined().map { $0.when }).contains {
      $0?.tellsApart(optionsOf: question) ?? false
    }
  }
}
