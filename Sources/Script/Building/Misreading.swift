import Text

/// Why a condition, a blank or an answer could not be read.
struct Misreading: Error {
  let diagnostic: Diagnostic
  /// The id that is not known where it stands, if that is what is wrong: it may be known later.
  var name: String?
}
