import Text

extension Diagnostic.Code {
  static let badCondition = Self(rawValue: "bad-condition")
}

extension Diagnostic {
  private static func condition(_ message: String, _ span: SourceRange, help: String) -> Diagnostic
  {
    .error(.badCondition, message, at: span, help: help)
  }

  static func unclosedCondition(_ span: SourceRange) -> Diagnostic {
    .condition("'[when' is not closed on its line", span, help: "write ']' behind the condition")
  }

  static func nestedTooDeep(_ span: SourceRange) -> Diagnostic {
    .condition("this condition is nested too deep", span, help: "make it shorter")
  }

  static func unclosedBracket(_ span: SourceRange) -> Diagnostic {
    .condition("a round bracket is not closed", span, help: "write ')' where it ends")
  }

  /// Words behind a condition that is whole.
  static func behindCondition(_ words: String, _ span: SourceRange) -> Diagnostic {
    let help =
      switch words.lowercased() {
      case "and", "und", "et", "y", "en", "&&", "&", "+", ",": "write 'and' for '\(words)'"
      case "or", "oder", "ou", "of", "||", "|", "/": "write 'or' for '\(words)'"
      default: "join two conditions with 'and' or 'or'"
      }
    return .condition("'\(words)' does not belong here", span, help: help)
  }

  /// `not` between a question and its comparison.
  static func lateNot(_ id: String, _ span: SourceRange) -> Diagnostic {
    .condition("'not' stands before a condition", span, help: "write 'not \(id) is …'")
  }
}

// MARK: - Questions

extension Diagnostic {
  static func missingCondition(_ span: SourceRange) -> Diagnostic {
    .condition(
      "a condition is missing here", span, help: "write, for example, 'moment is answered'")
  }

  /// An option where a comparison should begin.
  /// - Parameter meant: this and the one before it, as they should be.
  static func optionWithoutQuestion(_ option: String, _ span: SourceRange, meant: String?)
    -> Diagnostic
  {
    .condition(
      "\(option) stands here without its question", span,
      help: meant.map { "name the question again: \($0)" } ?? "name the question again before it")
  }

  static func noQuestion(_ words: String, _ span: SourceRange) -> Diagnostic {
    .condition(
      "'\(words)' is not the id of a question", span, help: "begin with the id of a question")
  }

  /// A name that only the program asks for.
  static func nameInCondition(_ name: String, _ span: SourceRange) -> Diagnostic {
    .condition(
      "'\(name)' cannot stand in a condition", span,
      help: "the program asks for it only after the draft; ask for it in the set if you need it")
  }
}

// MARK: - Comparisons

extension Diagnostic {
  /// - Parameter question: nil where its kind and options could not be read.
  static func missingComparison(
    after id: String, _ span: SourceRange, of question: Question?
  ) -> Diagnostic {
    .condition(
      "something is missing after '\(id)'", span, help: comparison(with: id, question))
  }

  /// - Parameter question: nil where its kind and options could not be read.
  static func noComparison(
    _ words: String, _ span: SourceRange, with id: String, of question: Question?
  ) -> Diagnostic {
    let help =
      words == "answered" || words == "typed"
      ? "write '\(id) is \(words)'"
      : ["ist", "est", "es", "è", "é", "=", "==", "IS", "Is"].contains(words)
        ? "write 'is' for '\(words)'" : comparison(with: id, question)
    return .condition("'\(words)' does not belong here", span, help: help)
  }

  private static func comparison(with id: String, _ question: Question?) -> String {
    question.map(comparisons)
      ?? "write '\(id) is answered', or '\(id) is' and an option in quotation marks"
  }

  /// How a question can be compared.
  private static func comparisons(of question: Question) -> String {
    switch question.kind {
    case .choice: "write '\(question.id) is' and an option in quotation marks"
    case .choices: "write '\(question.id) includes' and an option in quotation marks"
    case .scale: "write '\(question.id) is', 'is at least' or 'is at most' and an option"
    case .line, .text, .pick: "write '\(question.id) is answered'; it has no options"
    }
  }

  /// `typed` where only options can be chosen.
  static func neverTyped(_ id: String, _ span: SourceRange) -> Diagnostic {
    .condition(
      "no own words can be typed at '\(id)'", span,
      help: "write '\(id) is answered', or let it take own words")
  }

  static func neitherLeastNorMost(_ words: String, _ span: SourceRange) -> Diagnostic {
    .condition(
      "'\(words)' does not belong here", span, help: "write 'at least' or 'at most'")
  }

  static func unfitComparison(_ verb: String, _ span: SourceRange, of question: Question)
    -> Diagnostic
  {
    .condition(
      "'\(verb)' does not fit '\(question.id)'", span, help: comparisons(of: question))
  }
}

// MARK: - Forms

extension Diagnostic {
  /// `form` where no draft is being made.
  static func formOutsideLine(_ span: SourceRange) -> Diagnostic {
    .condition(
      "'form' can only stand in the condition of a line", span,
      help: "write '[when form is \"card\"]' at the start of a line of a draft; a form of a "
        + "draft can have a 'when' of its own below 'also'")
  }

  /// `form` with something else than `is` and a kind of draft.
  static func noForm(_ span: SourceRange) -> Diagnostic {
    .condition(
      "'form' is compared with a kind of draft", span,
      help: "write, for example, 'form is \"card\"'")
  }

  static func unknownForm(_ name: String, _ span: SourceRange) -> Diagnostic {
    let kinds = DraftTemplate.Kind.allCases.map { $0.rawValue }
    let all = kinds.map { "\"\($0)\"" }.joined(separator: ", ")
    return .condition(
      "'\(name)' is not a kind of draft", span,
      help: didYouMean(Suggestion.nearest(to: name, among: kinds), or: "write one of \(all)"))
  }
}

// MARK: - Options

extension Diagnostic {
  static func missingOption(after verb: String, _ span: SourceRange) -> Diagnostic {
    .condition("an option is missing after '\(verb)'", span, help: "write it in quotation marks")
  }

  static func unclosedQuotation(_ span: SourceRange) -> Diagnostic {
    .condition(
      "a quotation mark is not closed", span, help: "close it with the same mark")
  }

  /// - Parameters:
  ///   - words: what stands there.
  ///   - meant: the comparison as it should be.
  static func unquotedOption(_ words: String, _ span: SourceRange, meant: String) -> Diagnostic {
    .condition("'\(words)' is not in quotation marks", span, help: "write \(meant)")
  }

  /// - Parameters:
  ///   - words: what stands there, marks and all.
  ///   - meant: the comparison as it should be.
  static func foreignMarks(_ words: String, _ span: SourceRange, meant: String) -> Diagnostic {
    .condition("\(words) stands in quotation marks of another kind", span, help: "write \(meant)")
  }
}

extension Question {
  /// Whether one of its options has this label.
  func has(option label: String) -> Bool { options.contains { $0.label == label } }

  /// Whether own words can be an answer.
  var canBeTyped: Bool {
    switch kind {
    case .line, .text: true
    case .choice, .choices: welcomesOwnWords
    case .scale, .pick: false
    }
  }

  /// How it is compared with one of its options.
  var verb: String {
    if case .choices = kind { "includes" } else { "is" }
  }
}
