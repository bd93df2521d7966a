import Text

extension Words {
  /// The sets as commands list, add and take them away.
  package enum Sets {
    package static let forTherapists = "For therapists:"
    package static let added = "Added:"
    package static let notSaid: Phrase = "it is not said with which set to begin"
    package static let seeSets: Phrase = "'broach sets' lists them; 'broach' alone asks you"
    package static func unreadable(_ name: String, at path: String) -> Phrase {
      """
      '\(inline: name)' was added and cannot be read. To see why, type: \
      broach check \(inline: path)
      """
    }
    package static func isAdded(_ title: String, as name: String) -> Phrase {
      "“\(inline: title)” is added. To begin, type: broach begin \(inline: name)"
    }
    package static func addedOther(_ name: String, version: String? = nil) -> Phrase {
      version.map { "you added version \(inline: $0) of a set as '\(inline: name)'" }
        ?? "you added another set as '\(inline: name)'"
    }
    package static func replaces(_ version: String?) -> Phrase {
      version.map { "It takes the place of version \(inline: $0)." }
        ?? "It takes the place of the one that was there."
    }
    package static let inItsPlace: Phrase =
      "to put this one in its place, say --force; or choose a name: --as NAME"
    package static let oneNameForMany: Phrase = "one name is not enough for several sets"
    package static func twoOfOneName(_ name: String) -> Phrase {
      "two of these files would go by '\(inline: name)'"
    }
    package static let addOneByOne: Phrase = "add them one by one, each with a name: --as NAME"
    package static let fileIsNoName: Phrase = "the file's name cannot be a set's"
    package static func isNoName(_ name: String) -> Phrase {
      "'\(inline: name)' cannot be a set's name"
    }
    package static let names: Phrase =
      "say --as and a name of small letters, digits and '-', such as --as my-set"
    package static func nothingInIt(_ path: String) -> Phrase {
      "nothing stands in '\(inline: path)'"
    }
    package static let beginOther: Phrase = "to begin a set, type: broach new mine.yaml"
    package static func isBuiltIn(_ name: String) -> Phrase {
      "the name '\(inline: name)' belongs to a set that comes with the program"
    }
    package static func otherName(_ name: String) -> Phrase {
      "choose another, such as --as my-\(inline: name)"
    }
    package static func stays(_ name: String) -> Phrase {
      "'\(inline: name)' comes with the program, and stays"
    }
    package static let onlyAdded: Phrase = "only a set that was added can be taken away"
    package static func notAdded(_ name: String) -> Phrase { "no set '\(inline: name)' was added" }
    package static let listed: Phrase = "'broach sets' lists them"
    package static func isTakenAway(_ name: String) -> Phrase {
      "'\(inline: name)' is taken away. What was written with it stays."
    }

    package static func isCopied(_ name: String, to file: String) -> Phrase {
      "A copy of '\(inline: name)' is in '\(inline: file)'."
    }
    package static func isNoSet(_ name: String) -> Phrase {
      "'\(inline: name)' is no set of questions"
    }
    package static func beginFrom(_ file: String) -> Phrase {
      "to begin from what you wrote there: broach begin first-words --from \(inline: file)"
    }
    package static func examplesAlone(_ path: String, set: String) -> Phrase {
      "'\(inline: path)' holds examples, and their set '\(inline: set)' is not there"
    }
    package static let nameForSet: Phrase =
      "put the set beside it; if this is a set, give it a name without '.examples'"
    package static func noExamples(_ name: String) -> Phrase {
      "there is no file of examples beside '\(inline: name)'"
    }
    package static let noneBeside: Phrase = "the set may hold them itself; leave --examples out"
    package static let addedAlone: Phrase =
      "it was added without them; they stand beside the file from which it was added"
    package static func noDraft(_ name: String) -> Phrase { "there is no draft '\(inline: name)'" }
    package static func drafts(_ names: [String]) -> Phrase {
      "the drafts are: \(inline: names.joined(separator: ", "))"
    }
  }

  /// What came of checking a set.
  package enum Checking {
    package static func code(_ digits: String) -> Phrase {
      "A client who begins it sees this code: \(inline: digits)"
    }

    package static func summary(errors: Int, warnings: Int, advice: Int, examples: Int) -> Phrase {
      var found: Phrase
      if errors == 0, warnings > 0 {
        found = "can be used, but look at " + count(warnings, "warning", "warnings")
      } else {
        found = errors == 0 ? "no mistakes" : count(errors, "mistake", "mistakes")
        if warnings > 0 { found = found + ", " + count(warnings, "warning", "warnings") }
      }
      if advice > 0 {
        found = found + ", " + count(advice, "piece of advice", "pieces of advice")
      }
      guard errors == 0, warnings == 0, examples > 0 else { return found }
      return found + ", and " + count(examples, "example", "examples") + " tried out"
    }

    package static func walked(_ walks: Int, seed: UInt64, longest: Int) -> Phrase {
      "Tried " + count(walks, "time", "times")
        + " with chance answers (seed \(inline: String(seed))): nobody was asked more than "
        + count(longest, "question", "questions")
    }

    package static func badNumberOfWalks(_ most: Int) -> Phrase {
      "going through a set by chance works from 0 to \(most) times"
    }

    private static func count(_ number: Int, _ one: Phrase, _ many: Phrase) -> Phrase {
      "\(number) " + (number == 1 ? one : many)
    }
  }
}
