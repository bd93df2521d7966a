import Text

extension Diagnostic.Code {
  static let oddOption = Self(rawValue: "odd-option")
}

extension Diagnostic {
  /// A mere no that a letter says.
  static func mereNo(_ label: String, at span: SourceRange, in line: SourceRange) -> Diagnostic {
    .warning(
      .oddOption, "a letter would say '\(label)', and nothing more", at: span,
      notes: notes(at: line),
      help:
        "write it as '- label: \(label)' with 'silent: yes' below, so that no letter says it; or "
        + "give it 'words'")
  }

  /// A sentence of its own where words of the set lead to the blank.
  static func sentenceInside(
    _ words: String, behind tail: String, at span: SourceRange, in line: SourceRange
  ) -> Diagnostic {
    .warning(
      .oddOption, "'\(tail) \(words)' would stand in the letter", at: span,
      notes: notes(at: line),
      help: "write 'whole: yes' below its label, so that it stands without the words before it")
  }

  /// A capital inside a sentence.
  static func capitalInside(
    _ words: String, behind tail: String, at span: SourceRange, in line: SourceRange
  ) -> Diagnostic {
    .warning(
      .oddOption, "'\(tail) \(words)' would stand in the letter, capital and all", at: span,
      notes: notes(at: line),
      help: "begin it with a small letter, or write '- label: \(words)' and below it 'words:' as "
        + "they go on")
  }

  /// A single word that is to be a whole sentence.
  static func wordAlone(_ words: String, at span: SourceRange, in line: SourceRange) -> Diagnostic {
    .warning(
      .oddOption, "'\(words)' alone would be a sentence of the letter", at: span,
      notes: notes(at: line),
      help: "leave 'whole: yes' out, or let its 'words' be a whole sentence")
  }

  /// A few words that are to be a whole sentence.
  static func partAlone(_ words: String, at span: SourceRange, in line: SourceRange) -> Diagnostic {
    .advice(
      .oddOption, "'\(words)' alone would be a sentence of the letter", at: span,
      notes: notes(at: line),
      help: "take 'whole: yes' away, so that it goes on from the words of the line like the other "
        + "options")
  }

  /// A sentence of its own behind words that it says itself.
  static func sentenceBehind(
    _ words: String, _ lead: String, at span: SourceRange, in line: SourceRange
  ) -> Diagnostic {
    .advice(
      .oddOption, "'\(lead) \(words)' would stand in the letter", at: span, notes: notes(at: line),
      help: "write 'whole: yes' below its label, so that it stands without the words before it")
  }

  /// "None of these" where others can be chosen with it.
  static func noneBesideOthers(_ label: String, at span: SourceRange) -> Diagnostic {
    .warning(
      .oddOption, "'\(label)' can be chosen together with others", at: span,
      help: "write it as '- label: \(label)' with 'alone: yes' below")
  }

  private static func notes(at line: SourceRange) -> [Note] {
    line == SourceRange(at: 0) ? [] : [Note("on this line", at: line)]
  }
}
