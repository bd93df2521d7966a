import Text

/// Which question of a set.
package typealias QuestionID = ListIndex<Question>

/// One question.
package struct Question: Sendable {
  /// What an answer to it looks like.
  package enum Kind: Hashable, Sendable {
    /// One line.
    case line
    /// Any number of lines and paragraphs.
    case text
    /// One of the options, or own words where `ownWords`.
    case choice(ownWords: Bool)
    /// Up to `most` of the options, or own words where `ownWords`; `most` nil: any number.
    case choices(most: Int?, ownWords: Bool)
    /// One of the options, which are words in order.
    case scale
    /// Sentences of an earlier `text` answer, up to `most`.
    case pick(of: QuestionID, most: Int?)
  }

  package var id: String
  package var prompt: String
  package var kind: Kind
  package var options: [AnswerOption] = []
  /// The beginning of a sentence that the person finishes.
  package var stem: String?
  package var help: String?
  package var example: String?
  /// Private answers enter no draft unless included. A pick is private, too, while its source is:
  /// `Answers` know.
  package var isPrivate = false
  /// Whether the question stands on the short path.
  package var isShort = false
  /// Whether the mirror may look at its answer.
  package var mirror = true
  package var span = SourceRange(at: 0)

  /// A question with what every question has.
  package init(id: String, prompt: String, kind: Kind) {
    self.id = id
    self.prompt = prompt
    self.kind = kind
  }
}

extension Question {
  /// Whether the person may answer in words that are not among the options.
  package var welcomesOwnWords: Bool {
    switch kind {
    case .choice(let ownWords), .choices(_, let ownWords): ownWords
    case .line, .text: true
    case .scale, .pick: false
    }
  }

  /// The most things that can be chosen; nil for any number.
  package var most: Int? {
    switch kind {
    case .choices(let most, _), .pick(_, let most): most
    case .line, .text, .choice, .scale: 1
    }
  }

  /// What of an answer a draft can say: all but silent options; nil where there is no more to it.
  /// - Parameter answer: one to this question.
  package func spoken(_ answer: Answer) -> Answer? {
    guard case .chosen(let choices) = answer else { return answer }
    let spoken = choices.filter { choice in
      guard case .option(let option) = choice, options.ids.contains(option) else { return true }
      return !options[option].silent
    }
    if spoken.count == choices.count { return answer }
    return spoken.isEmpty ? nil : .chosen(spoken)
  }

  /// The option whose label is closest to a word; of very many, only the first are looked at.
  func nearestOption(to word: String) -> String? {
    Suggestion.nearest(to: word, among: options.prefix(99).lazy.map { $0.label })
  }
}
