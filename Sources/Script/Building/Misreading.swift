import Text

/// Why a condition, a blank or an answer could not be read.
struct Misreading: Error {
  let diagnostic: Diagnostic
  /// The id that is not known where it stands, if that is what is wrong: it may be known later.
  var name: String?
  /// The question and the label that it has not, if that is what is wrong: whoever renames an
  /// option leaves its old label in many places.
  var option: Option?

  /// A label that a question does not have.
  struct Option: Hashable {
    let question: Int
    let label: String
  }
}
