import Text

extension Diagnostic.Code {
  package static let copiedHead = Self(rawValue: "copied-head")
}

extension Diagnostic {
  /// Lines at the head of a set that are still those of the set it was copied from.
  static func copiedHead(_ copied: [(key: String, span: SourceRange)]) -> Diagnostic {
    let keys = copied.map { "'\($0.key)'" }.joined(separator: " and ")
    let isName = copied.allSatisfy { $0.key == "author" }
    let hasName = copied.contains { $0.key == "author" }
    return .warning(
      .copiedHead,
      "\(keys) still \(copied.count == 1 ? "says" : "say") what stands in a set that comes with broach",
      at: copied.first?.span ?? SourceRange(at: 0),
      notes: copied.dropFirst().map { Note("'\($0.key)' stands here", at: $0.span) },
      help: isName
        ? "write your own name, so that your client knows whose set it is"
        : "write words of your own\(hasName ? " and your own name" : ""), so that your client can "
          + "tell the two sets apart")
  }
}
