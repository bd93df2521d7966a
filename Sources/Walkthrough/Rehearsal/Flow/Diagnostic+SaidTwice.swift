import Text

extension Diagnostic.Code {
  static let saidTwice = Self(rawValue: "said-twice")
}

extension Diagnostic {
  static func saidTwice(at span: SourceRange, first: SourceRange) -> Diagnostic {
    .warning(
      .saidTwice, "a letter would say this twice", at: span,
      notes: [Note("it stands here as well", at: first)],
      help: "take one of the two out, or let it stand in with 'or: '")
  }

  static func greetsTwice(at span: SourceRange, first: SourceRange) -> Diagnostic {
    .warning(
      .saidTwice, "a letter would greet twice", at: span,
      notes: [Note("it is greeted here already", at: first)],
      help: "take one of the two out, or let it stand in with 'or: ', right below the first")
  }

  static func phraseTwice(_ words: String, at span: SourceRange) -> Diagnostic {
    .warning(
      .saidTwice, "'\(words)' says the same words twice", at: span, help: "take one of the two out")
  }
}
