import Text

/// What is read as words of the draft, and was hardly meant so.
extension Diagnostic {
  private static func nearMiss(_ written: String, _ span: SourceRange, help: String) -> Diagnostic {
    .warning(.nearMiss, "'\(written)' is read as words of the draft", at: span, help: help)
  }

  static func greetsTherapist(_ span: SourceRange) -> Diagnostic {
    .warning(
      .greetsTherapist, "the therapist is greeted in a draft that is not for her", at: span,
      help: "greet whoever reads it, or write 'to: therapist' in the draft")
  }

  static func nearAlternative(_ written: String, _ span: SourceRange) -> Diagnostic {
    .nearMiss(
      written, span,
      help: "to let this line stand in for the one above, begin it with 'or: ', a space behind it")
  }

  static func nearCondition(_ written: String, _ span: SourceRange) -> Diagnostic {
    .nearMiss(
      written, span,
      help: "for a line that comes only under a condition, begin it with '[when ', as in "
        + "'[when moment is answered]'")
  }

  static func lateCondition(_ written: String, _ span: SourceRange) -> Diagnostic {
    .warning(
      .nearMiss, "'\(written)' inside a line is read as words of the draft", at: span,
      help: "put the condition at the start of a line of its own")
  }

  static func bracketedBlank(_ id: String, _ span: SourceRange) -> Diagnostic {
    .nearBlank("[\(id)]", id, span)
  }

  /// What stands for a blank elsewhere, with the id of a question in it.
  static func nearBlank(_ written: String, _ id: String, _ span: SourceRange) -> Diagnostic {
    .nearMiss(written, span, help: "for the answer to '\(id)', write '{\(id)}'")
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
      written, span, help: "no note can stand in a draft; put it on a line above 'body:' with #")
  }
}
