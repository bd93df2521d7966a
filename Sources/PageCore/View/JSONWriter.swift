import Text

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

  /// A text in a list.
  mutating func string(_ text: String) {
    separate()
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

  /// Stretches in which nothing is escaped go over in one go: a letter is written twice at every
  /// key that is pressed.
  private mutating func quote(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    let letters = text.utf8.span
    var start = 0
    for place in letters.indices {
      let byte = letters[place]
      guard byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") else {
        continue
      }
      bytes.append(letters, start..<place)
      start = place + 1
      escape(byte)
    }
    bytes.append(letters, start..<letters.count)
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func escape(_ byte: UInt8) {
    bytes.append(UInt8(ascii: "\\"))
    if byte >= 0x20 { return bytes.append(byte) }
    bytes += (byte < 16 ? "u000" : "u00").utf8
    bytes += String(byte, radix: 16).utf8
  }
}
