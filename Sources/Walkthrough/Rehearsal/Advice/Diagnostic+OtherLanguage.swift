import Text

extension Diagnostic.Code {
  static let wrongLanguage = Self(rawValue: "wrong-language")
}

extension Diagnostic {
  static func otherLanguage(
    _ language: String, than tag: String?, at span: SourceRange
  ) -> Diagnostic {
    .warning(
      .wrongLanguage,
      tag.map { "the set says that it is in '\($0)', and reads like '\(language)'" }
        ?? "the set does not say its language, and reads like '\(language)'",
      at: span,
      help: "write 'language: \(language)'; lists of answers are joined in that language")
  }
}
