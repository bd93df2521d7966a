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
