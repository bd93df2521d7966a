/// The beginning of a line that is a key: its name up to the colon.
struct KeyHead {
  /// What is wrong with the way a key is written.
  enum Fault { case capital, spaceBefore, noSpaceAfter, noColon }

  /// The name, in lower case.
  let key: KeyName
  /// Where the name stands.
  let name: Range<Int>
  /// Where the value begins.
  let valueStart: Int
  let fault: Fault?

  /// Reads a key that is written as it should be; nil if none stands there.
  init?(_ bytes: Bytes, _ range: Range<Int>) {
    var key = KeyName()
    var at = range.lowerBound
    while at < range.upperBound, bytes[at].isKeyByte {
      key.append(bytes[at])
      at += 1
    }
    guard at > range.lowerBound, at < range.upperBound, bytes[at] == UInt8(ascii: ":"),
      at + 1 == range.upperBound || bytes[at + 1] == UInt8(ascii: " ")
    else { return nil }
    self.key = key
    name = range.lowerBound..<at
    valueStart = at + 1
    fault = nil
  }

  /// Reads the word that a line begins with, as a key whose colon was forgotten: one word follows
  /// it, or an equals sign or a colon as wide as a letter stands in the colon's place.
  init?(lackingColon bytes: Bytes, _ range: Range<Int>) {
    var key = KeyName()
    var at = range.lowerBound
    while at < range.upperBound, bytes[at].isKeyByte {
      key.append(bytes[at])
      at += 1
    }
    guard at > range.lowerBound else { return nil }
    self.key = key
    name = range.lowerBound..<at
    while at < range.upperBound, bytes[at].isBlank { at += 1 }
    let wide = Array("：".utf8)
    if at < range.upperBound, bytes[at] == UInt8(ascii: "=") {
      at += 1
    } else if at + 3 <= range.upperBound, (0..<3).allSatisfy({ bytes[at + $0] == wide[$0] }) {
      at += 3
    } else if at > name.upperBound || at == range.upperBound {
      guard (at..<range.upperBound).allSatisfy({ !bytes[$0].isBlank }) else { return nil }
    } else {
      return nil
    }
    valueStart = at
    fault = .noColon
  }

  /// Reads what was meant as a key: with a capital, a space before its colon or none after it.
  /// - Parameter isKnown: whether a word is a key at this place; asked where no space follows.
  init?(meantBy bytes: Bytes, _ range: Range<Int>, isKnown: (KeyName) -> Bool) {
    var colon = range.lowerBound
    while colon < range.upperBound, bytes[colon] != UInt8(ascii: ":") { colon += 1 }
    guard colon < range.upperBound else { return nil }
    var end = colon
    while end > range.lowerBound, bytes[end - 1].isBlank { end -= 1 }
    guard end > range.lowerBound else { return nil }
    var key = KeyName()
    var hasCapital = false
    for at in range.lowerBound..<end {
      let byte = bytes[at].inLowerCase
      guard byte.isKeyByte else { return nil }
      hasCapital = hasCapital || byte != bytes[at]
      key.append(byte)
    }
    let isFollowed = colon + 1 == range.upperBound || bytes[colon + 1] == UInt8(ascii: " ")
    guard isFollowed || isKnown(key) else { return nil }
    self.key = key
    name = range.lowerBound..<end
    valueStart = colon + 1
    fault = hasCapital ? .capital : end < colon ? .spaceBefore : .noSpaceAfter
  }

  /// The name as a string, in lower case.
  func word(in bytes: [UInt8]) -> String {
    String(decoding: bytes[name].map(\.inLowerCase), as: UTF8.self)
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

  /// The byte itself, but for a capital letter of ASCII.
  fileprivate var inLowerCase: UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) ? self | 0x20 : self
  }
}
