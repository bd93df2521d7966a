/// How hard English text is to read: the Flesch-Kincaid grade.
///
/// Syllables are counted by rule: one for each run of vowels (`a e i o u y`), less a silent final
/// `e` (but not in `-le`), less a silent `-ed` (but not after `t` or `d`) and `-es` (but not after
/// `s x z c g ch sh`), and at least one a word. A sentence ends at `.`, `!`, `?`, `…` or a colon
/// before white space, and at the end of a line.
struct Readability {
  private(set) var sentences = 0
  private(set) var words = 0
  private(set) var syllables = 0

  /// The measures of one text.
  init(_ text: String) {
    for sentence in Self.sentences(in: text) {
      let words = Self.words(in: sentence)
      guard !words.isEmpty else { continue }
      sentences += 1
      self.words += words.count
      syllables += words.map(Self.syllables).reduce(0, +)
    }
  }

  /// 0.39 × words a sentence + 11.8 × syllables a word − 15.59.
  var grade: Double {
    guard sentences > 0 else { return 0 }
    return 0.39 * Double(words) / Double(sentences) + 11.8 * Double(syllables) / Double(words)
      - 15.59
  }

  static func sentences(in text: String) -> [String] {
    var sentences = [""]
    var ends = false
    for character in text {
      if character.isNewline || (ends && character.isWhitespace) {
        sentences.append("")
      } else {
        sentences[sentences.count - 1].append(character)
      }
      ends = ".!?…:".contains(character) || (ends && "\"”’)".contains(character))
    }
    return sentences.filter { !words(in: $0).isEmpty }
  }

  static func words(in text: String) -> [String] {
    text.split { !($0.isLetter || "'’-".contains($0)) }.map { $0.lowercased() }
      .filter { $0.contains(where: \.isLetter) }
  }

  static func syllables(_ word: String) -> Int {
    let letters = word.filter(\.isLetter)
    let vowels = Set("aeiouy")
    var count = 0
    var wasVowel = false
    for letter in letters {
      let isVowel = vowels.contains(letter)
      if isVowel, !wasVowel { count += 1 }
      wasVowel = isVowel
    }
    if count > 1, hasSilentEnding(letters) { count -= 1 }
    return max(count, 1)
  }

  private static func hasSilentEnding(_ word: String) -> Bool {
    if word.hasSuffix("e") { return !word.hasSuffix("le") }
    let stem = word.dropLast(2)
    if word.hasSuffix("ed") { return stem.last.map { !"td".contains($0) } ?? false }
    guard word.hasSuffix("es") else { return false }
    return !stem.hasSuffix("ch") && !stem.hasSuffix("sh")
      && stem.last.map { !"sxzcg".contains($0) } ?? false
  }
}
