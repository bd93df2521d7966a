import Script

/// One place that the mirror shows: her words, one reason, one frame.
package struct Nudge: Hashable, Sendable {
  /// What a decision is remembered by: a pattern, and the words that showed it.
  package struct Key: Hashable, Sendable {
    package let pattern: String
    /// As they are compared; empty where it is about the whole draft.
    package let words: String

    /// What an earlier decision was remembered by.
    package init(pattern: String, words: String) {
      self.pattern = pattern
      self.words = words
    }
  }

  package let key: Key
  /// What it is one of, such as absolutes.
  package let group: String
  package let order: MirrorGuide.Order
  /// Her words as they stand, cut where the sentence is long; nil where it is about the whole.
  package let words: String?
  /// The question whose answer they are in; nil where there is none, or they were written into
  /// the draft by hand.
  package let question: Int?
  package let reason: String
  package let frame: String
}

extension Mirror {
  /// What the person said of earlier nudges.
  package struct Decisions: Hashable, Sendable {
    /// Words that stay as they are, and are not shown again.
    package var kept: Set<Nudge.Key> = []
    /// Whether she wants to see no more of it.
    package var isStopped = false

    /// Nothing was said yet.
    package init() {}

    /// Forgets words that stand nowhere any more.
    /// - Parameter texts: all that is left.
    mutating func forget(allBut texts: [String]) {
      let texts = texts.map { $0.lowercased() }
      kept = kept.filter { key in
        let words = key.words.split(separator: " ")
        return words.isEmpty || texts.contains { text in words.allSatisfy { text.contains($0) } }
      }
    }
  }
}
