import Text

extension PercentEncoding {
  /// Goes through a text and tells of each stretch whether it can stand in a block as it is.
  static func visit(_ text: [UInt8], _ tell: (Range<Int>, _ isPlain: Bool) -> Void) {
    var start = 0
    while start < text.count {
      let end = text[start...].firstIndex(of: newline) ?? text.count
      visitRow(text, start..<end, tell)
      if end < text.count { tell(end..<end + 1, true) }
      start = end + 1
    }
  }

  /// Spaces may begin any row but the first, which sets the block's depth; no white space may end
  /// one, since nobody sees it and many editors take it away.
  private static func visitRow(
    _ text: [UInt8], _ row: Range<Int>, _ tell: (Range<Int>, Bool) -> Void
  ) {
    let words = row.first { text[$0] != space } ?? row.upperBound
    let end = (row.last { text[$0] != space && text[$0] != tab } ?? row.lowerBound - 1) + 1
    if words > row.lowerBound {
      tell(row.lowerBound..<words, row.lowerBound > 0 && words < end)
    }
    var plain = words  // where the stretch of plain characters before `at` begins
    var at = words
    while at < end {
      let length = lengthOfScalar(at, in: text)
      let next = at + max(length, 1)
      let isAtEdge = at == words || next == end
      if length == 0 || !isPlain(text[at..<next], isAtEdge: isAtEdge) {
        if plain < at { tell(plain..<at, true) }
        tell(at..<next, false)
        plain = next
      }
      at = next
    }
    if plain < at { tell(plain..<at, true) }
    if max(at, words) < row.upperBound { tell(max(at, words)..<row.upperBound, false) }
  }

  /// Whether a character can stand in a row as it is: one that is seen, or white space between
  /// such.
  private static func isPlain(_ character: ArraySlice<UInt8>, isAtEdge: Bool) -> Bool {
    if character.count == 1, let byte = character.first {
      return byte == tab ? !isAtEdge : (0x20...0x7E).contains(byte)
    }
    let scalar = String(decoding: character, as: UTF8.self).unicodeScalars.first
    guard let scalar else { return false }
    switch scalar.sight {
    case .seen, .joiner: return !isAtEdge || !scalar.isSpace
    case .tab, .lineEnd, .tag, .hidden: return false
    }
  }

  /// How many bytes the character at a place has; 0 where there is no well-formed one.
  private static func lengthOfScalar(_ at: Int, in text: [UInt8]) -> Int {
    let lead = text[at]
    if lead < 0x80 { return 1 }
    let length = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0
    guard length > 0, at + length <= text.count,
      String(validating: text[at..<at + length], as: UTF8.self) != nil
    else { return 0 }
    return length
  }
}
