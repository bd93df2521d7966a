import Text

/// The program's own words, all of them: short, plain, without praise, promises or alarm. A
/// sentence holds one idea. What a set or a person says is never kept here.
package enum Words {}

extension Words {
  /// Words as a sentence: with a full stop, unless they end in a mark already, such as one of
  /// somebody else's inside quotation marks.
  package static func sentence(_ words: Phrase) -> Phrase {
    let bare = words.plainText.reversed().drop { "\"'”’»“)".contains($0) || $0.isWhitespace }
    return bare.first.map { ".!?…".contains($0) } ?? false ? words : words + "."
  }

  /// Small numbers as they are read aloud.
  package static func number(_ number: Int) -> Phrase {
    let names = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
    return names.indices.contains(number) ? Phrase(stringLiteral: names[number]) : "\(number)"
  }

  /// What somebody said, in quotation marks at the end of a sentence: a mark of its own ends it.
  package static func quotedAtEnd(_ text: String) -> Phrase {
    let isEnded = text.last.map { ".!?…".contains($0) } ?? false
    return isEnded ? "“\(inline: text)”" : "“\(inline: text)”."
  }

  /// A moment as it is read aloud: `20 November at 22:31`.
  /// - Parameters:
  ///   - month: from 1 to 12.
  ///   - year: nil where it goes without saying.
  package static func spoken(day: Int, month: Int, year: Int? = nil, clock: String) -> String {
    let months = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]
    let ofYear = year.map { " \($0)" } ?? ""
    return "\(day) \(months[min(max(month, 1), 12) - 1])\(ofYear) at \(clock)"
  }

  /// How many words a text has, with a comma at each thousand: `1,410 words`.
  package static func wordCount(_ count: Int) -> Phrase {
    if count == 1 { return "1 word" }
    let digits = String(count)
    let grouped = digits.enumerated().reduce(into: "") { text, digit in
      if digit.offset > 0, (digits.count - digit.offset) % 3 == 0 { text += "," }
      text.append(digit.element)
    }
    return "\(grouped) words"
  }
}
