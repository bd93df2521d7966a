import Text

extension Diagnostic.Code {
  package static let exampleDiffers = Self(rawValue: "example-differs")
  static let oldLabel = Self(rawValue: "old-label")
  static let hiddenOption = Self(rawValue: "hidden-option")
  package static let unsaidAnswer = Self(rawValue: "unsaid-answer")
  static let silentDraft = Self(rawValue: "silent-draft")
}

extension Diagnostic {
  /// The answers of an example give another draft than the example says.
  static func exampleDiffers(
    _ draft: String, in example: String?, gives text: String, says wanted: some StringProtocol,
    at span: SourceRange
  ) -> Diagnostic {
    let example = example.map { "the example '\($0)'" } ?? "this example"
    return .error(
      .exampleDiffers, "\(example) says another '\(draft)' than its answers give",
      at: span,
      help: """
        change the draft, or let the example say what its answers give
        its answers give:
        \(indented(text))
        the example says:
        \(indented(wanted))
        """)
  }

  /// An example's answer was an option when it was written, and is none any more.
  static func oldLabel(
    _ words: String, of id: String, near label: String, at spans: [SourceRange]
  ) -> Diagnostic {
    let shown = spans.dropFirst().prefix(5).map { Note("and here", at: $0) }
    let rest = spans.count - 1 - shown.count
    return .error(
      .oldLabel, "'\(words)' is no option of '\(id)' any more", at: spans[0],
      notes: rest > 0 ? shown + [Note("and at \(rest) more places")] : shown,
      help: "did you mean '\(label)'?")
  }

  /// An option that nobody can type, since an earlier one reads the same.
  static func hiddenOption(
    _ label: String, behind other: String, at span: SourceRange, first: SourceRange
  ) -> Diagnostic {
    .warning(
      .hiddenOption, "whoever types '\(label)' gets '\(other)'", at: span,
      notes: [Note("which is here", at: first)],
      help: "let them differ in more than capitals, spaces and apostrophes")
  }

  /// An option of several is said by a line that another's line keeps out.
  static func optionLost(_ label: String, beside other: String, at span: SourceRange) -> Diagnostic
  {
    .warning(
      .hiddenOption, "whoever chooses '\(other)' too loses '\(label)', since its line stands first",
      at: span, help: "leave out 'or:', so that both lines can stand")
  }

  static func optionLikeNumber(_ label: String, at span: SourceRange) -> Diagnostic {
    .warning(
      .hiddenOption, "whoever types '\(label)' chooses by number", at: span,
      help: "add a word to it")
  }

  /// No draft says any answer to a question.
  static func unsaidQuestion(_ id: String, at span: SourceRange) -> Diagnostic {
    .warning(
      .unsaidAnswer, "an answer to '\(id)' alone reaches no draft", at: span,
      help: """
        add a line to a draft that needs no other answer, such as
        or: {\(id)}.
        """)
  }

  /// No draft says one of the options.
  static func unsaidOption(_ label: String, of id: String, at span: SourceRange) -> Diagnostic {
    .warning(
      .unsaidAnswer, "'\(label)' as the only answer, to '\(id)', reaches no draft",
      at: span, help: "add a line to a draft that says it and needs no other answer")
  }

  /// No draft says own words, though they are welcome.
  static func unsaidOwnWords(_ id: String, at span: SourceRange) -> Diagnostic {
    .warning(
      .unsaidAnswer, "own words as the only answer, to '\(id)', reach no draft",
      at: span,
      help: "add a line with {\(id)} to a draft, or write 'own-words: no' in the question")
  }

  /// A draft is offered, and says nothing, to somebody who answers only one of these questions,
  /// the first of `count`.
  static func silentDraft(_ draft: String, for ids: [String], of count: Int, at span: SourceRange)
    -> Diagnostic
  {
    let shown = ids.map { "'\($0)'" }.joined(separator: ", ")
    let more = count > ids.count ? " and \(count - ids.count) more" : ""
    let only = count == 1 ? "only" : "only one of"
    return .warning(
      .silentDraft,
      "the draft '\(draft)' says nothing for somebody who answers \(only) \(shown)\(more)",
      at: span,
      help: """
        add a line that needs no other answer, or give the draft a 'when', so that it is offered
        only where it says something
        """)
  }

  private static func indented(_ text: some StringProtocol) -> String {
    guard !text.isEmpty else { return "  (nothing)" }
    return text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "" : "  \($0)" }.joined(separator: "\n")
  }
}
