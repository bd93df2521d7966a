import Text

extension Diagnostic {
  static func duplicateOption(_ label: String, _ span: SourceRange, first: SourceRange)
    -> Diagnostic
  {
    .error(
      .duplicateOption, "the option '\(label)' stands here twice", at: span,
      notes: [Note("the first one is here", at: first)], help: "leave one of the two out")
  }

  static func labelOfDigits(_ label: String, _ span: SourceRange) -> Diagnostic {
    .error(
      .labelOfDigits, "'\(label)' cannot be an option, since options are chosen by number",
      at: span, help: "add a word to it")
  }

  static func uselessWithSilent(_ key: String, _ span: SourceRange) -> Diagnostic {
    .warning(
      .uselessKey, "a silent option has no use for '\(key)', since no draft says it", at: span,
      help: "leave '\(key)' out, or leave 'silent' out")
  }

  static func badDoubt(_ text: String, _ span: SourceRange) -> Diagnostic {
    .error(
      .badDoubt, "'\(text)' cannot stand after 'unsure'", at: span,
      help: text.lowercased() == "no"
        ? "leave the line out" : "write one word of your own, such as 'unsure: what'")
  }

  /// A doubt at an option of which nothing is said.
  static func doubtOfSilent(_ span: SourceRange) -> Diagnostic {
    .error(
      .badDoubt, "no draft says a silent option, so it cannot have 'unsure'", at: span,
      help: "leave out one of the two")
  }

  /// A doubt at an option that can be chosen with others.
  static func doubtBesideOthers(_ span: SourceRange) -> Diagnostic {
    .error(
      .badDoubt, "where several can be chosen, an option with 'unsure' has to stand alone",
      at: span, help: "add 'alone: yes' under its label")
  }

  static func loneDoubt(_ name: String, _ span: SourceRange, near: String) -> Diagnostic {
    .warning(
      .loneDoubt, "no other question has 'unsure: \(name)'", at: span,
      help: "did you mean '\(near)'? Only options with the same word are held against each other")
  }
}
