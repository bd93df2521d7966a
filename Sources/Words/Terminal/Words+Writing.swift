import Text

extension Words {
  /// Under the hands of somebody who writes at a terminal.
  package enum Writing {
    package static let onceMoreEnds: Phrase = "(Enter once more ends)"
    package static let isAbove: Phrase = .quiet(
      "What is above is in your answer too. /edit opens all of it.")

    package static func stands(words count: Int, from beginning: String, to ending: String)
      -> Phrase
    {
      "Your text so far: \(summary(count, beginning, ending)) /edit opens all of it."
    }

    /// Of a paste.
    /// - Parameter isLine: whether Enter ends the answer.
    package static func tookIn(
      words count: Int, from beginning: String, to ending: String, isLine: Bool
    ) -> Phrase {
      "Got it: \(summary(count, beginning, ending)) "
        + (isLine
          ? "Press Enter to go on."
          : "You can go on writing. /edit opens all of it. Press Enter three times to finish.")
    }

    private static func summary(_ count: Int, _ beginning: String, _ ending: String) -> Phrase {
      "\(Words.wordCount(count)). It begins “\(inline: beginning)” and ends "
        + Words.quotedAtEnd(ending)
    }
  }
}
