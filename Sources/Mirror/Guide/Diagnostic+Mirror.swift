import Text

extension Diagnostic.Code {
  static let badPhrase = Self(rawValue: "bad-phrase")
  static let badSpelling = Self(rawValue: "bad-spelling")
  static let badFamily = Self(rawValue: "bad-family")
  static let unknownFamily = Self(rawValue: "unknown-family")
  static let atOnceForClients = Self(rawValue: "at-once-for-clients")
}

extension Diagnostic {
  static func badPhrase(_ text: String, _ span: SourceRange) -> Diagnostic {
    .error(
      .badPhrase, "the mirror cannot look for '\(text)'", at: span,
      help: """
        write plain words, with '/' between two words that are as good, '…' for words between \
        two others, '[…]' around a word that may be missing, and '.' at the end
        """)
  }

  static func badFamily(_ text: String, _ span: SourceRange) -> Diagnostic {
    .error(
      .badFamily, "'\(text)' does not say which words belong together", at: span,
      help: "write it like this, each name once: (be) = am, is, are")
  }

  static func atOnceForClients(_ span: SourceRange) -> Diagnostic {
    .error(
      .atOnceForClients, "clients are shown their words only when they ask for it",
      at: span, help: "add 'for: therapist', or leave this line out")
  }

  static func unknownFamily(_ name: String, _ span: SourceRange, near: String?) -> Diagnostic {
    .error(
      .unknownFamily, "'(\(name))' is not a family that stands above", at: span,
      help: didYouMean(
        near.map { "(\($0))" },
        or: "add it to 'families', such as: (\(name)) = one word, another"))
  }

  static func badSpelling(_ text: String, _ span: SourceRange) -> Diagnostic {
    .error(
      .badSpelling, "'\(text)' does not say which words are meant", at: span,
      help: "write it like this: u/yu = you")
  }
}
