import Text

extension Words {
  /// What was written, as the commands tell of it.
  package enum Entries {
    package static let nothingYet: Phrase = "Nothing is written here yet."
    package static let unsaid: Phrase = "You also wrote this. It is in no draft:"
    package static let aside: Phrase = "You also typed this:"
    package static let unfinished: Phrase = "You were in the middle of:"
    package static func therapist(_ name: String) -> Phrase {
      "You call your therapist: \(inline: name)"
    }
    package static func me(_ name: String) -> Phrase { "You sign as: \(inline: name)" }

    package static func doesNotFit(_ draft: String) -> Phrase {
      "the draft '\(inline: draft)' does not fit these answers"
    }
    package static func notCalledFor(_ draft: String?) -> Phrase {
      draft.map { "these answers do not call for the draft '\(inline: $0)'" }
        ?? "these answers call for no draft"
    }
    package static func inNoDraft(_ question: String) -> Phrase {
      "in no draft: the answer to '\(inline: question)'"
    }
    package static let showsOthers: Phrase = "'broach show' shows those that do"
    package static func saved(_ path: String) -> Phrase { "Saved as \(inline: path)" }
    package static func isFree(_ name: String) -> Phrase {
      "'\(inline: name)' is free; or say --force to write over it"
    }
  }
}

// MARK: - Which one

extension Words.Entries {
  package static let none: Phrase = "Nothing is kept here."
  package static let halfWay = "half way"
  package static let draftReady = "draft"
  package static let damaged = "damaged"
  /// In a list, where commas would not stand below one another.
  package static func words(_ count: Int) -> Phrase { count == 1 ? "1 word" : "\(count) words" }
  package static let areUnreadable: Phrase = "what is kept cannot be read"
  package static let nothingToGoOn: Phrase = "there is nothing to go on with"
  package static let listed: Phrase = "'broach entries' lists it"
  package static func twice(_ option: String) -> Phrase { "\(inline: option) stands there twice" }
  package static let begin: Phrase = "to begin something new, type: broach"
  package static func noEntry(_ typed: String) -> Phrase { "there is no entry \(inline: typed)" }
  package static func numbers(_ count: Int) -> Phrase {
    switch count {
    case 0: "nothing is kept here"
    case 1: "there is one entry, and its number is 1"
    default: "the numbers go from 1 to \(count), as 'broach entries' lists them"
    }
  }
  package static func taken(_ name: String, isOnly: Bool) -> Phrase {
    isOnly ? "This is \(inline: name)." : "This is \(inline: name), the last one."
  }
  package static func row(_ number: Int, _ name: String, title: String?) -> Phrase {
    let title = title.map { "  \(inline: $0)" as Phrase } ?? Phrase()
    return "\(number)  \(inline: name)" + title
  }
}

// MARK: - Deleting

extension Words.Entries {
  package static let whichToDelete: Phrase = "Which one shall be deleted? Enter deletes none."
  package static let number: Phrase = "Type its number: "
  package static func notInList(_ count: Int) -> Phrase {
    "Type a number from 1 to \(count), or press Enter to delete none."
  }
  package static func delete(_ name: String, copies: Int) -> Phrase {
    "Delete \(things(name, copies: copies))?"
  }
  package static let deleteAll: Phrase = "Delete everything you have kept?"
  package static let noUndo: Phrase = "This cannot be undone."
  package static let typeYes: Phrase = "Type yes to delete: "
  package static let nothingDeleted: Phrase = "Nothing was deleted."
  package static let wasNotDeleted: Phrase = "nothing was deleted"
  package static let sayYes: Phrase = "say --yes to delete without being asked"
  package static let nameOne: Phrase = "name an entry, or say --all"
  package static let stillThere: Phrase = "it is still there"
  package static let byHand: Phrase = "it is still there; look at it, and delete it yourself"
  /// What can be said truthfully of a deleted file.
  private static let remains: Phrase =
    "Backups, and the disk itself for a while, may still hold traces."
  package static func deleted(_ name: String, copies: Int) -> Phrase {
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
  package static func deleted(_ count: Int) -> Phrase { "\(count) deleted. \(remains)" }
  package static func stuck(_ path: String, _ reason: Phrase) -> Phrase {
    "'\(inline: path)' could not be deleted: \(reason)"
  }
  package static func setStays(_ set: String) -> Phrase {
    """
    The set '\(inline: set)', which you added, is still there. To take it away, type: \
    broach sets remove \(inline: set)
    """
  }
}

// MARK: - What lies beside them

extension Words.Entries {
  package static func copy(of name: String) -> Phrase {
    "Another program, such as one that syncs, left a copy of \(inline: name) here:"
  }
  package static func copies(of name: String) -> Phrase {
    "Another program, such as one that syncs, left copies of \(inline: name) here:"
  }
  package static let discard: Phrase = "Copies are plain text. They are deleted with the entry:"
}
