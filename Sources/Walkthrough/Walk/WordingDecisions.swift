import Text

/// What the person said of wording that was shown to them: a walk remembers it, whatever looked.
package struct WordingDecisions: Hashable, Sendable {
  /// What a decision is remembered by: a pattern, and the words that showed it.
  package struct Key: Hashable, Sendable {
    package let pattern: String
    /// As they are compared; empty where it is about the whole draft.
    package let words: String

    /// What a decision is remembered by.
    package init(pattern: String, words: String) {
      self.pattern = pattern
      self.words = words
    }
  }

  /// Words that stay as they are, and are not shown again.
  package var kept: Set<Key> = []
  /// Whether the person wants to see no more of it.
  package var isStopped = false

  /// Nothing was said yet.
  package init() {}

  /// Forgets words that stand nowhere any more.
  /// - Parameter texts: all that is left.
  mutating func forget(allBut texts: [String]) {
    let texts = texts.map { $0.lowercased() }
    kept = kept.filter { key in
      let words = key.words.split(separator: " ")
      return words.isEmpty
        || texts.contains { text in
          words.allSatisfy { text.firstPlace(of: $0) != nil }
        }
    }
  }
}
