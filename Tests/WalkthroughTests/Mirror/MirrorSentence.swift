import Testing

/// A sentence of a test collection, and what the mirror should make of it.
struct MirrorSentence: CustomTestStringConvertible, Sendable {
  let text: String
  /// The patterns it shows, the expected one first; empty where it must be left alone.
  let patterns: Set<String>

  /// Reads lines such as `you-always: You always…`, several ids with a comma between them; a dash
  /// stands for none.
  static func read(_ lines: String) -> [MirrorSentence] {
    lines.split(separator: "\n").compactMap { line in
      guard let colon = line.firstRange(of: ": ") else { return nil }
      let ids = line[..<colon.lowerBound].split(separator: ",").map(String.init)
      return MirrorSentence(
        text: String(line[colon.upperBound...]), patterns: Set(ids.filter { $0 != "-" }))
    }
  }

  var testDescription: String { text }
}
