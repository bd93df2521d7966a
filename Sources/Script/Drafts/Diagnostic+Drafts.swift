import Text

extension Diagnostic.Code {
  static let badCondition = Self(rawValue: "bad-condition")
  static let badBlank = Self(rawValue: "bad-blank")
  static let unknownBlank = Self(rawValue: "unknown-blank")
  static let strayAlternative = Self(rawValue: "stray-or")
  static let emptyLine = Self(rawValue: "empty-line")
}

extension Diagnostic {
  static func condition(_ message: String, _ span: Span, help: String?) -> Diagnostic {
    Diagnostic(.error, .badCondition, message, at: span, help: help)
  }

  static func unclosedCondition(_ span: Span) -> Diagnostic {
    .condition("'[when' is not closed on its line", span, help: "write ']' behind the condition")
  }

  static func strayAlternative(_ span: Span) -> Diagnostic {
    Diagnostic(
      .error, .strayAlternative, "'or:' has no line above it", at: span,
      help: "put it right below the line it stands in for, without an empty line between")
  }

  static func alternativeBehindCondition(_ span: Span) -> Diagnostic {
    Diagnostic(
      .error, .strayAlternative, "'or:' stands behind '[when …]'", at: span,
      help: "write 'or:' first, then '[when …]'")
  }

  static func emptyLine(_ span: Span) -> Diagnostic {
    Diagnostic(
      .error, .emptyLine, "this line of the draft has no words", at: span,
      help: "write the sentence behind it, or leave the line out")
  }

  static func unclosedBlank(_ span: Span) -> Diagnostic {
    Diagnostic(
      .error, .badBlank, "'{' is not closed on its line", at: span,
      help: "write a blank as '{id}' or '{id or \"words\"}'; a draft has no other braces")
  }

  static func strayBrace(_ span: Span) -> Diagnostic {
    Diagnostic(
      .error, .badBlank, "'}' closes nothing", at: span,
      help: "write a blank as '{id}'; a draft has no other braces")
  }

  static func emptyBlank(_ span: Span) -> Diagnostic {
    Diagnostic(
      .error, .badBlank, "a blank needs the id of a question", at: span,
      help: "write it as '{id}' or '{id or \"words\"}'")
  }

  static func malformedBlank(_ words: String, _ span: Span, id: String) -> Diagnostic {
    Diagnostic(
      .error, .badBlank, "'\(words)' does not belong in a blank", at: span,
      help: "write '{\(id)}', or '{\(id) or \"words\"}' with the words in quotation marks")
  }

  static func unknownBlank(_ id: String, _ span: Span, near: String?) -> Diagnostic {
    Diagnostic(
      .error, .unknownBlank, "no question has the id '\(id)'", at: span,
      help: near.map { "did you mean '\($0)'?" }
        ?? "use the id of a question, or therapist, me or today")
  }
}
