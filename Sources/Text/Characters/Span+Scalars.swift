extension Swift.Span<UInt8> {
  /// The offset of the first byte that is not well-formed UTF-8 (RFC 3629); nil if all are.
  package var firstIllFormed: Int? {
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: self)
      return nil
    } catch {
      return error.byteOffsets.lowerBound
    }
  }

  /// The first offset that holds no printable ASCII and no line feed; the count if there is none.
  /// Eight bytes at a time, since that is most of every text.
  func firstUnplain(from start: Int) -> Int {
    withUnsafeBytes { raw in
      var at = start
      while at + 8 <= raw.count,
        Self.isPlain(raw.loadUnaligned(fromByteOffset: at, as: UInt64.self))
      {
        at += 8
      }
      while at < raw.count, (0x20..<0x7F).contains(raw[at]) || raw[at] == 0x0A { at += 1 }
      return at
    }
  }

  private static func isPlain(_ word: UInt64) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let high = ones << 7
    let low = word & ~high
    let isControl = ~(low &+ ones &* 0x60)
    let isNotNewline = (low ^ (ones &* 0x0A)) &+ ones &* 0x7F
    let isNotDelete = (low ^ (high &- ones)) &+ ones &* 0x7F
    return (word | (isControl & isNotNewline) | ~isNotDelete) & high == 0
  }

  /// How many bytes the character has that begins at an offset of a well-formed text.
  func lengthOfScalar(at start: Int) -> Int {
    switch self[start] {
    case 0..<0xC0: 1
    case 0xC0..<0xE0: 2
    case 0xE0..<0xF0: 3
    default: 4
    }
  }

  /// The character that begins at an offset of a well-formed text, and its bytes; nil at the end.
  func scalar(at start: Int) -> (scalar: Unicode.Scalar, length: Int)? {
    guard start < count else { return nil }
    let length = lengthOfScalar(at: start)
    guard start + length <= count else { return nil }
    if length == 1 { return (Unicode.Scalar(self[start]), 1) }
    var value = UInt32(self[start]) & (0xFF >> UInt32(length + 1))
    for place in (start + 1)..<(start + length) { value = value << 6 | UInt32(self[place] & 0x3F) }
    return Unicode.Scalar(value).map { ($0, length) }
  }

  /// The character that ends at an offset of a well-formed text; nil at the beginning.
  func scalar(before end: Int) -> Unicode.Scalar? {
    var start = end - 1
    while start > 0, UTF8.isContinuation(self[start]) { start -= 1 }
    return start >= 0 ? scalar(at: start)?.scalar : nil
  }
}

extension [UInt8] {
  /// Appends a stretch of other bytes.
  package mutating func append(_ bytes: Swift.Span<UInt8>, _ places: Range<Int>) {
    bytes.extracting(places).withUnsafeBufferPointer { append(contentsOf: $0) }
  }
}
