import Text

/// How an answer ends, and which full stop gives way.
enum FinalMark {
  /// What an answer's end does to a full stop of the set right after it.
  enum Strength {
    /// It needs the full stop.
    case none
    /// A picture or a face: the full stop goes at the end of a line alone.
    case face
    /// A mark that ends a sentence.
    case full
  }

  /// The text without one final `.`; `...` stays, and so does a text that is nothing else.
  static func droppingStop(_ text: String) -> String {
    let bytes = text.utf8
    guard bytes.count > 1, bytes.last == UInt8(ascii: "."), !endsInDots(text[...]) else {
      return text
    }
    return String(text[..<text.index(before: text.endIndex)])
  }

  /// How a text ends: in `?`, `!`, `…` or `...`, before closing quotation marks of its own and the
  /// spaces that French sets inside them; in `.` before such marks, or left over; or in a face.
  static func strength(of text: String) -> Strength {
    if endsInFace(text.unicodeScalars[...]) { return .face }
    switch withoutClosingMarks(text).last {
    case "?", "!", "…", ".": return .full
    default: return .none
    }
  }

  /// Whether a sentence ends without a mark, so that another cannot follow on its line. Scripts
  /// without capitals have full stops of their own.
  static func isMissing(after text: String) -> Bool {
    var rest = withoutClosingMarks(text)
    while rest.last == ")" || rest.last == "]" { rest.removeLast() }
    if endsInFace(text.unicodeScalars[...]) { return false }
    return Substring(rest).last.map { $0.isCased || $0.isNumber } ?? false
  }

  private static func withoutClosingMarks(_ text: String) -> Substring.UnicodeScalarView {
    var rest = text.unicodeScalars[...]
    while let last = rest.last, last.closesQuotation {
      rest.removeLast()
      while rest.last?.isSpace == true { rest.removeLast() }
    }
    return rest
  }

  /// Whether a text ends in 😔 or in a face made of marks, such as `:(`.
  private static func endsInFace(_ text: Substring.UnicodeScalarView) -> Bool {
    var rest = text
    // A joiner, or the tags of a flag, after a picture.
    while let last = rest.last, last == "\u{200D}" || last.sight == .tag { rest.removeLast() }
    guard let last = rest.popLast() else { return false }
    // U+FE0F asks for the coloured picture; U+20E3 puts a key around a digit.
    let isPicture = !last.isASCII && last.properties.isEmojiPresentation
    if isPicture || last == "\u{FE0F}" || last == "\u{20E3}" { return true }
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
