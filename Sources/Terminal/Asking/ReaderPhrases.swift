import Text

/// What a reader says while somebody writes; this floor has no words of its own.
package struct ReaderPhrases: Sendable {
  /// The quiet hint in an empty line, that Enter once more ends the answer; within a narrow row.
  package let onceMoreEnds: String
  /// Of what has grown too high to be edited and is left above.
  package let isAbove: Phrase
  /// Of a text that was there before.
  package let stands: @Sendable (LongText) -> Phrase
  /// Of a paste, by how the answer ends that it is part of.
  package let tookIn: @Sendable (LongText, LineRequest.Kind) -> Phrase

  /// All that a reader says.
  package init(
    onceMoreEnds: String, isAbove: Phrase, stands: @escaping @Sendable (LongText) -> Phrase,
    tookIn: @escaping @Sendable (LongText, LineRequest.Kind) -> Phrase
  ) {
    self.onceMoreEnds = onceMoreEnds
    self.isAbove = isAbove
    self.stands = stands
    self.tookIn = tookIn
  }
}

/// What there is to say of a text that is too long to be shown where it is edited.
package struct LongText {
  /// How many words it has.
  package let wordCount: Int
  /// Its first words.
  package let beginning: String
  /// Its last words.
  package let ending: String

  init(_ text: String) {
    let words = text.split(whereSeparator: \.isWhitespace)
    wordCount = words.count
    beginning = String(words.prefix(5).joined(separator: " ").prefix(40))
    ending = String(words.suffix(5).joined(separator: " ").suffix(40))
  }
}
