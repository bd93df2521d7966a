import Script

extension Answer {
  /// Whether it is nothing but dashes, dots or question marks, as people fill in a form where
  /// they have nothing to say. It is kept, and counts as unanswered.
  var isSilent: Bool {
    switch self {
    case .text(let text): Self.isSilent(text)
    case .chosen(let choices):
      choices.allSatisfy { if case .own(let words) = $0 { Self.isSilent(words) } else { false } }
    case .picked: false
    }
  }

  /// The answer; nil if it is silent.
  var spoken: Answer? { isSilent ? nil : self }

  private static func isSilent(_ words: String) -> Bool {
    words.unicodeScalars.allSatisfy {
      $0.properties.isWhitespace || $0.properties.generalCategory == .dashPunctuation
        || marks.contains($0)
    }
  }

  private static let marks: Set<Unicode.Scalar> = [".", "…", "·", "?", "¿", "_", "−"]
}
