import Text

/// What is text to the letter, and was hardly meant as text: a warning each.
extension BodyReader {
  /// Warns of a line that begins almost like one that stands in, or like one with a condition.
  mutating func warnOfNearMiss(_ line: Range<Int>) {
    if let end = nearAlternative(line) {
      report(.nearAlternative(text.string(line.lowerBound..<end), span(line.lowerBound..<end)))
    } else if let end = nearCondition(line) {
      report(.nearCondition(text.string(line.lowerBound..<end), span(line.lowerBound..<end)))
    }
  }

  /// Warns of square brackets that were meant for a blank, or for a condition of the whole line.
  /// - Returns: whether the bracket is closed.
  mutating func warnOfBrackets(at open: Int, _ line: Range<Int>) -> Bool {
    let inner = open + 1
    var end = inner
    while end < line.upperBound, text.bytes[end] != UInt8(ascii: "]") { end += 1 }
    guard end < line.upperBound else { return false }
    guard end - inner < Self.longest else { return true }
    let id = text.string(text.trimmed(inner..<end))
    if names[id] != nil {
      report(.bracketedBlank(id, span(open..<end + 1)))
    } else if open > line.lowerBound, id.hasPrefix("when ") {
      report(.lateCondition(span(open..<inner + 4)))
    }
    return true
  }

  /// Warns of the therapist's name in the greeting of a draft that somebody else reads.
  mutating func warnOfGreeting(_ line: DraftTemplate.Line, _ range: Range<Int>) {
    let isNamed = line.segments.contains {
      if case .blank(let blank) = $0 { blank.source == .therapist } else { false }
    }
    guard isNamed, let greetings, Courtesies.isGreeting(line.plainText, greetings()) else {
      return
    }
    report(.greetsTherapist(span(range)))
  }

  /// The most bytes that are looked at between brackets; ids and conditions are shorter.
  private static let longest = 256

  private func span(_ range: Range<Int>) -> SourceRange { text.span(range) }

  /// `Or:`, `or :`, `or;` or `or:` without its space.
  private func nearAlternative(_ line: Range<Int>) -> Int? {
    guard let word = word("or", from: line.lowerBound, in: line) else { return nil }
    let mark = skipBlanks(from: word, in: line)
    guard mark < line.upperBound else { return nil }
    let isColon = text.bytes[mark] == UInt8(ascii: ":") || text.bytes[mark] == UInt8(ascii: ";")
    return isColon ? mark + 1 : nil
  }

  /// `[When `, `[ when `, `[when:` or `[if `.
  private func nearCondition(_ line: Range<Int>) -> Int? {
    guard line.lowerBound < line.upperBound, text.bytes[line.lowerBound] == UInt8(ascii: "[") else {
      return nil
    }
    let start = skipBlanks(from: line.lowerBound + 1, in: line)
    guard let end = word("when", from: start, in: line) ?? word("if", from: start, in: line),
      end < line.upperBound
    else { return nil }
    let isSpaced = text.bytes[end].isBlank
    guard isSpaced || text.bytes[end] == UInt8(ascii: ":") else { return nil }
    let isMark = isSpaced && text.string(line.lowerBound..<end) == "[when"
    return isMark ? nil : end
  }

  /// The end of a word, in letters of any size, if it stands at a place.
  private func word(_ word: String, from start: Int, in line: Range<Int>) -> Int? {
    var at = start
    for byte in word.utf8 {
      guard at < line.upperBound, text.bytes[at] | 0x20 == byte else { return nil }
      at += 1
    }
    return at
  }

  private func skipBlanks(from start: Int, in line: Range<Int>) -> Int {
    var at = start
    while at < line.upperBound, text.bytes[at].isBlank { at += 1 }
    return at
  }
}
