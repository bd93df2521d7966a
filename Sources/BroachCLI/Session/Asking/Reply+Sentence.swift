import Script
import Text
import Walkthrough

extension Reply {
  /// Whether words that choose nothing are something to say, and no slip: more than two of them,
  /// which are not about the list.
  static func isSentence(_ words: String, _ lists: LanguageLists) -> Bool {
    var count = 0
    for word in words.split(whereSeparator: \.isWhitespace) where word.contains(where: \.isLetter) {
      count += max(1, word.count(where: \.isUnspaced) / 2)
    }
    return count > 2 && !isAboutList(words, lists)
  }
}

extension Character {
  /// Whether it is of a script that writes words without spaces between them; two such signs are
  /// counted as a word.
  fileprivate var isUnspaced: Bool {
    guard let scalar = unicodeScalars.first else { return false }
    if scalar.properties.isIdeographic { return true }
    switch scalar.value {
    // Thai and Lao, Burmese, Khmer, Japanese syllables.
    case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3041...0x30FF: return true
    default: return false
    }
  }
}
