import Script

/// A link that opens a mail program with a letter in it.
struct MailLink: Hashable, Sendable {
  /// The most characters that every system lets through.
  static let most = 1_900

  let text: String
  /// Whether the letter is in it; a long one has to be pasted.
  let isWhole: Bool

  init(to address: Address?, subject: String, body: String) {
    let to = "mailto:\(Self.encoded(address?.text ?? ""))"
    let head = "\(to)?subject=\(Self.encoded(subject))"
    let whole = head + "&body=\(Self.encoded(body))"
    isWhole = whole.utf8.count <= Self.most
    text = isWhole ? whole : head.utf8.count <= Self.most ? head : to
  }

  /// Everything but letters and digits as `%` and two digits (RFC 6068); lines end as in mail.
  private static func encoded(_ text: String) -> String {
    var bytes: [UInt8] = []
    let digits = Array("0123456789ABCDEF".utf8)
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "@"):
        bytes.append(byte)
      case UInt8(ascii: "\n"): bytes += "%0D%0A".utf8
      default:
        bytes.append(UInt8(ascii: "%"))
        bytes.append(digits[Int(byte >> 4)])
        bytes.append(digits[Int(byte & 15)])
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
