/// A key's bytes, packed so that two keys compare as three integers.
struct KeyName: Equatable, Sendable {
  private let low: UInt64
  private let high: UInt64
  private let length: Int

  /// Packs a word. Keys of a schema have at most 16 bytes; a longer word equals none of them.
  init(_ word: ArraySlice<UInt8>) {
    var low: UInt64 = 0
    var high: UInt64 = 0
    var count = 0
    for byte in word.prefix(16) {
      if count < 8 { low = low << 8 | UInt64(byte) } else { high = high << 8 | UInt64(byte) }
      count += 1
    }
    self.low = low
    self.high = high
    length = word.count
  }
}
