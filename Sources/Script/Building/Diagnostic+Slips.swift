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

  /// Several questions with ids that others have before them.
  static func questionsTwice(_ ids: [String], at spans: [SourceRange], first: SourceRange)
    -> Diagnostic
  {
    let shown = ids.prefix(5).map { "'\($0)'" }.joined(separator: ", ")
    let more = ids.count > 5 ? " and \(ids.count - 5) more" : ""
    return .error(
      .duplicateID, "the ids \(shown)\(more) are taken", at: spans[0],
      notes: [Note("the first of them was used here", at: first)] + notes(forFurther: spans),
      help:
        "if these questions stand here a second time, take them out; else give each an id of its "
        + "own")
  }

  /// A version of the set that can be held against no other.
  static func oddVersion(_ text: String, _ span: SourceRange) -> Diagnostic {
    .advice(
      .oddVersion, "nobody can tell whether version '\(brief(text))' is newer than another",
      at: span, help: "write a number or a date, such as 'version: 3' or 'version: 2026-11-20'")
  }

  /// A key and its value behind the value of another.
  static func twoKeys(_ key: String, _ span: SourceRange) -> Diagnostic {
    .error(
      .twoKeys, "'\(key):' stands on the line of another key", at: span,
      help: "write '\(key):' and what stands behind it on a line of its own")
  }
}
