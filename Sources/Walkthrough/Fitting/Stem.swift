import Text

/// The beginning of a sentence that a question gives, and the person sometimes types again.
enum Stem {
  /// The answer without the stem at its beginning, where the words before the blank already end
  /// with it; whatever the case and the sort of apostrophe; white space must follow it. A comma or
  /// colon at its end may stand or be missing, in what was typed and before the blank, save after
  /// a single word: "Next week" is not "Next:".
  static func dropped(_ stem: String?, from answer: String, after words: String) -> String {
    guard let stem = stem?.trimmed, !stem.isEmpty, ends(words.trimmed, with: stem),
      let rest = rest(of: answer, after: stem), rest.first?.isWhitespace == true
    else { return answer }
    return String(rest).trimmed
  }

  /// Whether words before a blank end with a stem, so that an answer goes on from them.
  static func leads(_ stem: String?, to words: String) -> Bool {
    stem.map { !$0.trimmed.isEmpty && ends(words.trimmed, with: $0.trimmed) } ?? false
  }

  /// Whether an answer begins a sentence of its own with the stem's first word: "I" after
  /// "I felt", "if I cry" after "If I freeze or cry,". A stem with a colon goes with any sentence.
  /// - Parameter words: the set's words before the blank; the stem must stand bare at their end.
  static func isBegunAnew(_ stem: String?, in answer: String, after words: String) -> Bool {
    guard let stem = stem?.trimmed, !stem.hasSuffix(":"), end(of: words, with: stem) != nil,
      dropped(stem, from: answer, after: words) == answer
    else { return false }
    let first = stem.prefix { $0.isLetter }
    let begun = answer.prefix { $0.isLetter }
    guard !first.isEmpty, answer.contains(where: { $0.isWhitespace }) else { return false }
    if first == "I", ["im", "ive"].contains(begun.lowercased()) { return true }
    guard isSame(begun, String(first)), let next = answer.dropFirst(begun.count).first else {
      return false
    }
    return next.isWhitespace || first == "I" && (next == "'" || next == "’")
  }

  /// Words without the stem that stands bare at their end.
  static func removed(_ stem: String?, from words: String) -> String {
    guard let stem = stem?.trimmed, let end = end(of: words, with: stem) else { return words }
    return String(words[..<end])
  }

  /// Where a stem begins that stands at the end of words, white space aside, as whole words: `Hi`
  /// does not end with `I`.
  private static func end(of words: String, with stem: String) -> String.Index? {
    let trimmed = words.trimmedAtEnd
    guard !stem.isEmpty else { return nil }
    if let start = Self.start(ofASCII: stem, endingASCII: trimmed) {
      return words.utf8.index(words.startIndex, offsetBy: start)
    }
    guard trimmed.count >= stem.count else { return nil }
    let end = trimmed.suffix(stem.count)
    guard isSame(end, stem) else { return nil }
    let start = words.index(words.startIndex, offsetBy: trimmed.count - stem.count)
    guard start > words.startIndex, let first = stem.first else { return start }
    let before = words[words.index(before: start)]
    return (before.isLetter || before.isNumber) && (first.isLetter || first.isNumber)
      ? nil : start
  }

  /// The same by bytes, where both are of ASCII alone and alike to the letter, as set and stem
  /// mostly are; nil for others.
  private static func start(ofASCII stem: String, endingASCII words: String) -> Int? {
    let (bytes, tail) = (words.utf8, stem.utf8)
    guard bytes.count >= tail.count else { return nil }
    let start = bytes.count - tail.count
    guard bytes.dropFirst(start).elementsEqual(tail), bytes.allSatisfy({ $0 < 0x80 }) else {
      return nil
    }
    guard start > 0, let first = tail.first,
      let before = bytes.dropFirst(start - 1).first, before.isLetterOrDigit, first.isLetterOrDigit
    else { return start }
    return nil
  }

  private static func ends(_ words: String, with stem: String) -> Bool {
    if end(of: words, with: stem) != nil { return true }
    guard stem.utf8.contains(0x20) else { return false }
    return end(of: withoutMark(words), with: withoutMark(stem)) != nil
  }

  private static func rest(of answer: String, after stem: String) -> Substring? {
    if beginsOtherwise(answer[...], stem) { return nil }
    let core = stem.utf8.contains(0x20) ? withoutMark(stem) : stem
    guard isSame(answer.prefix(core.count), core) else { return nil }
    let rest = answer.dropFirst(core.count)
    guard stem.utf8.contains(0x20), let mark = rest.first, mark == "," || mark == ":" else {
      return rest
    }
    return rest.dropFirst()
  }

  private static func withoutMark(_ words: String) -> String {
    let words = words.trimmedAtEnd
    return words.last == "," || words.last == ":" ? String(words.dropLast()) : words
  }

  /// Whether the first letters alone tell two texts apart, as they mostly do; both are of ASCII.
  private static func beginsOtherwise(_ words: Substring, _ stem: String) -> Bool {
    guard let word = words.unicodeScalars.first, let letter = stem.unicodeScalars.first else {
      return false
    }
    return word.isASCII && letter.isASCII && word.value | 0x20 != letter.value | 0x20
  }

  /// Keyboards differ in the apostrophe they type.
  private static func isSame(_ words: Substring, _ stem: String) -> Bool {
    if beginsOtherwise(words, stem) { return false }
    return words.lowercased().elementsEqual(stem.lowercased()) { word, letter in
      word == letter || "'’".contains(word) && "'’".contains(letter)
    }
  }
}
