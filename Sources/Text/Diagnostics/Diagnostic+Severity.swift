extension Diagnostic {
  /// A finding with which the text cannot be used.
  package static func error(
    _ code: Code, _ message: String, at span: SourceRange, notes: [Note] = [], help: String? = nil
  ) -> Diagnostic {
    Diagnostic(.error, code, message, at: span, notes: notes, help: help)
  }

  /// A finding with which the text can be used as it is.
  package static func warning(
    _ code: Code, _ message: String, at span: SourceRange, notes: [Note] = [], help: String? = nil
  ) -> Diagnostic {
    Diagnostic(.warning, code, message, at: span, notes: notes, help: help)
  }

  /// A finding that is no fault.
  package static func advice(
    _ code: Code, _ message: String, at span: SourceRange, notes: [Note] = [], help: String? = nil
  ) -> Diagnostic {
    Diagnostic(.advice, code, message, at: span, notes: notes, help: help)
  }

  /// The same finding with other notes, or another help.
  package func with(notes: [Note], help other: String? = nil) -> Diagnostic {
    Diagnostic(severity, code, message, at: span, notes: notes, help: other ?? help)
  }

  /// The help for a word that is none of those that may stand at a place.
  /// - Parameters:
  ///   - near: the word it resembles, if it is close to one.
  ///   - other: what to write where it is not.
  package static func didYouMean(_ near: String?, or other: @autoclosure () -> String) -> String {
    near.map { "did you mean '\($0)'?" } ?? other()
  }
}
