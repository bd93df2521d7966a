import BuiltInSets
import Script
import Text

extension Diagnostic.Code {
  static let copiedHead = Self(rawValue: "copied-head")
}

extension Diagnostic {
  /// A line at the head of a set that is still that of the set it was copied from.
  fileprivate static func copiedHead(_ key: String, _ text: String, at span: SourceRange)
    -> Diagnostic
  {
    .warning(
      .copiedHead, "'\(key)' still says what it says in a set that comes with broach", at: span,
      help: key == "author"
        ? "write your own name, so that your client knows whose set it is"
        : "write words of your own, so that your client can tell the two sets apart")
  }

  /// What is still ours at the head of a set that somebody copied and changed.
  static func copiedHead(of set: PromptSet, in source: SourceText) -> [Diagnostic] {
    guard !CopiedHead.texts.contains(source.bytes) else { return [] }
    return CopiedHead.keys.compactMap { key in
      let text: String? =
        switch key {
        case "title": set.title
        case "closest": set.closest
        default: set.author
        }
      guard let text, CopiedHead.heads.contains("\(key): \(text)"),
        let span = CopiedHead.span(of: key, in: source.bytes)
      else { return nil }
      return copiedHead(key, text, at: span)
    }
  }
}

/// What stands at the heads of the sets that come along.
private enum CopiedHead {
  static let keys = ["title", "closest", "author"]

  /// The sets as they are.
  static let texts = Set(BuiltInSets.names.compactMap { BuiltInSets.text(named: $0) })

  /// Their titles and so on, as they are written.
  static let heads: Set<String> = {
    var heads: Set<String> = []
    for text in texts {
      for row in String(decoding: text, as: UTF8.self).split(separator: "\n") {
        if row.hasPrefix("steps:") { break }
        if keys.contains(where: { row.hasPrefix("\($0): ") }) { heads.insert(String(row)) }
      }
    }
    return heads
  }()

  /// Where a key of the file's own stands, with what is behind it.
  static func span(of key: String, in bytes: [UInt8]) -> SourceRange? {
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
