import Text

// How a letter reads, and where there is none.

extension Diagnostic.Code {
  static let runsOn = Self(rawValue: "runs-on")
  static let endsWithoutLetter = Self(rawValue: "ends-without-letter")
  static let otherStem = Self(rawValue: "other-stem")
}

extension Diagnostic {
  static func runsOn(at span: SourceRange, into next: SourceRange) -> Diagnostic {
    .warning(
      .runsOn, "in an email and a message this line runs into the next one", at: span,
      notes: [Note("which is this one", at: next)],
      help: "end it with a full stop; where an answer has a mark of its own, it is not doubled")
  }

  static func endsWithoutLetter(_ label: String, at span: SourceRange) -> Diagnostic {
    .advice(
      .endsWithoutLetter, "whoever chooses '\(label)' ends here, and no letter says anything yet",
      at: span,
      help:
        "if they are to go on, take 'then: stop' away; if they are to have a letter, give a draft "
        + "a line for them")
  }

  /// - Parameter spans: the lines that lead to the answer with other words.
  static func otherStem(
    _ stem: String, _ words: String, of id: String, at spans: [SourceRange]
  ) -> Diagnostic {
    let tail = words.split { $0.isWhitespace }.suffix(4).joined(separator: " ")
    return .warning(
      .otherStem, "the question '\(id)' begins with '\(stem)', and this line with '\(tail)'",
      at: spans[0], notes: notes(forFurther: spans),
      help: "write the same words in both: what is typed behind '\(stem)' goes on from them alone")
  }
}
