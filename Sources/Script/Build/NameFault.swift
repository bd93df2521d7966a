import Text

/// A name that was not known where it stood, kept until all names are.
struct NameFault {
  let name: String
  /// What to say if it never becomes known.
  let diagnostic: Diagnostic
}
