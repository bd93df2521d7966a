import Text

extension SourceText {
  /// Whether any line of it could be one of a set: it is not a letter, say.
  package var looksLikeSet: Bool {
    String(decoding: bytes, as: UTF8.self).split(whereSeparator: { $0.isNewline }).contains {
      let line = $0.drop { " -\t\u{FEFF}>|".contains($0) }.lowercased()
      return ["broach", "title:", "steps", "ask"].contains { line.hasPrefix($0) }
    }
  }
}
