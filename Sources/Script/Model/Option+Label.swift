extension Option {
  /// Whether words are this option's label as people type it: whatever the case and the spaces,
  /// with apostrophes or without.
  /// - Parameter words: what was typed.
  package func isLabelled(_ words: String) -> Bool {
    Self.plain(label) == Self.plain(words)
  }

  /// Words as they are held against labels.
  /// - Parameter words: a label, or what was typed.
  /// - Returns: the words in lower case, with single spaces and no apostrophes.
  package static func plain(_ words: String) -> String {
    words.lowercased().filter { $0 != "'" && $0 != "’" }
      .split { $0.isWhitespace }.joined(separator: " ")
  }
}
