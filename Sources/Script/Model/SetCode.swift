import Text

/// What two people compare to know that they hold the same set, word for word.
///
/// It is the beginning of the SHA-256 (FIPS 180-4) of the text as it is read: without a byte order
/// mark, lines ended by LF and without blanks at their ends, one line break after the last. So a
/// mail program that touches only these changes no code.
package struct SetCode: Hashable, Sendable {
  /// 64 bits: enough that no two sets share them by chance, and few enough to be read aloud.
  private static let length = 8

  private let bytes: [UInt8]

  /// The code of a script.
  package init(of source: SourceText) {
    bytes = Array(SHA256.digest(of: Self.text(of: source.bytes)).prefix(Self.length))
  }

  /// Sixteen hexadecimal digits in groups of four: `e3b0 c442 98fc 1c14`.
  package var text: String {
    var text = ""
    for (place, byte) in bytes.enumerated() {
      if place > 0, place.isMultiple(of: 2) { text += " " }
      if byte < 16 { text += "0" }
      text += String(byte, radix: 16)
    }
    return text
  }

  private static func text(of bytes: [UInt8]) -> [UInt8] {
    let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + 1)
    for byte in hasMark ? bytes[3...] : bytes[...] {
      if byte == UInt8(ascii: "\n") { text.dropBlanks() }
      text.append(byte)
    }
    while let last = text.last, last.isUnseenAtEnd || last == UInt8(ascii: "\n") {
      text.removeLast()
    }
    return text + [UInt8(ascii: "\n")]
  }
}

extension [UInt8] {
  fileprivate mutating func dropBlanks() {
    while let last, last.isUnseenAtEnd { removeLast() }
  }
}

extension UInt8 {
  /// Whether a reader of the text cannot tell it from nothing at the end of a line.
  fileprivate var isUnseenAtEnd: Bool {
    self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") || self == UInt8(ascii: "\r")
  }
}
