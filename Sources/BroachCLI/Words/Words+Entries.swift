import Notebook
import Text

extension Words {
  /// What was written, as the commands tell of it.
  enum Entries {
    static let nothingYet: Phrase = "Nothing is written here yet."
    static let unsaid: Phrase = "You also wrote this. It is in no draft:"
    static let aside: Phrase = "You also typed this:"
    static let unfinished: Phrase = "You were in the middle of:"
    static func therapist(_ name: String) -> Phrase { "You call your therapist: \(inline: name)" }
    static func me(_ name: String) -> Phrase { "You sign as: \(inline: name)" }

    static func doesNotFit(_ draft: String) -> Phrase {
      "the draft '\(inline: draft)' does not fit these answers"
    }
    static func notCalledFor(_ draft: String?) -> Phrase {
      draft.map { "these answers do not call for the draft '\(inline: $0)'" }
        ?? "these answers call for no draft"
    }
    static func inNoDraft(_ question: String) -> Phrase {
      "in no draft: the answer to '\(inline: question)'"
    }
    static let showsOthers: Phrase = "'broach show' shows those that do"
    static func saved(_ path: String) -> Phrase { "Saved as \(inline: path)" }
    static func isFree(_ name: String) -> Phrase {
      "'\(inline: name)' is free; or say --force to write over it"
    }
  }
}

// MARK: - Which one

extension Words.Entries {
  static let none: Phrase = "Nothing is kept here."
  static func twice(_ option: String) -> Phrase { "\(inline: option) stands there twice" }
  static let begin: Phrase = "to begin something new, type: broach"
  static func noEntry(_ typed: String) -> Phrase { "there is no entry \(inline: typed)" }
  static func numbers(_ count: Int) -> Phrase {
    switch count {
    case 0: "nothing is kept here"
    case 1: "there is one entry, and its number is 1"
    default: "the numbers go from 1 to \(count), as 'broach entries' lists them"
    }
  }
  static func taken(_ name: String, isOnly: Bool) -> Phrase {
    isOnly ? "This is \(inline: name)." : "This is \(inline: name), the last one."
  }
  static func row(_ number: Int, _ entry: Listing) -> Phrase {
    let title = entry.title.map { "  \(inline: $0)" as Phrase } ?? Phrase()
    return "\(number)  \(inline: entry.name.text)" + title
  }
}

// MARK: - Deleting

extension Words.Entries {
  static let whichToDelete: Phrase = "Which one shall be deleted? Enter deletes none."
  static let number: Phrase = "Type its number: "
  static func notInList(_ count: Int) -> Phrase {
    "Type a number from 1 to \(count), or press Enter to delete none."
  }
  static func delete(_ name: String, copies: Int) -> Phrase {
    "Delete \(things(name, copies: copies))?"
  }
  static let deleteAll: Phrase = "Delete everything you have kept?"
  static let noUndo: Phrase = "This cannot be undone."
  static let typeYes: Phrase = "Type yes to delete: "
  static let nothingDeleted: Phrase = "Nothing was deleted."
  static let wasNotDeleted: Phrase = "nothing was deleted"
  static let sayYes: Phrase = "say --yes to delete without being asked"
  static let nameOne: Phrase = "name an entry, or say --all"
  static let stillThere: Phrase = "it is still there"
  /// What can be said truthfully of a deleted file.
  private static let remains: Phrase =
    "Backups, and the disk itself for a while, may still hold traces."
  static func deleted(_ name: String, copies: Int) -> Phrase {
    "\(things(name, copies: copies)) \(copies == 0 ? "is" : "are") deleted. \(remains)"
  }
  /// An entry, and what other programs copied of it.
  private static func things(_ name: String, copies: Int) -> Phrase {
    switch copies {
    case 0: "\(inline: name)"
    case 1: "\(inline: name) and its copy"
    default: "\(inline: name) and its \(copies) copies"
    }
  }
  static func deleted(_ count: Int) -> Phrase { "\(count) deleted. \(remains)" }
  static func stuck(_ path: String, _ reason: Phrase) -> Phrase {
    "'\(inline: path)' could not be deleted: \(reason)"
  }
  static func setStays(_ set: String) -> Phrase {
    """
    The set '\(inline: set)', which you added, is still there. To take it away, type: \
    broach sets remove \(inline: set)
    """
  }
}

// MARK: - What lies beside them

extension Words.Entries {
  static func copy(of name: EntryName) -> Phrase {
    "Another program, such as one that syncs, left a copy of \(inline: name.text) here:"
  }
  static func copies(of name: EntryName) -> Phrase {
    "Another program, such as one that syncs, left copies of \(inline: name.text) here:"
  }
  static let discard: Phrase = "Copies are plain text. They are deleted with the entry:"
}
