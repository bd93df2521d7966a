/// An answer to one question, as the person gave it.
package enum Answer: Hashable, Sendable {
  /// One thing chosen.
  package enum Choice: Hashable, Sendable {
    /// One of the question's options.
    case option(OptionID)
    /// Own words, never turned into a label.
    case own(String)
  }

  /// What was typed, for `line` and `text`; never empty.
  case text(String)
  /// For `choice`, `choices` and `scale`, in the order given; never empty.
  case chosen([Choice])
  /// For `pick`: the sentences themselves, in the order given; never empty.
  case picked([String])
}

extension Answer {
  /// What the person typed or picked; nothing of an option's words.
  package var ownWords: [String] {
    switch self {
    case .text(let text): [text]
    case .chosen(let choices):
      choices.compactMap { if case .own(let words) = $0 { words } else { nil } }
    case .picked(let sentences): sentences
    }
  }

  /// The options that were chosen, in the order given.
  package var options: [OptionID] {
    guard case .chosen(let choices) = self else { return [] }
    return choices.compactMap { if case .option(let option) = $0 { option } else { nil } }
  }
}
