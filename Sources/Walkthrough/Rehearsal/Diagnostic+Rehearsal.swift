import Script
import Text

extension Diagnostic.Code {
  package static let exampleDiffers = Self(rawValue: "example-differs")
  static let oldLabel = Self(rawValue: "old-label")
  static let hiddenOption = Self(rawValue: "hidden-option")
  package static let unsaidAnswer = Self(rawValue: "unsaid-answer")
  package static let silentDraft = Self(rawValue: "silent-draft")
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
        change the draft, or let the examples say what is right now: broach check --accept FILE
        its answers give:
        \(indented(text))
        the example says:
        \(indented(wanted))
        """)
  }

  /// An example's answer was an option when it was written, and is none any more.
  /// - Parameter label: what it is called now, if that can be known.
  static func oldLabel(
    _ words: String, of question: Question, near label: String?, at spans: [SourceRange]
  ) -> Diagnostic {
    let labels = question.options.prefix(5).map { "'\($0.label)'" }.joined(separator: ", ")
    return .error(
      .oldLabel, "'\(words)' is no option of '\(question.id)' any more", at: spans[0],
      notes: notes(forFurther: spans),
      help: label.map { "did you mean '\($0)'?" }
        ?? "it counts as own words, and the letter is another; write what it is called now, such as "
        + labels)
  }

  /// An option that nobody can type, since an earlier one reads the same.
  static func hiddenOption(
    _ label: String, behind other: String, at span: SourceRange, first: SourceRange
  ) -> Diagnostic {
    .warning(
      .hiddenOption, "whoever types '\(label)' gets '\(other)'", at: span,
      notes: [Note("which is here", at: first)],
      help: "capitals, spaces and apostrophes make no difference here; let the words differ")
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
  /// - Parameter isNamed: whether it stands beside others on some line.
  static func unsaidQuestion(_ id: String, isNamed: Bool, at span: SourceRange) -> Diagnostic {
    .warning(
      .unsaidAnswer, "no letter says the answer to '\(id)' if nothing else is answered", at: span,
      help: """
        add a line to a draft that needs no other answer, such as
        \(isNamed ? "or: " : ""){\(id)}.
        """)
  }

  /// No draft says some of the options.
  /// - Parameters:
  ///   - line: the line that says them under a condition that they do not meet, if any.
  ///   - isBlock: whether that condition stands alone on a line above.
  static func unsaidOptions(
    _ labels: [String], of id: String, at span: SourceRange, under line: SourceRange?, isBlock: Bool
  ) -> Diagnostic {
    let shown = labels.prefix(5).map { "'\($0)'" }.joined(separator: ", ")
    let more = labels.count > 5 ? " and \(labels.count - 5) more" : ""
    return .warning(
      .unsaidAnswer, "no letter says \(shown)\(more) of '\(id)' if nothing else is answered",
      at: span,
      notes: line.map { [Note("here '\(id)' stands under a condition", at: $0)] } ?? [],
      help: line != nil
        ? isBlock
          ? "a condition alone on its line holds down to the next empty line; put one above the line "
            + "that it is not meant for, or add a line for each of the others"
          : "the others are said nowhere: add a line for them, or leave the condition out"
        : "add a line with {\(id)} to a draft, or one for each that begins with [when …]")
  }

  /// No draft says own words, though they are welcome.
  static func unsaidOwnWords(_ id: String, at span: SourceRange) -> Diagnostic {
    .warning(
      .unsaidAnswer, "no letter says own words for '\(id)' if nothing else is answered", at: span,
      help: "add a line with {\(id)} to a draft, or write 'own-words: no' in the question")
  }

  /// A draft is there, and does not say it, for somebody who answers only one of these questions,
  /// the first of `count`.
  static func silentDraft(_ draft: String, for ids: [String], of count: Int, at span: SourceRange)
    -> Diagnostic
  {
    let shown = ids.map { "'\($0)'" }.joined(separator: ", ")
    let more = count > ids.count ? " and \(count - ids.count) more" : ""
    let only = count == 1 ? "\(shown) alone" : "one of \(shown)\(more) alone"
    return .warning(
      .silentDraft, "somebody who answers \(only) gets '\(draft)' without that answer", at: span,
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

extension Diagnostic.Note {
  /// Words of an example's own that may have been an option.
  static func noOption(at span: SourceRange) -> Diagnostic.Note {
    Diagnostic.Note("this is no option, so it counts as own words", at: span)
  }

  /// An answer of an example that is not used.
  static func setAside(at span: SourceRange) -> Diagnostic.Note {
    Diagnostic.Note("this is not asked after the other answers, so it is set aside", at: span)
  }
}
