import Text

extension Diagnostic.Code {
  static let halfSentence = Self(rawValue: "half-sentence")
}

/// What is read as words of the draft, and was hardly meant so.
extension Diagnostic {
  private static func nearMiss(_ written: String, _ span: SourceRange, help: String) -> Diagnostic {
    .warning(.nearMiss, "'\(written)' would stand in the letter as it is", at: span, help: help)
  }

  /// A second condition right behind one.
  static func secondCondition(_ span: SourceRange) -> Diagnostic {
    .nearMiss("[when", span, help: "join the two with 'and', as in '[when a is answered and b …]'")
  }

  static func colonBehindCondition(_ span: SourceRange) -> Diagnostic {
    .nearMiss(":", span, help: "leave out the colon behind ']'")
  }

  /// What works in a body alone, in a subject.
  static func bodyAlone(_ written: String, _ span: SourceRange) -> Diagnostic {
    .nearMiss(
      written, span,
      help: "it works in the body alone; where a blank of a subject is empty, a plain one stands")
  }

  /// A note, or a comma, in a text that is shown as it stands.
  static func shownAsItStands(_ written: String, _ span: SourceRange, help: String) -> Diagnostic {
    .warning(.nearMiss, "'\(written)' would be shown as it stands here", at: span, help: help)
  }

  /// A row of an option that may be one of its own.
  static func dashLost(_ span: SourceRange) -> Diagnostic {
    .warning(
      .nearMiss, "this line belongs to the option above", at: span,
      help: "did its dash get lost? For an option of its own, begin it with '- '")
  }

  static func halfSentence(_ span: SourceRange) -> Diagnostic {
    .warning(
      .halfSentence, "half a sentence stays here when the line beside it is left out", at: span,
      help: "write the sentence on one line; in a body, a line stands or falls as a whole")
  }

  static func greetsTherapist(_ span: SourceRange) -> Diagnostic {
    .warning(
      .greetsTherapist, "the therapist is greeted in a draft that is not for her", at: span,
      help: "greet whoever reads it, without {therapist}; if she reads it, write 'to: therapist'")
  }

  static func nearAlternative(_ written: String, _ span: SourceRange) -> Diagnostic {
    .nearMiss(
      written, span,
      help: "to let this line stand in for the one above, begin it with 'or: ', a space behind it")
  }

  /// - Parameter example: a condition as it may stand in this set.
  static func nearCondition(_ written: String, _ span: SourceRange, as example: String)
    -> Diagnostic
  {
    .nearMiss(
      written, span,
      help: "for a line that comes only under a condition, begin it with '[when ', as in "
        + "'[when \(example)]'")
  }

  static func lateCondition(_ written: String, _ span: SourceRange) -> Diagnostic {
    .warning(
      .nearMiss, "'\(written)' inside a line would stand in the letter as it is", at: span,
      help: "put the condition at the start of a line of its own")
  }

  static func bracketedBlank(_ id: String, _ span: SourceRange) -> Diagnostic {
    .nearBlank("[\(id)]", id, span)
  }

  /// What stands for a blank elsewhere, with the id of a question in it.
  static func nearBlank(_ written: String, _ id: String, _ span: SourceRange) -> Diagnostic {
    .nearMiss(written, span, help: "for the answer to '\(id)', write '{\(id)}'")
  }

  /// A sign of web pages, or marks that make words bold elsewhere.
  static func otherSign(_ written: String, _ span: SourceRange, help: String) -> Diagnostic {
    .nearMiss(written, span, help: help)
  }

  /// A mark right before a blank.
  static func markedBlank(_ mark: String, _ id: String, _ span: SourceRange) -> Diagnostic {
    .nearMiss(
      mark, span, help: "for the answer to '\(id)' alone, write '{\(id)}' without it")
  }

  /// A row of underscores, as on a form.
  static func gap(_ written: String, _ span: SourceRange) -> Diagnostic {
    .nearMiss(
      written, span, help: "for an answer, write the id of its question in braces, as in '{id}'")
  }

  static func noteInBody(_ written: String, _ span: SourceRange) -> Diagnostic {
    .nearMiss(
      written, span, help: "put a note on a line above 'body:', beginning with #")
  }

  static func bracketedPlaceholder(_ written: String, _ span: SourceRange) -> Diagnostic {
    .nearMiss(
      written, span,
      help: "write the words that are to stand there; '{therapist}' is the therapist's name, "
        + "'{me}' the client's, and '{today}' the date")
  }
}
