import Text

extension Words {
  /// The help card, around what stands in its file.
  enum Help {
    static let people: Phrase = "Your own people:"
    static func checked(_ date: String) -> Phrase {
      "These numbers were checked on \(inline: date)."
    }
    static let noCard: Phrase = "In danger now? Call your local emergency number."

    static let addPeople: Phrase =
      "Your own people can stand here first. Type: broach help-now --add \"a name, a number\""
    static let changePeople: Phrase =
      """
      Your own people stand in this file, and you can change them there. Whoever shares your \
      login can read it:
      """
  }

  /// What somebody settled beforehand.
  enum Settings {
    /// In a walk, whatever is wrong with them.
    static let trouble: Phrase =
      "Your settings could not all be read. You can go on. broach help-now says why."
    static func leftOut(_ reason: Phrase) -> Phrase {
      Words.sentence("Your settings are left out: \(reason)")
    }
    static func partlyLeftOut(_ path: String) -> Phrase {
      "Part of your settings could not be read. To see why, type: broach check \(inline: path)"
    }
    static let wantsOneLine: Phrase = "--add wants one line"
    static let howToAdd: Phrase = "type: broach help-now --add \"a name, a number\""
    static func notAdded(to path: String) -> Phrase {
      "this line could not be added to '\(inline: path)'"
    }
    static let byHand: Phrase =
      "write it there by hand, with any text editor, below 'people:'"
    static let noPlace: Phrase = "there is no home folder to keep settings in"
  }
}
