import Text

/// What stands at the heads of the sets that come with the program, to find it again in a set that
/// somebody copied and changed.
package struct CopiedHeads: Sendable {
  private static let keys = ["title", "closest", "author"]

  /// The sets as they are.
  private let texts: Set<[UInt8]>
  /// Their titles and so on, as they are written.
  private let heads: Set<String>

  /// The heads of some sets.
  package init(of texts: [[UInt8]]) {
    self.texts = Set(texts)
    var heads: Set<String> = []
    for text in texts {
      for row in String(decoding: text, as: UTF8.self).split(separator: "\n") {
        if row.hasPrefix("steps:") { break }
        if Self.keys.contains(where: { row.hasPrefix("\($0): ") }) { heads.insert(String(row)) }
      }
    }
    self.heads = heads
  }

  /// What is still ours at the head of a set that somebody copied and changed: one finding.
  package func findings(in set: PromptSet, _ source: SourceText) -> [Diagnostic] {
    guard !texts.contains(source.bytes) else { return [] }
    let copied: [(key: String, span: SourceRange)] = Self.keys.compactMap { key in
      let text: String? =
        switch key {
        case "title": set.title
        case "closest": set.closest
        default: set.author
        }
      guard let text, heads.contains("\(key): \(text)"),
        let span = Self.span(of: key, in: source.bytes)
      else { return nil }
      return (key, span)
    }
    return copied.isEmpty ? [] : [.copiedHead(copied)]
  }

  /// Where a key of the file's own stands, with what is behind it.
  private static func span(of key: String, in bytes: [UInt8]) -> SourceRange? {
    let wanted = Array("\(key):".utf8)
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      if bytes[start..<end].starts(with: wanted) {
        let isReturn = end > start && bytes[end - 1] == UInt8(ascii: "\r")
        return SourceRange(start, isReturn ? end - 1 : end)
      }
      start = end + 1
    }
    return nil
  }
}
