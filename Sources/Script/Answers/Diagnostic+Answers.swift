import Text

extension Diagnostic.Code {
  static let listForOneAnswer = Self(rawValue: "list-for-one-answer")
  static let tooManyAnswers = Self(rawValue: "too-many-answers")
  static let answerInAnswer = Self(rawValue: "answer-in-answer")
  static let notAlone = Self(rawValue: "not-alone")
  static let notInSource = Self(rawValue: "not-in-source")
}

extension Diagnostic {
  static func listForOneAnswer(_ id: String, _ span: SourceRange) -> Diagnostic {
    .error(
      .listForOneAnswer, "'\(id)' takes one answer, and this is a list", at: span,
      help: "write the answer after '\(id): '")
  }

  static func answerInAnswer(_ id: String, of other: String, _ span: SourceRange) -> Diagnostic {
    .warning(
      .answerInAnswer, "'\(id)' stands deeper than '\(other)' and is read as a part of its text",
      at: span, help: "if it is an answer of its own, put it right under '\(other)'")
  }

  static func tooMany(_ most: Int, _ span: SourceRange) -> Diagnostic {
    .error(
      .tooManyAnswers, "at most \(most) can be chosen here", at: span,
      help: "leave out the rest")
  }

  static func notAlone(_ label: String, _ span: SourceRange) -> Diagnostic {
    .error(
      .notAlone, "'\(label)' stands alone and cannot be chosen with others", at: span,
      help: "leave it out, or leave out the others")
  }

  static func notInSource(_ text: String, of id: String, _ count: Int, _ span: SourceRange)
    -> Diagnostic
  {
    let help =
      switch count {
      case 0: "'\(id)' has no answer here, so there is nothing to pick"
      case 1: "'\(id)' has one sentence; write 1, or the sentence as it stands there"
      default: "write a number from 1 to \(count), or a sentence of '\(id)' as it stands there"
      }
    return .error(.notInSource, "'\(text)' is not a sentence of '\(id)'", at: span, help: help)
  }
}
