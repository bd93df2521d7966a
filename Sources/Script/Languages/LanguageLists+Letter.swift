import Text

extension LanguageLists {
  /// Whether a line greets somebody: it begins with a greeting, has at most five words, and ends in
  /// a mark or a dash, or in nothing of the kind.
  package func isGreeting(_ line: String) -> Bool {
    let words = line.split { $0.isWhitespace }.filter { $0.contains { $0.isLetter } }
    guard (1...5).contains(words.count), let last = line.trimmed.unicodeScalars.last,
      ",!.:-–—".unicodeScalars.contains(last) || last.properties.isAlphabetic
    else { return false }
    // A sentence that ends before the line does is more than a greeting.
    if words.dropLast().contains(where: { ".!?".contains($0.last ?? " ") && !isShortForm($0) }) {
      return false
    }
    var beginning = ""
    for word in words {
      beginning += (beginning.isEmpty ? "" : " ") + Self.bare(word)
      if greetings.contains(beginning) { return true }
    }
    return false
  }

  /// Whether a line is the closing of a letter and nothing else, its last mark aside.
  package func isClosing(_ line: String) -> Bool {
    closings.contains(
      line.split { $0.isWhitespace }.map { Self.bare($0) }.joined(separator: " "))
  }

  private func isShortForm(_ word: Substring) -> Bool { shortForms.contains(Self.bare(word)) }

  /// A word in small letters, without the mark at its end.
  private static func bare(_ word: Substring) -> String {
    var word = word
    while let last = word.last, ",!.:".contains(last) { word.removeLast() }
    return word.lowercased()
  }
}
