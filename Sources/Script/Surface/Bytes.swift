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
        let word = raw.loadUnaligned(fromByteOffset: at, as: UInt64.self) ^ wanted
        if (word &- ones) & ~word & (ones << 7) != 0 { break }
        at += 8
      }
      while at < raw.count, raw[at] != byte { at += 1 }
      return at
    }
  }
}
