import Text

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
