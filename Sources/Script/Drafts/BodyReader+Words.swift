/// Words and blanks, as they are looked for in lines.
extension BodyReader {
  /// A condition as it may stand in this set, for a help.
  var conditionHere: String { "\(questions.first?.id ?? "moment") is answered" }

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
