import Text

extension Diagnostic.Code {
  static let twoKeys = Self(rawValue: "two-keys")
}

/// What was right where it came from.
extension Diagnostic {
  /// What a therapist says to clients, in a set that is for therapists.
  static func headForClients(_ key: String, _ span: SourceRange) -> Diagnostic {
    .warning(
      .uselessKey, "this set is for therapists, and '\(key)' is said to clients", at: span,
      help: "write 'for: client', or leave '\(key)' out")
  }

  /// A stem that ends in dots which the words before its blank do not have.
  static func dottedStem(_ stem: String, _ span: SourceRange, line: SourceRange) -> Diagnostic {
    .warning(
      .nearMiss, "whoever types '\(stem)' again has it twice in the letter", at: span,
      notes: [Note("this line has it without the dots", at: line)],
      help: "write it as the line does: leave out the dots at its end")
  }

  /// A key and its value behind the value of another.
  static func twoKeys(_ key: String, _ span: SourceRange) -> Diagnostic {
    .error(
      .twoKeys, "'\(key):' stands on the line of another key", at: span,
      help: "write '\(key):' and what stands behind it on a line of its own")
  }
}
