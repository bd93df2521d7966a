import Text

/// Why a condition, a blank or an answer could not be read.
struct Misreading: Error {
  let diagnostic: Diagnostic
  /// The id that is not known where it stands, if that is what is wrong: it may be known later.
  var name: String?
  /// What a question does not take, if that is what is wrong: whoever changes the question leaves
  /// it in many places.
  var refused: Refused?
  /// Whether its help says already what to write, so that no guess at a new id takes its place.
  var isAnswered = false

  /// What a question does not take.
  enum Refused: Hashable {
    /// A label that it does not have.
    case label(String, question: QuestionID)
    /// More answers than its `most`.
    case tooMany(question: QuestionID)
  }
}
