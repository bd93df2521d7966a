import Text

extension Words {
  /// The sets as commands list, add and take them away.
  enum Sets {
    static let forTherapists = "For therapists:"
    static let added = "Added:"
    static func unreadable(_ name: String, at path: String) -> Phrase {
      """
      '\(inline: name)' was added and cannot be read. To see why, type: \
      broach check \(inline: path)
      """
    }
    static func isAdded(_ title: String, as name: String) -> Phrase {
      "“\(inline: title)” is added. To begin, type: broach begin \(inline: name)"
    }
    static func addedOther(_ name: String) -> Phrase {
      "you added another set as '\(inline: name)'"
    }
    static let inItsPlace: Phrase =
      "to put this one in its place, say --force; or choose a name: --as NAME"
    static let fileIsNoName: Phrase = "the file's name cannot be a set's"
    static func isNoName(_ name: String) -> Phrase { "'\(inline: name)' cannot be a set's name" }
    static let names: Phrase =
      "say --as and a name of small letters, digits and '-', such as --as my-set"
    static func isBuiltIn(_ name: String) -> Phrase {
      "the name '\(inline: name)' belongs to a set that comes with the program"
    }
    static func otherName(_ name: String) -> Phrase {
      "choose another, such as --as my-\(inline: name)"
    }
    static func stays(_ name: String) -> Phrase {
      "'\(inline: name)' comes with the program, and stays"
    }
    static let onlyAdded: Phrase = "only a set that was added can be taken away"
    static func notAdded(_ name: String) -> Phrase { "no set '\(inline: name)' was added" }
    static let listed: Phrase = "'broach sets' lists them"
    static func isTakenAway(_ name: String) -> Phrase {
      "'\(inline: name)' is taken away. What was written with it stays."
    }

    static func isNoSet(_ name: String) -> Phrase { "'\(inline: name)' is no set of questions" }
    static func beginFrom(_ file: String) -> Phrase {
      "to begin from what you wrote there: broach begin first-words --from \(inline: file)"
    }
    static let beginWithOne: Phrase =
      "begin with one that is there: broach sets show first-words > mine.yaml"
    static func noDraft(_ name: String) -> Phrase { "there is no draft '\(inline: name)'" }
    static func drafts(_ names: [String]) -> Phrase {
      "the drafts are: \(inline: names.joined(separator: ", "))"
    }
  }

  /// What came of checking a set.
  enum Checking {
    static func code(_ digits: String) -> Phrase {
      "A client who begins it sees this code: \(inline: digits)"
    }

    static func summary(errors: Int, warnings: Int, examples: Int) -> Phrase {
      let warned = count(warnings, "warning", "warnings")
      if errors == 0, warnings > 0 { return "no mistakes, " + warned }
      if errors == 0, examples == 0 { return "no mistakes" }
      if errors == 0 {
        return "no mistakes, and " + count(examples, "example", "examples") + " tried out"
      }
      let mistaken = count(errors, "mistake", "mistakes")
      return warnings == 0 ? mistaken : mistaken + ", " + warned
    }

    private static func count(_ number: Int, _ one: Phrase, _ many: Phrase) -> Phrase {
      "\(number) " + (number == 1 ? one : many)
    }
  }
}
