/// Text as it stands inside a link (RFC 3986).
enum LinkText {
  private static let digits = Array("0123456789ABCDEF".utf8)

  /// Every byte of the text as itself or as `%` and two digits: only what a link never gives a
  /// meaning stays. A space is `%20` and never `+`, which some programs would show.
  static func escaped(_ text: String, besides kept: UInt8? = nil) -> String {
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      if isFree(byte) || byte == kept {
        bytes.append(byte)
      } else {
        bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 0xF)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func isFree(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E: true  // - . _ ~
    default: false
    }
  }
}

extension Letter {
  /// All rows as the body of a link has them, with the line ends of mail between.
  var linkBody: String { LinkText.escaped(rows.joined(separator: "\r\n").composed) }
}
