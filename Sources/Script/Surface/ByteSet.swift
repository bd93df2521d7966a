/// Some of the bytes of ASCII, and perhaps all others: what is asked of every byte of a text.
struct ByteSet: Sendable {
  private var low: UInt64 = 0
  private var high: UInt64 = 0
  private let holdsOthers: Bool

  /// - Parameters:
  ///   - marks: characters of ASCII.
  ///   - orOthers: whether all bytes of other characters belong to it.
  init(_ marks: String, orOthers: Bool = false) {
    holdsOthers = orOthers
    for byte in marks.utf8 {
      if byte < 0x40 { low |= 1 << UInt64(byte) } else { high |= 1 << UInt64(byte & 0x3F) }
    }
  }

  @inline(__always)
  func contains(_ byte: UInt8) -> Bool {
    guard byte < 0x80 else { return holdsOthers }
    return (byte < 0x40 ? low : high) &>> UInt64(byte) & 1 == 1
  }
}

extension Bytes {
  /// The offset of the first byte of a set; the end if there is none. Small letters and the space
  /// are passed eight at a time and so are none of the set.
  @inline(__always)
  func firstOffset(in set: ByteSet, from start: Int, before end: Int) -> Int {
    withUnsafeBytes { raw in
      let end = Swift.min(end, raw.count)
      var at = start
      while at < end {
        while at + 8 <= end,
          Self.isOfWords(raw.loadUnaligned(fromByteOffset: at, as: UInt64.self))
        {
          at += 8
        }
        let next = Swift.min(at + 8, end)
        while at < next {
          if set.contains(raw[at]) { return at }
          at += 1
        }
      }
      return at
    }
  }

  /// Whether eight bytes are small letters and spaces alone.
  private static func isOfWords(_ word: UInt64) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let high = ones << 7
    let low = word & ~high
    let isLetter = (low &+ ones &* 0x1F) & ~(low &+ ones &* 0x05)
    let isNoSpace = (low ^ (ones &* 0x20)) &+ ones &* 0x7F
    return (isLetter | ~isNoSpace) & ~word & high == high
  }
}
