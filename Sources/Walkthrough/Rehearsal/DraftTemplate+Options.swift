import Script
import Text

extension DraftTemplate {
  /// The line that says a question under a condition on it.
  func line(saying question: QuestionID) -> Line? {
    paragraphs.joined().first {
      $0.span != SourceRange(at: 0) && $0.questions.contains(question)
        && $0.when?.tellsApart(optionsOf: question) ?? false
    }
  }

  /// Whether it makes a difference to any condition in it which option of a question was chosen.
  func tellsApart(optionsOf question: QuestionID) -> Bool {
    ([when] + paragraphs.joined().map { $0.when }).contains {
      $0?.tellsApart(optionsOf: question) ?? false
    }
  }
}
