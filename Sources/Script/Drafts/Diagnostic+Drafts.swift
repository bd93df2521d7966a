import Text

extension Diagnostic.Code {
  static let linesRunTogether = Self(rawValue: "lines-run-together")
  static let braceOutsideBody = Self(rawValue: "brace-outside-body")
  static let badBlank = Self(rawValue: "bad-blank")
  static let unknownBlank = Self(rawValue: "unknown-blank")
  static let strayAlternative = Self(rawValue: "stray-or")
  package static let nearMiss = Self(rawValue: "near-miss")
  static let emptyLine = Self(rawValue: "empty-line")
  static let lostAnswer = Self(rawValue: "lost-answer")
  static let idleForm = Self(rawValue: "idle-form")
  static let greetsTherapist = Self(rawValue: "greets-therapist")
}

extension Diagnostic {
  /// A body of several lines without `|`.
  /// - Parameter words: what stands behind `body:`, on its line.
  static func linesRunTogether(_ span: SourceRange, isFolded: Bool, behind words: String)
    -> Diagnostic
  {
    if words.utf8.first == UInt8(ascii: "|") {
      return .error(
        .linesRunTogether, "| stands alone behind 'body:': with '\(words)' all lines become one",
        at: span,
        help: "take away what stands behind |, or put it on a line of its own below, set in as "
          + "they are")
    }
    let help =
      isFolded
      ? "write | in place of > after 'body:'"
      : words.count == 1
        ? "write | in place of '\(words)' after 'body:'; it is the upright stroke"
        : "write | after 'body:', and the draft on the lines below it, each set in alike"
    return .error(
      .linesRunTogether, "| is missing here: without it all lines become one", at: span, help: help)
  }

  /// Whether a finding is about rows of a text that begin where no text goes on.
  var isAboutRows: Bool {
    code == .strayText || code == .commentInText || code == .tooDeep || code == .shallowText
  }

  /// A brace in a text that is no body and no subject.
  static func braceOutsideBody(_ written: String, _ span: SourceRange) -> Diagnostic {
    let start = written.dropFirst().drop { $0 == " " }
    // Keys of an option, as YAML writes them on one line.
    let isKeys = start.hasPrefix("label:") || start.hasPrefix("words:")
    return .error(
      .braceOutsideBody, "'\(written)' would be shown as it stands here", at: span,
      help: isKeys
        ? "write each key on a line of its own, without braces: '- label: ' and the option, then "
          + "below 'label' its other keys, such as 'words: '"
        : "say it without braces; a blank works only in the body and the subject of a draft")
  }

  static func strayAlternative(_ span: SourceRange) -> Diagnostic {
    .error(
      .strayAlternative, "'or:' has no line above it", at: span,
      help: "put it right below the line it stands in for, without an empty line between")
  }

  static func alternativeBehindCondition(_ span: SourceRange) -> Diagnostic {
    .error(
      .strayAlternative, "'or:' stands behind '[when …]'", at: span,
      help: "write 'or:' first, then '[when …]'")
  }

  static func emptyLine(_ span: SourceRange) -> Diagnostic {
    .error(
      .emptyLine, "this line of the draft has no words", at: span,
      help: "write the sentence behind it, or leave the line out")
  }

  /// A condition alone on its line with nothing below it.
  static func emptyBlock(_ span: SourceRange) -> Diagnostic {
    .error(
      .emptyLine, "no line stands below this condition", at: span,
      help: "write its lines right below it, without an empty line between, or leave it out")
  }

  static func unclosedBlank(_ span: SourceRange) -> Diagnostic {
    .error(
      .badBlank, "'{' is not closed on its line", at: span,
      help: "write a blank as '{id}' or '{id or \"words\"}'; a draft has no other braces")
  }

  static func nestedBraces(_ span: SourceRange) -> Diagnostic {
    .error(
      .badBlank, "braces stand around more than a blank", at: span,
      help: "leave out the outer ones; a blank is the id of a question in one pair, as in '{id}'")
  }

  static func bracedCondition(_ span: SourceRange) -> Diagnostic {
    .error(
      .badBlank, "a condition does not stand in braces", at: span,
      help: "write '[when …]' at the start of the line")
  }

  static func bracedAlternative(_ span: SourceRange) -> Diagnostic {
    .error(
      .badBlank, "a line that stands in has no braces", at: span,
      help: "begin the line with 'or: ', its words right behind it")
  }

  static func strayBrace(_ span: SourceRange) -> Diagnostic {
    .error(
      .badBlank, "'}' closes nothing", at: span,
      help: "write a blank as '{id}'; a draft has no other braces")
  }

  static func emptyBlank(_ span: SourceRange) -> Diagnostic {
    .error(
      .badBlank, "a blank needs the id of a question", at: span,
      help: "write it as '{id}' or '{id or \"words\"}'")
  }

  /// - Parameter meant: the words behind `or`, where they can be known.
  static func malformedBlank(
    _ words: String, _ span: SourceRange, id: String, meant: String? = nil
  ) -> Diagnostic {
    .error(
      .badBlank, "'\(words)' does not belong in a blank", at: span,
      help: "write '{\(id)}', or '{\(id) or \"\(meant ?? "words")\"}' with the words in quotation "
        + "marks")
  }

  static func unknownBlank(
    _ id: String, _ span: SourceRange, near: String?, isKnown: (String) -> Bool
  ) -> Diagnostic {
    let parts = id.split { $0 == "|" || $0 == "/" }.map { String($0) }
    let isChoice =
      parts.count == 2 && parts[0].count + parts[1].count + 1 == id.count
      && isKnown(parts[0])
    return .error(
      .unknownBlank, "no question has the id '\(id)'", at: span,
      help: isChoice
        ? "write '{\(parts[0]) or \"\(parts[1])\"}'"
        : didYouMean(near, or: "use the id of a question, or therapist, me or today"))
  }
}

// MARK: - Forms

extension Diagnostic {
  /// An answer stands on a line that goes with a name.
  static func answerBesideName(
    _ id: String, in kind: DraftTemplate.Kind, _ span: SourceRange
  ) -> Diagnostic {
    .warning(
      .lostAnswer,
      "the \(kind.rawValue) leaves this line out, since it greets or signs; so '\(id)' is lost",
      at: span,
      help: "put '{\(id)}' on a line that stands apart from {therapist} and {me}")
  }

  /// A line for a form in which the draft is not made.
  /// - Parameter hasFurther: whether the draft has `also`.
  static func idleForm(
    _ kind: DraftTemplate.Kind, _ span: SourceRange, made kinds: [DraftTemplate.Kind],
    hasFurther: Bool
  ) -> Diagnostic {
    let made = kinds.map { "'\($0.rawValue)'" }.joined(separator: ", ")
    let add =
      hasFurther
      ? "add '- \(kind.rawValue)' below 'also'"
      : "write 'also:' in the draft and '- \(kind.rawValue)' below it"
    return .warning(
      .idleForm, "this draft is never made as '\(kind.rawValue)'", at: span,
      help: "it is made as \(made); \(add), or take the condition away")
  }
}
