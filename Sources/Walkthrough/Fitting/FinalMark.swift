/// How an answer ends, and which full stop gives way.
enum FinalMark {
  /// The text without one final `.`; `...` stays, and so does a text that is nothing else.
  static func droppingStop(_ text: String) -> String {
    guard text.utf8.count > 1, text.hasSuffix("."), !text.hasSuffix("...") else { return text }
    return String(text.dropLast())
  }

  /// Whether a text ends in `?`, `!`, `…` or `...`, before closing quotation marks of its own.
  static func endsStrongly(_ text: String) -> Bool {
    var rest = text[...]
    while let last = rest.last, closingQuotes.contains(last) { rest.removeLast() }
    guard let last = rest.last else { return false }
    return last == "?" || last == "!" || last == "…" || rest.hasSuffix("...")
  }

  /// The set's words after an answer that ends strongly: without the `.` right at their beginning.
  static func droppingFirstStop(_ words: String) -> String {
    guard words.hasPrefix("."), !words.hasPrefix("..") else { return words }
    return String(words.dropFirst())
  }

  private static let closingQuotes: Set<Character> = [
    "\"", "'", "”", "’", "“", "‘", "»", "«", "›", "‹", "」", "』",
  ]
}
