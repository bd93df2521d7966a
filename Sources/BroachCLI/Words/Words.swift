import Text

/// The program's own words, all of them: short, plain, without praise, promises or alarm. A
/// sentence holds one idea. What a set or a person says is never kept here.
enum Words {}

extension Words {
  /// Words as a sentence: with a full stop, unless they end in a mark already, such as one of
  /// somebody else's inside quotation marks.
  static func sentence(_ words: Phrase) -> Phrase {
    let bare = words.plainText.reversed().drop { "\"'”’»“)".contains($0) || $0.isWhitespace }
    return bare.first.map { ".!?…".contains($0) } ?? false ? words : words + "."
  }

  /// Small numbers as they are read aloud.
  static func number(_ number: Int) -> Phrase {
    let names = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
    return names.indices.contains(number) ? Phrase(stringLiteral: names[number]) : "\(number)"
  }

  /// What somebody said, in quotation marks at the end of a sentence: a mark of its own ends it.
  static func quotedAtEnd(_ text: String) -> Phrase {
    let isEnded = text.last.map { ".!?…".contains($0) } ?? false
    return isEnded ? "“\(inline: text)”" : "“\(inline: text)”."
  }
}
