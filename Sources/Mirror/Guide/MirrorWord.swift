import Text

/// A word to look for, in small letters and without apostrophes.
package struct MirrorWord: Hashable, Sendable {
  package let letters: String
  /// Whether it is only the beginning of a word: `annoy*`.
  package let mayGoOn: Bool

  /// Reads a word, with a final `*` where any ending will do; `?` is a question mark.
  /// - Returns: nil if there is something in it that is no part of a word.
  init?(_ text: some StringProtocol) {
    mayGoOn = text.last == "*"
    let word = mayGoOn ? text.dropLast() : text[...]
    guard let letters = word == "?" ? "?" : Self.plain(word), !letters.isEmpty else { return nil }
    self.letters = letters
  }

  /// A word as it is compared; nil if there is something in it that is no part of a word.
  private static func plain(_ word: some StringProtocol) -> String? {
    var plain = String.UnicodeScalarView()
    for scalar in word.lowercased().unicodeScalars {
      if isApostrophe(scalar) { continue }
      guard isPart(scalar) else { return nil }
      plain.append(scalar)
    }
    return String(plain)
  }

  /// Whether a scalar belongs to a word: letters with their marks, digits, hyphens.
  package static func isPart(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII {
      let byte = UInt8(scalar.value)
      return byte.isLetterOrDigit || byte == UInt8(ascii: "-")
    }
    return scalar.properties.isAlphabetic || scalar.properties.generalCategory == .nonspacingMark
  }

  /// Whether a scalar is one of the marks that stand for an apostrophe.
  package static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "'" || scalar == "’" || scalar == "ʼ" || scalar == "`" || scalar == "´"
  }

  /// The forms of a regular verb: waste, wastes, wasted, wasting. Where the last letter may be
  /// doubled, with and without: few people are sure, at night.
  /// - Returns: nil if it is no word, or too short for one with endings.
  static func forms(ofVerb verb: Substring) -> [MirrorWord]? {
    guard let word = MirrorWord(verb), !word.mayGoOn, word.letters.utf8.count > 2,
      let last = word.letters.last
    else { return nil }
    let stem = word.letters.dropLast()
    let endings: [String] =
      switch last {
      case "e": [stem + "es", stem + "ed", stem + "ing"]
      case "y" where !Self.vowels.contains(stem.last ?? "a"):
        [stem + "ies", stem + "ied", word.letters + "ing"]
      case "s", "x", "z", "h":
        [word.letters + "es", word.letters + "ed", word.letters + "ing"]
      default:
        [word.letters + "s", word.letters + "ed", word.letters + "ing"]
          + (Self.mayDouble(stem.last, last)
            ? ["\(word.letters)\(last)ed", "\(word.letters)\(last)ing"] : [])
      }
    return [word] + endings.compactMap { MirrorWord($0) }
  }

  private static let vowels: [Character] = ["a", "e", "i", "o", "u"]

  private static func mayDouble(_ before: Character?, _ last: Character) -> Bool {
    guard let before else { return false }
    return vowels.contains(before) && !vowels.contains(last) && last != "w" && last != "y"
  }
}
