import Text

/// How an answer ends, and which full stop gives way.
enum FinalMark {
  /// The text without one final `.`; `...` stays, and so does a text that is nothing else.
  static func droppingStop(_ text: String) -> String {
    let bytes = text.utf8
    guard bytes.count > 1, bytes.last == UInt8(ascii: "."), !endsInDots(text[...]) else {
      return text
    }
    return String(text[..<text.index(before: text.endIndex)])
  }

  /// Whether a text ends in `?`, `!`, `…`, `...` or a face, before closing quotation marks of its
  /// own and the spaces that French sets inside them; or in one `.` before such marks.
  static func endsStrongly(_ text: String) -> Bool {
    var rest = text.unicodeScalars[...]
    while let last = rest.last, last.closesQuotation {
      rest.removeLast()
      while rest.last?.isSpace == true { rest.removeLast() }
    }
    guard let last = rest.last else { return false }
    if last == ".", rest.endIndex < text.unicodeScalars.endIndex { return true }
    return last == "?" || last == "!" || last == "…" || endsInDots(Substring(rest))
      || endsInFace(rest)
  }

  /// Whether a text ends in 😔 or in a face made of marks, such as `:(`.
  private static func endsInFace(_ text: Substring.UnicodeScalarView) -> Bool {
    var rest = text
    if rest.last == "\u{FE0F}" { rest.removeLast() }  // asks for the coloured picture
    guard let last = rest.popLast() else { return false }
    if last.properties.generalCategory == .otherSymbol { return true }
    guard "()/|".unicodeScalars.contains(last) else { return false }
    if rest.last == "-" || rest.last == "'" { rest.removeLast() }
    return rest.last == ":" || rest.last == ";"
  }

  private static func endsInDots(_ text: Substring) -> Bool {
    text.utf8.suffix(3).elementsEqual("...".utf8)
  }

  /// The set's words after an answer that ends strongly: without the `.` right at their beginning.
  static func droppingFirstStop(_ words: String) -> String {
    guard words.hasPrefix("."), !words.hasPrefix("..") else { return words }
    return String(words.dropFirst())
  }
}
