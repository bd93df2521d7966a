import Text

extension BoundedFile {
  /// Bytes as a text, or what they are instead.
  static func text(_ bytes: [UInt8], _ name: String) throws(FileError) -> SourceText {
    if let look = look(of: bytes) { throw .notText(path: name, looksLike: look) }
    let source = SourceText(name: name, bytes: bytes)
    if let offset = firstIllFormed(bytes) {
      throw .notUTF8(path: name, at: LineIndex(source).position(of: offset))
    }
    return source
  }

  /// What bytes that are not plain text look like; nil for text.
  private static func look(of bytes: [UInt8]) -> FileError.Look? {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return .utf16 }
    if bytes.starts(with: Array("PK\u{3}\u{4}".utf8)) { return .document }
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { return .document }
    if bytes.starts(with: Array("%PDF-".utf8)) { return .pdf }
    if bytes.starts(with: Array("{\\rtf".utf8)) { return .rtf }
    return bytes.contains(0) ? .unknown : nil
  }

  /// The offset of the first byte that UTF-8 does not allow; nil if there is none.
  static func firstIllFormed(_ bytes: [UInt8]) -> Int? {
    if String(validating: bytes, as: UTF8.self) != nil { return nil }
    // Repairing changes the text from the first fault on.
    var offset = 0
    for (repaired, byte) in zip(String(decoding: bytes, as: UTF8.self).utf8, bytes) {
      if repaired != byte { break }
      offset += 1
    }
    while offset > 0, String(validating: bytes[..<offset], as: UTF8.self) == nil { offset -= 1 }
    return offset
  }
}
