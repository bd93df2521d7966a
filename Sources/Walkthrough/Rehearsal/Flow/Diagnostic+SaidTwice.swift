import Text

extension Diagnostic.Code {
  static let saidTwice = Self(rawValue: "said-twice")
}

extension Diagnostic {
  /// What a letter would say twice.
  enum SaidTwice { case greeting, signature, answer, line }

  /// - Parameter first: where it stands first; nil: on the same line.
  static func saidTwice(_ what: SaidTwice, at span: SourceRange, first: SourceRange?) -> Diagnostic
  {
    let (message, note, help) =
      switch what {
      case .greeting:
        (
          "a letter would greet twice", "it is greeted here already",
          "take one of the two out, or let it stand in with 'or: ', right below the first"
        )
      case .signature:
        (
          "a letter would be signed twice", "it is signed here already",
          "take one of the two out, with its closing"
        )
      case .answer:
        (
          "a letter would say the same answer twice", "it stands here as well",
          "take one of the two out, or let it stand in with 'or: ', right below the first"
        )
      case .line:
        (
          "a letter would say this twice", "it stands here as well",
          "take one of the two out, or let it stand in with 'or: '"
        )
      }
    return .warning(
      .saidTwice, message, at: span, notes: first.map { [Note(note, at: $0)] } ?? [], help: help)
  }

  /// Sentences of a text, and the text itself.
  /// - Parameter mayStandIn: whether the text stands right below its sentences.
  static func pickedTwice(
    _ pick: String, of text: String, at span: SourceRange, first: SourceRange, mayStandIn: Bool
  ) -> Diagnostic {
    .warning(
      .saidTwice,
      "a letter would say sentences of '\(text)' twice: '\(pick)' is picked from it", at: span,
      notes: [Note("the others stand here", at: first)],
      help: mayStandIn
        ? "begin this line with 'or: ', so that it stands in where nothing was picked"
        : "take one of the two out; or put {\(text)} right below {\(pick)}, beginning with 'or: '")
  }

  static func phraseTwice(_ words: String, at span: SourceRange) -> Diagnostic {
    .warning(
      .saidTwice, "'\(words)' says the same words twice", at: span, help: "take one of the two out")
  }

  /// Words of the set that an option begins with as well.
  /// - Parameter label: the option, where the others do not.
  static func wordsTwice(
    _ shown: String, _ words: String, at span: SourceRange, line: SourceRange, only label: String?,
    isBehind: Bool = false
  ) -> Diagnostic {
    let notes =
      span == line || line == SourceRange(at: 0)
      ? [] : [Note("the line \(isBehind ? "goes on" : "leads to it") with them too", at: line)]
    return .warning(
      .saidTwice, "'\(shown)' would stand in the letter", at: span, notes: notes,
      help: label != nil
        ? "take '\(words)' out of what this option says, since the line has it"
        : "take '\(words)' out of the line, since the options have it")
  }
}
