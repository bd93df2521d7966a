import Text

/// What is said of a text that is too long to be shown where it is edited.
struct LongText {
  private let words: [Substring]

  init(_ text: String) {
    words = text.split(whereSeparator: \.isWhitespace)
  }

  /// What is said of a paste.
  var pasted: Phrase { "Got it: \(inline: summary) " + Self.wayOn }

  /// What is said of a paste where Enter ends the answer.
  var pastedAtLine: Phrase { "Got it: \(inline: summary) Press Enter to go on." }

  /// What is said of a text that was there before.
  var standing: Phrase { "Your text so far: \(inline: summary) /edit opens all of it." }

  /// What is said of a text that has grown too long, under what is left above.
  static let above: Phrase = .quiet("What is above is in your answer too. /edit opens all of it.")

  private static let wayOn: Phrase =
    "You can go on writing. /edit opens all of it. Press Enter three times to finish."

  private var summary: String {
    let count = Self.grouped(words.count) + (words.count == 1 ? " word" : " words")
    let first = Self.short(words.prefix(5).joined(separator: " "), fromEnd: false)
    let last = Self.short(words.suffix(5).joined(separator: " "), fromEnd: true)
    return "\(count). It begins “\(first)” and ends “\(last)”."
  }

  private static func short(_ words: String, fromEnd: Bool) -> String {
    String(fromEnd ? words.suffix(40) : words.prefix(40))
  }

  /// A number with a comma at each thousand.
  private static func grouped(_ number: Int) -> String {
    let digits = String(number)
    return digits.enumerated().reduce(into: "") { text, digit in
      if digit.offset > 0, (digits.count - digit.offset) % 3 == 0 { text += "," }
      text.append(digit.element)
    }
  }
}
