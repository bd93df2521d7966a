/// How hard English text is to read: the Flesch-Kincaid grade.
///
/// Syllables are counted by rule: one for each run of vowels (`a e i o u y`), less a silent final
/// `e` (but not in `-le`), less a silent `-ed` (but not after `t` or `d`) and `-es` (but not after
/// `s x z c g ch sh`), and at least one a word.
struct ReadingGrade {
  private var sentences = 0
  private var words = 0
  private var syllables = 0

  init(_ text: String) {
    for sentence in PlainSentences.of(text) {
      let found = PlainSentences.words(in: sentence)
      guard !found.isEmpty else { continue }
      sentences += 1
      words += found.count
      for word in found { syllables += Self.syllables(word) }
    }
  }

  /// 0.39 × words a sentence + 11.8 × syllables a word − 15.59.
  var grade: Double {
    guard sentences > 0 else { return 0 }
    return 0.39 * Double(words) / Double(sentences) + 11.8 * Double(syllables) / Double(words)
      - 15.59
  }

  private static func syllables(_ word: Substring) -> Int {
    let letters = word.lowercased().filter { $0.isLetter }
    var count = 0
    var wasVowel = false
    for letter in letters {
      let isVowel = isVowel(letter)
      if isVowel, !wasVowel { count += 1 }
      wasVowel = isVowel
    }
    if count > 1, hasSilentEnding(letters) { count -= 1 }
    return max(count, 1)
  }

  private static func isVowel(_ letter: Character) -> Bool {
    switch letter {
    case "a", "e", "i", "o", "u", "y": true
    default: false
    }
  }

  private static func hasSilentEnding(_ word: String) -> Bool {
    if word.hasSuffix("e") { return !word.hasSuffix("le") }
    let stem = word.dropLast(2)
    if word.hasSuffix("ed") {
      return !(stem.hasSuffix("t") || stem.hasSuffix("d")) && !stem.isEmpty
    }
    guard word.hasSuffix("es"), !stem.hasSuffix("ch"), !stem.hasSuffix("sh") else { return false }
    switch stem.last {
    case "s", "x", "z", "c", "g", nil: return false
    default: return true
    }
  }
}

/// Sentences and words, as they are counted for how hard a text is to read.
enum PlainSentences {
  /// A sentence ends at `.`, `!`, `?`, `…` or a colon before white space, and at the end of a line.
  static func of(_ text: String) -> [Substring] {
    var sentences: [Substring] = []
    var start = text.startIndex
    var ends = false
    var at = text.startIndex
    while at < text.endIndex {
      let character = text[at]
      let next = text.index(after: at)
      if character.isNewline || ends && character.isWhitespace {
        sentences.append(text[start..<at])
        start = next
      }
      ends = isEnd(character) || ends && isClosing(character)
      at = next
    }
    sentences.append(text[start...])
    return sentences.filter { $0.contains { $0.isLetter } }
  }

  /// The words of a sentence; a word has a letter.
  static func words(in sentence: Substring) -> [Substring] {
    sentence.split { !($0.isLetter || $0 == "'" || $0 == "’" || $0 == "-") }
      .filter { $0.contains { $0.isLetter } }
  }

  private static func isEnd(_ character: Character) -> Bool {
    switch character {
    case ".", "!", "?", "…", ":": true
    default: false
    }
  }

  private static func isClosing(_ character: Character) -> Bool {
    switch character {
    case "\"", "”", "’", ")", "»": true
    default: false
    }
  }
}
