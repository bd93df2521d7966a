import Text

extension Diagnostic.Code {
  static let repliesDiffer = Self(rawValue: "replies-differ")
}

extension Diagnostic {
  static func repliesDiffer(at span: SourceRange) -> Diagnostic {
    .warning(
      .repliesDiffer,
      "'messages: no' says that you read nothing between sessions, and this says when you do",
      at: span, help: "write 'messages: yes', or say here what becomes of a letter until you meet")
  }
}
