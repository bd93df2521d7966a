import Text
import Words

extension SourceText {
  /// Whether any line of it could be one of a set: it is not a letter, say.
  var looksLikeSet: Bool {
    String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline).contains {
      let line = $0.drop { " -\t\u{FEFF}".contains($0) }.lowercased()
      return ["broach", "title:", "steps", "ask"].contains { line.hasPrefix($0) }
    }
  }
}

extension Failure {
  /// A file that is no set at all.
  /// - Parameter help: what to do with it, or in its place.
  static func noSet(_ name: String, help: Phrase) -> Failure {
    Failure(Words.Sets.isNoSet(name), help: help, .mistakes)
  }
}
