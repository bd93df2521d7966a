/// The bytes of a source, lent for a moment: an array that is handed on is counted each time.
typealias Bytes = Swift.Span<UInt8>

extension Bytes {
  /// The offset of a byte from an offset on, or the end if it is not there; looks at eight bytes
  /// at a time, since this is where reading a long file spends its time.
  func firstOffset(of byte: UInt8, from start: Int) -> Int {
    withUnsafeBytes { raw in
      let ones: UInt64 = 0x0101_0101_0101_0101
      let wanted = ones &* UInt64(byte)
      var at = start
      while at + 8 <= raw.count {
        // A byte of 0 is a hit; the lowest one found is always a true one.
        let word =
          UInt64(
            littleEndian: raw.loadUnaligned(fromByteOffset: at, as: UInt64.self)) ^ wanted
        let hits = (word &- ones) & ~word & (ones << 7)
        if hits != 0 { return at + hits.trailingZeroBitCount / 8 }
        at += 8
      }
      while at < raw.count, raw[at] != byte { at += 1 }
      return at
    }
  }

  /// Whether two stretches hold the same bytes.
  func isSame(as other: Bytes) -> Bool {
    guard count == other.count else { return false }
    for at in 0..<count where self[at] != other[at] { return false }
    return true
  }

  /// The offset of the first byte from an offset on that is no space.
  @inline(__always)
  func endOfSpaces(from start: Int) -> Int {
    var at = start
    while at + 8 <= count {
      let others = load(at: at) ^ 0x2020_2020_2020_2020
      if others != 0 { return at + others.leadingZeroBitCount / 8 }
      at += 8
    }
    while at < count, self[at] == UInt8(ascii: " ") { at += 1 }
    return at
  }

  /// Eight bytes from an offset on, the first of them in the highest place.
  @inline(__always)
  func load(at offset: Int) -> UInt64 {
    withUnsafeBytes { raw in
      precondition(offset >= 0 && offset + 8 <= raw.count, "eight bytes beyond the end")
      return UInt64(bigEndian: raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }
  }

  /// A stretch without blanks at either end.
  @inline(__always)
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, self[start].isBlank { start += 1 }
    while end > start, self[end - 1].isBlank { end -= 1 }
    return start..<end
  }

  /// Whether some bytes stand at a place, and end before another.
  func has(_ wanted: [UInt8], at start: Int, before end: Int) -> Bool {
    start + wanted.count <= end && wanted.indices.allSatisfy { self[start + $0] == wanted[$0] }
  }
}
