/// Writes JSON (RFC 8259) into bytes.
struct JSONWriter {
  private(set) var bytes: [UInt8] = []
  /// Whether something stands before what comes next.
  private var isLater = false

  /// An object, at the beginning or in a list.
  mutating func object(_ write: (inout JSONWriter) -> Void) {
    separate()
    inside("{", "}", write)
  }

  /// An object by its name.
  mutating func object(_ name: String, _ write: (inout JSONWriter) -> Void) {
    key(name)
    inside("{", "}", write)
  }

  /// A list by its name.
  mutating func list(_ name: String, _ write: (inout JSONWriter) -> Void) {
    key(name)
    inside("[", "]", write)
  }

  /// A list in a list.
  mutating func list(_ write: (inout JSONWriter) -> Void) {
    separate()
    inside("[", "]", write)
  }

  /// A text; nothing where there is none.
  mutating func text(_ name: String, _ text: String?) {
    guard let text else { return }
    key(name)
    quote(text)
  }

  /// A number.
  mutating func number(_ name: String, _ number: Int) {
    key(name)
    bytes += String(number).utf8
  }

  /// Yes or no.
  mutating func yes(_ name: String, _ holds: Bool) {
    key(name)
    bytes += (holds ? "true" : "false").utf8
  }

  private mutating func key(_ name: String) {
    separate()
    quote(name)
    bytes.append(UInt8(ascii: ":"))
  }

  private mutating func separate() {
    if isLater { bytes.append(UInt8(ascii: ",")) }
    isLater = true
  }

  private mutating func inside(
    _ opening: Unicode.Scalar, _ closing: Unicode.Scalar, _ write: (inout JSONWriter) -> Void
  ) {
    bytes.append(UInt8(ascii: opening))
    isLater = false
    write(&self)
    bytes.append(UInt8(ascii: closing))
    isLater = true
  }

  private mutating func quote(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        bytes.append(UInt8(ascii: "\\"))
        bytes.append(byte)
      case 0..<0x20:
        let digits = String(byte, radix: 16)
        bytes += (byte < 16 ? "\\u000" : "\\u00").utf8
        bytes += digits.utf8
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
