import Text

extension Diagnostic.Code {
  package static let copiedHead = Self(rawValue: "copied-head")
}

extension Diagnostic {
  /// A line at the head of a set that is still that of the set it was copied from.
  static func copiedHead(_ key: String, at span: SourceRange) -> Diagnostic {
    .warning(
      .copiedHead, "'\(key)' still says what it says in a set that comes with broach", at: span,
      help: key == "author"
        ? "write your own name, so that your client knows whose set it is"
        : "write words of your own, so that your client can tell the two sets apart")
  }
}
