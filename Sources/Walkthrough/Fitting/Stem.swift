import Text

/// The beginning of a sentence that a question gives, and the person sometimes types again.
enum Stem {
  /// The answer without the stem at its beginning, where the words before the blank already end
  /// with it; whatever the case and the sort of apostrophe; white space must follow it. A comma or
  /// colon at its end need not be typed again, save after a single word: "Next week" is not "Next:".
  static func dropped(_ stem: String?, from answer: String, after words: String) -> String {
    guard let stem = stem?.trimmed, !stem.isEmpty, ends(words.trimmed, with: stem),
      let rest = rest(of: answer, after: stem), rest.first?.isWhitespace == true
    else { return answer }
    return String(rest).trimmed
  }

  /// Whether an answer begins a sentence of its own with the stem's first word: "I" after
  /// "I felt", "if I cry" after "If I freeze or cry,". A stem with a colon goes with any sentence.
  static func isBegunAnew(_ stem: String?, in answer: String, after words: String) -> Bool {
    guard let stem = stem?.trimmed, !stem.hasSuffix(":"), isSame(words.trimmed[...], stem),
      dropped(stem, from: answer, after: words) == answer
    else { return false }
    let first = stem.prefix { $0.isLetter }
    let begun = answer.prefix { $0.isLetter }
    guard !first.isEmpty, answer.contains(" ") else { return false }
    return isSame(begun, String(first))
      || first == "I" && ["im", "ive"].contains(begun.lowercased())
  }

  /// Whether words end with a stem, as whole words: `Hi` does not end with `I`.
  private static func ends(_ words: String, with stem: String) -> Bool {
    let end = words.suffix(stem.count)
    guard isSame(end, stem) else { return false }
    guard let before = words[..<end.startIndex].last, let first = stem.first else { return true }
    return !(before.isLetter || before.isNumber) || !(first.isLetter || first.isNumber)
  }

  private static func rest(of answer: String, after stem: String) -> Substring? {
    if isSame(answer.prefix(stem.count), stem) { return answer.dropFirst(stem.count) }
    guard let mark = stem.last, ",:".contains(mark), stem.contains(" ") else { return nil }
    return rest(of: answer, after: String(stem.dropLast()))
  }

  /// Keyboards differ in the apostrophe they type.
  private static func isSame(_ words: Substring, _ stem: String) -> Bool {
    words.lowercased().elementsEqual(stem.lowercased()) { word, letter in
      word == letter || "'’".contains(word) && "'’".contains(letter)
    }
  }
}
