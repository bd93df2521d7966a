import Text

extension Words {
  /// The first screen.
  package enum Opening {
    package static let whatItIs: Phrase =
      "Here you can find words for something between you and your therapist."
    package static let whatItIsForTherapists: Phrase =
      "Here you can find words for something between you and a client."
    package static let whatItIsNot: Phrase =
      "It is not therapy and not crisis care. Nobody is watching, and nothing is sent."
    package static let skip: Phrase =
      "You can skip any question, or paste what you already wrote. /help says more."

    package static let place: Phrase =
      "If it is kept, whoever shares your login can read it. The place would be:"
    package static let kept: Phrase = "Whoever shares your login can read it. It is kept in:"
    package static let nothingKept: Phrase =
      "Nothing is kept. When you close this, what you wrote here is gone."
    package static func cannotKeep(_ reason: Phrase) -> Phrase {
      Words.sentence("It cannot be kept here: \(reason)")
        + " What you write is there until you close this."
    }
    package static let unusable: Phrase =
      """
      This set can't be used yet. It isn't your doing. Tell the person who gave it to you, or \
      type: broach
      """
    package static let keeping: [Phrase] = [
      "keep it on this computer", "keep until I have my draft", "keep nothing",
    ]

    package static func handedOut(_ title: String, by author: String?) -> Phrase {
      author.map { Words.sentence("This set is “\(inline: title)”, by \(inline: $0)") }
        ?? Words.sentence("This set is “\(inline: title)”") + " It does not say who wrote it."
    }
    package static func file(_ path: String) -> Phrase {
      "It comes from this file: \(inline: path)"
    }
    /// As long as fits a line of 40 columns.
    package static func code(_ digits: String, version: String? = nil) -> Phrase {
      let code: Phrase = "Code to compare: \(inline: digits)"
      return version.map { code + "\nVersion: \(inline: $0)" } ?? code
    }
    package static let invitation: Phrase = "Whoever handed it out says:"
    package static let readsMessages: Phrase =
      "Your therapist reads what you send between sessions."
    package static func replies(_ words: String) -> Phrase { "About replies: \(words)" }
    package static let readsNone: Phrase = "Your therapist does not read messages between sessions."
  }

  /// Where somebody begins or goes on.
  package enum Choosing {
    package static let closest: Phrase = "What feels closest? Type a number."
    package static let oneOfThem: Phrase = "Type one of the numbers."

    package static func unfinished(_ day: String) -> Phrase {
      "There is something from \(inline: day)."
    }
    package static func rested(_ day: String) -> Phrase {
      "What you let rest is here. It is from \(inline: day)."
    }
    package static let howToGoOn: Phrase = "To go on with it, type: broach"
    package static let goOn: Phrase = "go on with it"
    package static let new: Phrase = "begin something new"
    package static let earlier: Phrase = "an earlier one"
    package static let which: Phrase = "Which one? Type a number."
    package static let goesOn: Phrase = "You go on where you were."
    package static func unreadable(_ path: String) -> Phrase {
      "One entry cannot be read. It is left as it is, here: \(inline: path)"
    }
    package static let held: Phrase =
      "It is open in another window, and you can go on there. You can begin something new here."
    package static func damaged(_ path: String) -> Phrase {
      """
      It cannot be read just now. It is left as it is, here: \(inline: path)
      You can begin something new.
      """
    }
  }
}
