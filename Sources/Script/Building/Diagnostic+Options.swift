import Text

extension Diagnostic {
  static func duplicateOption(_ label: String, _ span: SourceRange, first: SourceRange)
    -> Diagnostic
  {
    .error(
      .duplicateOption, "the option '\(label)' stands here twice", at: span,
      notes: [Note("the first one is here", at: first)], help: "leave one of the two out")
  }

  static func unknownOption(_ label: String, of question: Question, _ span: SourceRange)
    -> Diagnostic
  {
    let near = question.nearestOption(to: label)
    if let near, AnswerOption.plain(near) == AnswerOption.plain(label) {
      return .error(
        .unknownOption, "'\(label)' is not an option of '\(question.id)' to the letter", at: span,
        help: "write '\(near)', copied from there; \(difference(label, near))")
    }
    let labels = question.options.map { "'\($0.label)'" }
    return .error(
      .unknownOption, "'\(label)' is not an option of '\(question.id)'", at: span,
      help: didYouMean(
        near,
        or: (1...5).contains(labels.count)
          ? "its options are \(labels.joined(separator: ", "))"
          : "write an option exactly as it stands there"))
  }

  /// How two texts differ that read the same.
  private static func difference(_ label: String, _ other: String) -> String {
    func count(_ mark: Character) -> (Int, Int) {
      (label.count { $0 == mark }, other.count { $0 == mark })
    }
    if count("\u{A0}") != (0, 0) || count("\u{202F}") != (0, 0) {
      return "a space in it is of another kind, as word processors make it"
    }
    let curly = count("’")
    return curly.0 != curly.1
      ? "its apostrophe is of another kind" : "capitals and spaces count here"
  }

  static func labelOfDigits(_ label: String, _ span: SourceRange, areSeveral: Bool = false)
    -> Diagnostic
  {
    .error(
      .labelOfDigits, "'\(label)' cannot be an option, since options are chosen by number",
      at: span,
      help: areSeveral
        ? "say each in words, such as 'a little' and 'a lot', or add a word to it"
        : "add a word to it")
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

  /// A mere yes for several doubts.
  static func sameDoubt(_ name: String, _ span: SourceRange) -> Diagnostic {
    .warning(
      .loneDoubt, "all doubts with 'unsure: \(name)' count as one, and a letter says one of them",
      at: span,
      help: "write a word for what is not known, such as 'unsure: what', and another for another "
        + "doubt, such as 'unsure: ask'")
  }

  /// Several options in one row.
  static func optionsInARow(_ span: SourceRange) -> Diagnostic {
    .warning(
      .nearMiss, "this is one option, commas and all", at: span,
      help: "for several, put each on a line of its own, beginning with '- '")
  }

  static func loneDoubt(_ name: String, _ span: SourceRange, near: String) -> Diagnostic {
    .warning(
      .loneDoubt, "no other question has 'unsure: \(name)'", at: span,
      help: "did you mean '\(near)'? Only options with the same word are held against each other")
  }
}
