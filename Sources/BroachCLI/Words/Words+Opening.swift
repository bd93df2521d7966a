import Text

extension Words {
  /// The first screen.
  enum Opening {
    static let whatItIs: Phrase =
      "Here you can find words for something between you and your therapist."
    static let whatItIsForTherapists: Phrase =
      "Here you can find words for something between you and a client."
    static let whatItIsNot: Phrase =
      "It is not therapy and not crisis care. Nobody is watching, and nothing is sent."
    static let skip: Phrase =
      "You can skip any question, or paste what you already wrote. /help says more."

    static let place: Phrase =
      "If it is kept, whoever shares your login can read it. The place would be:"
    static let kept: Phrase = "Whoever shares your login can read it. It is kept in:"
    static let nothingKept: Phrase =
      "Nothing is kept. When you close this, what you wrote here is gone."
    static func cannotKeep(_ reason: Phrase) -> Phrase {
      Words.sentence("It cannot be kept here: \(reason)")
        + " What you write is there until you close this."
    }
    static let unusable: Phrase =
      """
      This set can't be used yet. It isn't your doing. Tell the person who gave it to you, or \
      type: broach
      """
    static let keeping: [Phrase] = [
      "keep it on this computer", "keep until I have my draft", "keep nothing",
    ]

    static func handedOut(_ title: String, by author: String?) -> Phrase {
      author.map { Words.sentence("This set is “\(inline: title)”, by \(inline: $0)") }
        ?? Words.sentence("This set is “\(inline: title)”") + " It does not say who wrote it."
    }
    static func file(_ path: String) -> Phrase { "It comes from this file: \(inline: path)" }
    /// As long as fits a line of 40 columns.
    static func code(_ digits: String) -> Phrase { "Code to compare: \(inline: digits)" }
    static let invitation: Phrase = "Whoever handed it out says:"
    static let readsMessages: Phrase = "Your therapist reads what you send between sessions."
    static func replies(_ words: String) -> Phrase { "About replies: \(words)" }
    static let readsNone: Phrase = "Your therapist does not read messages between sessions."
  }

  /// Where somebody begins or goes on.
  enum Choosing {
    static let closest: Phrase = "What feels closest? Type a number."
    static let oneOfThem: Phrase = "Type one of the numbers."

    static func unfinished(_ day: String) -> Phrase { "There is something from \(inline: day)." }
    static func rested(_ day: String) -> Phrase {
      "What you let rest is here. It is from \(inline: day)."
    }
    static let howToGoOn: Phrase = "To go on with it, type: broach"
    static let goOn: Phrase = "go on with it"
    static let new: Phrase = "begin something new"
    static let earlier: Phrase = "an earlier one"
    static let which: Phrase = "Which one? Type a number."
    static let goesOn: Phrase = "You go on where you were."
    static func unreadable(_ path: String) -> Phrase {
      "One entry cannot be read. It is left as it is, here: \(inline: path)"
    }
    static let held: Phrase =
      "It is open in another window, and you can go on there. You can begin something new here."
    static func damaged(_ path: String) -> Phrase {
      """
      It cannot be read just now. It is left as it is, here: \(inline: path)
      You can begin something new.
      """
    }
  }
}
