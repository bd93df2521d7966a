/// A word packed into two integers, so that two words compare as two integers.
///
/// Keys of a schema have at most 16 bytes; all longer words are one, which is none of them.
struct KeyName: Hashable, Sendable {
  private var high: UInt64 = 0
  private var low: UInt64 = 0

  /// A word that is still to be packed, byte by byte.
  init() {}

  /// Packs a word.
  init(_ word: some Sequence<UInt8>) {
    for byte in word { append(byte) }
  }

  /// Packs a word where it stands, eight bytes at a time where there is room to load them.
  @inline(__always)
  init(_ bytes: Bytes, _ word: Range<Int>) {
    guard word.count <= 16, word.lowerBound + 16 <= bytes.count else {
      for at in word { append(bytes[at]) }
      return
    }
    let first = bytes.load(at: word.lowerBound)
    let bits = UInt64(word.count * 8)
    if bits <= 64 {
      low = first >> (64 - bits)
    } else {
      high = first >> (128 - bits)
      low = first << (bits - 64) | bytes.load(at: word.lowerBound + 8) >> (128 - bits)
    }
  }

  /// Adds the next byte of the word.
  mutating func append(_ byte: UInt8) {
    guard high >> 56 == 0 else {
      (high, low) = (.max, .max)
      return
    }
    high = high << 8 | low >> 56
    low = low << 8 | UInt64(byte)
  }

  /// A number below a power of two, as different for different words as can be.
  @inline(__always)
  func slot(ofBits bits: UInt64) -> Int {
    let mixed = (low ^ high &* 0x9E37_79B9_7F4A_7C15) &* 0xD6E8_FEB8_6659_FD93
    return Int(truncatingIfNeeded: mixed >> (64 - bits))
  }
}
