import Text

extension BoundedFile {
  /// Bytes as a text, or what they are instead.
  static func text(_ bytes: [UInt8], _ name: String) throws(FileError) -> SourceText {
    let source = SourceText(name: name, bytes: bytes)
    if let look = look(of: source) { throw .notText(path: name, looksLike: look) }
    if let offset = bytes.span.firstIllFormed {
      throw .notUTF8(path: name, at: LineIndex(source).position(of: offset))
    }
    return source
  }

  /// What bytes that are not plain text look like; nil for text.
  private static func look(of source: SourceText) -> FileError.Look? {
    let bytes = source.bytes
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return .utf16 }
    if bytes.starts(with: Array("PK\u{3}\u{4}".utf8)) { return .document }
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { return .document }
    if bytes.starts(with: Array("%PDF-".utf8)) { return .pdf }
    if bytes.starts(with: Array("{\\rtf".utf8)) { return .rtf }
    if beginsAsPage(bytes) { return .webPage }
    return source.firstBinary == nil ? nil : .unknown
  }

  private static func beginsAsPage(_ bytes: [UInt8]) -> Bool {
    let head = String(decoding: bytes.prefix(16), as: UTF8.self).lowercased()
    return head.hasPrefix("<!doctype html") || head.hasPrefix("<html")
  }
}
