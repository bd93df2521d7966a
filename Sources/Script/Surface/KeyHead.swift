/// The beginning of a line that is a key: its name up to the colon.
struct KeyHead {
  /// What is wrong with the way a key is written.
  enum Fault { case capital, spaceBefore, noSpaceAfter }

  /// The name's bytes, in lower case.
  let word: ArraySlice<UInt8>
  /// Where the name stands.
  let name: Range<Int>
  /// Where the value begins.
  let valueStart: Int
  let fault: Fault?

  /// Reads a key that is written as it should be; nil if none stands there.
  init?(_ bytes: [UInt8], _ range: Range<Int>) {
    var at = range.lowerBound
    while at < range.upperBound, bytes[at].isKeyByte { at += 1 }
    guard at > range.lowerBound, at < range.upperBound, bytes[at] == UInt8(ascii: ":"),
      at + 1 == range.upperBound || bytes[at + 1].isBlank
    else { return nil }
    word = bytes[range.lowerBound..<at]
    name = range.lowerBound..<at
    valueStart = at + 1
    fault = nil
  }

  /// Reads what was meant as a key: with a capital, a space before its colon or none after it.
  /// - Parameter isKnown: whether a word is a key at this place; asked where no space follows.
  init?(meantBy bytes: [UInt8], _ range: Range<Int>, isKnown: (ArraySlice<UInt8>) -> Bool) {
    guard let colon = bytes[range].firstIndex(of: UInt8(ascii: ":")) else { return nil }
    var end = colon
    while end > range.lowerBound, bytes[end - 1].isBlank { end -= 1 }
    let written = bytes[range.lowerBound..<end]
    let word = written.map { $0 >= UInt8(ascii: "A") && $0 <= UInt8(ascii: "Z") ? $0 | 0x20 : $0 }
    guard !word.isEmpty, word.allSatisfy(\.isKeyByte) else { return nil }
    let isFollowed = colon + 1 == range.upperBound || bytes[colon + 1].isBlank
    guard isFollowed || isKnown(word[...]) else { return nil }
    self.word = word[...]
    name = range.lowerBound..<end
    valueStart = colon + 1
    fault = word[...] != written ? .capital : end < colon ? .spaceBefore : .noSpaceAfter
  }
}

extension UInt8 {
  /// Whether the byte may stand in a key or an id: `a` to `z`, `0` to `9`, `_`, `-`.
  var isKeyByte: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: "_"), UInt8(ascii: "-"):
      true
    default: false
    }
  }
}
