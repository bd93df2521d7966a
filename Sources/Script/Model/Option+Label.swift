extension Option {
  /// Whether words are this option's label as people type it: whatever the case, the spaces and
  /// the sort of apostrophe.
  /// - Parameter words: what was typed.
  package func isLabelled(_ words: String) -> Bool {
    Self.plain(label) == Self.plain(words)
  }

  /// Words as they are held against labels.
  /// - Parameter words: a label, or what was typed.
  /// - Returns: the words in lower case, with single spaces and straight apostrophes.
  package static func plain(_ words: String) -> String {
    words.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
      .split(separator: "’", omittingEmptySubsequences: false).joined(separator: "'")
  }
}
