/// Words and blanks, as they are looked for in lines.
extension BodyReader {
  /// A condition for a help: the one that was written almost rightly, or else one that may stand in
  /// this set.
  func condition(in written: Range<Int>) -> String {
    var inner = text.trimmed(written)
    if let first = inner.first, Self.openings.contains(text.bytes[first]) {
      inner = text.trimmed(inner.dropFirst().prefix { !Self.closings.contains(text.bytes[$0]) })
    }
    for word in ["when", "if"] {
      guard let end = wordEnd(word, from: inner.lowerBound, in: inner) else { continue }
      inner = text.trimmed(end..<inner.upperBound)
    }
    let isOne =
      (try? ConditionParser.parse(text[inner], names, questions, isOfLine: true)) != nil
    return isOne ? text.string(inner) : "\(questions.first?.id ?? "moment") is answered"
  }

  private static let openings = ByteSet("[(<")

  /// The end of a word, in letters of any size, if it stands at a place and ends there.
  func wordEnd(_ word: String, from start: Int, in line: Range<Int>) -> Int? {
    var at = start
    for byte in word.utf8 {
      guard at < line.upperBound, text.bytes[at] | 0x20 == byte | 0x20 else { return nil }
      at += 1
    }
    guard at < line.upperBound, text.bytes[at] < 0x80 else { return at }
    return text.bytes[at].isLetterOrDigit ? nil : at
  }

  func skipBlanks(from start: Int, in line: Range<Int>) -> Int {
    var at = start
    while at < line.upperBound {
      if text.bytes[at].isBlank {
        at += 1
      } else if text.bytes.span.has(Self.hardSpace, at: at, before: line.upperBound) {
        at += 2
      } else {
        break
      }
    }
    return at
  }

  /// A space at which no line breaks, as word processors put it in.
  static let hardSpace = Array("\u{A0}".utf8)
}
