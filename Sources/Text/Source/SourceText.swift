/// The text of one file, as bytes, with the name it goes by in messages.
package struct SourceText: Sendable {
  /// The path as the user gave it, or a name where there is none.
  package let name: String
  /// UTF-8, not yet validated; a byte order mark is still there.
  package let bytes: [UInt8]

  /// A source from bytes.
  package init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  /// A source from a string.
  package init(name: String, text: String) {
    self.init(name: name, bytes: Array(text.utf8))
  }

  /// The text of a span; ill-formed UTF-8 is replaced by U+FFFD.
  package func text(_ span: SourceRange) -> String {
    let start = min(max(span.start, 0), bytes.count)
    let end = min(max(span.end, start), bytes.count)
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }
}

extension SourceText {
  /// The offset of the first byte that shows that this is no text: a NUL, where there are more of
  /// them than slip into a text. Nil for a text, one with a NUL here and there among them.
  package var firstBinary: Int? {
    guard let first = bytes.firstIndex(of: 0) else { return nil }
    return bytes.count(where: { $0 == 0 }) > bytes.count / 256 + 1 ? first : nil
  }
}
