import Script
import Text
import Walkthrough

extension Reply {
  /// Whether words that choose nothing are something to say, however few, and no slip: no number,
  /// no label or beginning of one, no command and no mere answer such as "no".
  static func isSaid(_ words: String, besides labels: [String], _ lists: LanguageLists) -> Bool {
    let typed = words.trimmed.lowercased()
    guard holdsWord(typed), !isAboutList(typed, lists), !lists.saysNothing(typed),
      !Command.mayBe(typed), !labels.contains(where: { $0.lowercased().hasPrefix(typed) })
    else { return false }
    // "Delete 2"; a page is no choice, and each of its words would take a while.
    let parts = typed.split(maxSplits: 20, whereSeparator: \.isWhitespace).map(String.init)
    if parts.count > 20 { return true }
    let verb = parts.filter { !isAboutList($0, lists) }.joined(separator: " ")
    return !labels.contains { $0.lowercased() == verb }
  }

  /// Whether there is a word of two letters at least; what is one letter alone is a slip.
  private static func holdsWord(_ words: String) -> Bool {
    var wasLetter = false
    for mark in words {
      if mark.isLetter, wasLetter || mark.isUnspaced { return true }
      wasLetter = mark.isLetter
    }
    return false
  }
}

extension String {
  /// Whether what was typed where an address or a path is asked for can be one; a sentence cannot.
  var mayBeAddress: Bool {
    let typed = trimmed
    guard typed.contains(where: \.isWhitespace), !typed.contains("@") else { return true }
    if let first = typed.first, "/~.".contains(first) { return true }
    // "my letter.txt": a stop that is followed by an ending.
    guard let stop = typed.lastIndex(of: ".") else { return false }
    let ending = typed[typed.index(after: stop)...]
    return !ending.isEmpty && ending.allSatisfy { $0.isLetter || $0.isNumber }
  }
}

extension Character {
  /// Whether it is of a script that writes words without spaces between them, where one sign may
  /// be a word.
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
