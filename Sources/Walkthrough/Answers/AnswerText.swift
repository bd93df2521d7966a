import Script

/// An answer as text.
package enum AnswerText {
  /// As it would be typed, to stand ready when its question comes again.
  package static func typed(_ answer: Answer, to question: Question, from sentences: [String])
    -> String
  {
    switch answer {
    case .text(let text): return text
    case .chosen(let choices):
      return choices.map { words(of: $0, in: question) }.joined(separator: ", ")
    case .picked(let picks):
      return picks.compactMap { sentences.firstIndex(of: $0) }.map { String($0 + 1) }
        .joined(separator: " ")
    }
  }

  /// As it is read, on one line.
  package static func shown(_ answer: Answer, to question: Question) -> String {
    switch answer {
    case .text(let text): beginning(of: text)
    case .chosen(let choices):
      choices.map { words(of: $0, in: question) }.joined(separator: ", ")
    case .picked(let picks): beginning(of: picks.joined(separator: " "))
    }
  }

  private static func words(of choice: Answer.Choice, in question: Question) -> String {
    switch choice {
    case .own(let words): words
    case .option(let option):
      question.options.ids.contains(option) ? question.options[option].label : ""
    }
  }

  /// The first words of a long text, so that a list of answers stays a list.
  private static func beginning(of text: String) -> String {
    let words = text.split(maxSplits: 24, whereSeparator: { $0.isWhitespace })
    if words.count <= 24 { return words.joined(separator: " ") }
    return words.prefix(24).joined(separator: " ") + " …"
  }
}
