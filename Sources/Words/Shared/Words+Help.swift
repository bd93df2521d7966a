import Text

extension Words {
  /// The help card, around what stands in its file.
  package enum Help {
    package static let people: Phrase = "Your own people:"
    package static func checked(_ date: String) -> Phrase {
      "These numbers were checked on \(inline: date)."
    }
    package static let noCard: Phrase = "In danger now? Call your local emergency number."

    package static let addPeople: Phrase =
      "Your own people can stand here first. Type: broach help-now --add \"a name, a number\""
    package static let changePeople: Phrase =
      """
      Your own people stand in this file, and you can change them there. Whoever shares your \
      login can read it:
      """
  }

  /// What somebody settled beforehand.
  package enum Settings {
    /// In a walk, whatever is wrong with them.
    package static let trouble: Phrase =
      "Your settings could not all be read. You can go on. broach help-now says why."
    package static func leftOut(_ reason: Phrase) -> Phrase {
      Words.sentence("Your settings are left out: \(reason)")
    }
    package static func partlyLeftOut(_ path: String) -> Phrase {
      "Part of your settings could not be read. To see why, type: broach check \(inline: path)"
    }
    package static let wantsOneLine: Phrase = "--add wants one line"
    package static let howToAdd: Phrase = "type: broach help-now --add \"a name, a number\""
    package static func notAdded(to path: String) -> Phrase {
      "this line could not be added to '\(inline: path)'"
    }
    package static let byHand: Phrase =
      "write it there by hand, with any text editor, below 'people:'"
    package static let noPlace: Phrase = "there is no home folder to keep settings in"
  }
}
