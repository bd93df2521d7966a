import Text

/// What stands too close to a blank, or not close enough: a warning each.
extension BodyReader {
  /// Warns of a blank with words or another blank right beside it, with two full stops behind it, with
  /// a space before its mark, or in brackets of another program.
  mutating func warnOfSpace(around blank: Range<Int>, _ line: Range<Int>) {
    warnBefore(blank, line)
    warnBehind(blank, line)
    guard blank.lowerBound > line.lowerBound, blank.upperBound < line.upperBound else { return }
    let (open, close) = (text.bytes[blank.lowerBound - 1], text.bytes[blank.upperBound])
    if Self.brackets.contains(where: { $0.open == open && $0.close == close }) {
      let part = blank.lowerBound - 1..<blank.upperBound + 1
      report(
        .otherSign(
          text.string(part), span(part), help: "leave out the marks around the blank"))
    }
  }

  private mutating func warnBefore(_ blank: Range<Int>, _ line: Range<Int>) {
    guard blank.lowerBound > line.lowerBound else { return }
    let place = blank.lowerBound - 1
    let before = text.bytes[place]
    if Self.marks.contains(before) {
      // What goes on, "so ...{more}", is meant so.
      guard before != UInt8(ascii: ".") || !isDot(place - 1, line) else { return }
      let part = place..<blank.lowerBound + 1
      report(.otherSign(text.string(part), span(part), help: "write a space before the blank"))
    } else if before.isLetterOrDigit || before >= 0x80 {
      var start = blank.lowerBound
      while start > line.lowerBound, !text.bytes[start - 1].isBlank,
        text.bytes[start - 1] >= 0x80 || text.bytes[start - 1].isLetterOrDigit
      {
        start -= 1
      }
      let word = text.string(start..<blank.lowerBound)
      guard let last = word.unicodeScalars.last, last.standsApart else { return }
      report(.gluedBefore(word, span(start..<blank.upperBound)))
    }
  }

  private mutating func warnBehind(_ blank: Range<Int>, _ line: Range<Int>) {
    let end = blank.upperBound
    guard end < line.upperBound else { return }
    let next = text.bytes[end]
    switch next {
    case UInt8(ascii: "{"): report(.blanksSideBySide(span(end - 1..<end + 1)))
    case UInt8(ascii: "."):
      var stop = end
      while isDot(stop, line) { stop += 1 }
      if stop - end == 2 {
        report(.otherSign("..", span(end..<stop), help: "one full stop is enough"))
      }
    case UInt8(ascii: " "):
      let mark = skipBlanks(from: end, in: line)
      guard mark < line.upperBound,
        text.bytes[mark] == UInt8(ascii: ".") || text.bytes[mark] == UInt8(ascii: ","),
        mark + 1 == line.upperBound || text.bytes[mark + 1].isBlank
      else { return }
      let part = end..<mark + 1
      report(
        .otherSign(text.string(part), span(part), help: "leave out the space before the mark"))
    case let byte where byte.isLetterOrDigit || byte >= 0x80:
      var stop = end
      while stop < line.upperBound, text.bytes[stop] >= 0x80 || text.bytes[stop].isLetterOrDigit {
        stop += 1
      }
      let word = text.string(end..<stop)
      // An ending, such as the s of a name's, may well stand there.
      guard word.count > 2, word.unicodeScalars.first?.standsApart ?? false else { return }
      report(.gluedBehind(word, span(blank.lowerBound..<stop)))
    default: break
    }
  }

  private func isDot(_ place: Int, _ line: Range<Int>) -> Bool {
    line.contains(place) && text.bytes[place] == UInt8(ascii: ".")
  }

  private static let marks: [UInt8] = Array(":,;.?!".utf8)
  private static let brackets: [(open: UInt8, close: UInt8)] = [
    (UInt8(ascii: "["), UInt8(ascii: "]")), (UInt8(ascii: "<"), UInt8(ascii: ">")),
    (UInt8(ascii: "`"), UInt8(ascii: "`")), (UInt8(ascii: "|"), UInt8(ascii: "|")),
  ]
}

extension Unicode.Scalar {
  /// Whether it is a letter or a digit of a script in which words stand apart and take nothing before
  /// them: of Latin, Greek or Cyrillic.
  fileprivate var standsApart: Bool {
    (value < 0x590 || 0x1E00..<0x2000 ~= value)
      && (Character(self).isLetter || Character(self).isNumber)
  }
}

extension Diagnostic.Code {
  static let gluedBlank = Self(rawValue: "glued-blank")
}

extension Diagnostic {
  fileprivate static func gluedBefore(_ word: String, _ span: SourceRange) -> Diagnostic {
    .warning(
      .gluedBlank, "'\(word)' and the answer would stand in the letter as one word", at: span,
      help: "write a space before the blank")
  }

  fileprivate static func gluedBehind(_ word: String, _ span: SourceRange) -> Diagnostic {
    .warning(
      .gluedBlank, "the answer and '\(word)' would stand in the letter as one word", at: span,
      help: "write a space behind the blank")
  }

  fileprivate static func blanksSideBySide(_ span: SourceRange) -> Diagnostic {
    .warning(
      .gluedBlank, "two answers would stand in the letter as one word", at: span,
      help: "write a space between the two blanks, or put each on a line of its own")
  }
}
