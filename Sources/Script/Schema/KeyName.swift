/// A key's bytes, packed so that two keys compare as two integers.
///
/// Keys of a schema have at most 16 bytes; a longer word equals none of them.
struct KeyName: Equatable, Sendable {
  private var bytes: UInt128 = 0
  private var count = 0

  /// A word that is still to be packed, byte by byte.
  init() {}

  /// Packs a word.
  init(_ word: some Sequence<UInt8>) {
    for byte in word { append(byte) }
  }

  /// Adds the next byte of the word.
  mutating func append(_ byte: UInt8) {
    bytes = bytes << 8 | UInt128(byte)
    count += 1
  }
}
