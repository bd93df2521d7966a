import Text

/// The beginning of a sentence that a question gives, and the person sometimes types again.
enum Stem {
  /// The answer without the stem at its beginning, where the words before the blank already end
  /// with it; whatever the case; white space must follow the typed stem.
  static func dropped(_ stem: String?, from answer: String, after words: String) -> String {
    guard let stem = stem?.trimmed, !stem.isEmpty, ends(words.trimmed, with: stem),
      let rest = rest(of: answer, after: stem), rest.first?.isWhitespace == true
    else { return answer }
    return String(rest).trimmed
  }

  /// Whether words end with a stem, as whole words: `Hi` does not end with `I`.
  private static func ends(_ words: String, with stem: String) -> Bool {
    let end = words.suffix(stem.count)
    guard end.lowercased() == stem.lowercased() else { return false }
    guard let before = words[..<end.startIndex].last, let first = stem.first else { return true }
    return !(before.isLetter || before.isNumber) || !(first.isLetter || first.isNumber)
  }

  private static func rest(of answer: String, after stem: String) -> Substring? {
    let start = answer.prefix(stem.count)
    guard start.lowercased() == stem.lowercased() else { return nil }
    return answer.dropFirst(stem.count)
  }
}
