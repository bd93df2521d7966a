import Text

extension Words.Commands {
  package enum Rename {
    package static let abstract = "Give an answer or an option another name, everywhere in a set."
    package static let discussion = """
      For example:
        broach rename mine.yaml moment scene
        broach rename mine.yaml "Listen first" "Just listen"
        broach rename mine.yaml No "Not now" --question since

      The examples beside the set are changed too. What you wrote in notes stays.
      """
    package static let set = "The set's file."
    package static let old = "The id or the label as it is now."
    package static let new = "What it is to be."
    package static let question = "The question whose option is meant, where several have it."
  }
}

extension Words {
  /// What came of giving something another name.
  package enum Renaming {
    package static func done(_ old: String, _ new: String, places: Int) -> Phrase {
      places == 1
        ? "“\(inline: old)” is now “\(inline: new)”, in one place."
        : "“\(inline: old)” is now “\(inline: new)”, in \(places) places."
    }
    package static func labelStays(_ old: String, of id: String) -> Phrase {
      "An option of “\(inline: id)” says “\(inline: old)” as well. It stays as it is."
    }
    package static let lettersToo: Phrase =
      "Some letters say it, and their examples still have the old words. To see, type:"
    package static func notesStay(_ old: String, lines: [Int]) -> Phrase {
      let places = lines.prefix(5).map { String($0) }.joined(separator: ", ")
      let more = lines.count > 5 ? " …" : ""
      return lines.count == 1
        ? "Your note in line \(inline: places) still says “\(inline: old)”."
        : "Your notes in lines \(inline: places + more) still say “\(inline: old)”."
    }
    package static func unknown(_ old: String) -> Phrase {
      "there is no id and no option '\(inline: old)'"
    }
    package static let names: Phrase = "write an option to the letter, in quotation marks"
    package static func isBoth(_ old: String) -> Phrase {
      "'\(inline: old)' is the id of a question and of a draft"
    }
    package static let oneByHand: Phrase = "change one of the two by hand first"
    package static func isSeveral(_ old: String, _ ids: [String]) -> Phrase {
      "several questions have the option '\(inline: old)': \(inline: ids.joined(separator: ", "))"
    }
    package static func sayWhich(_ id: String) -> Phrase {
      "say which you mean, such as --question \(inline: id)"
    }
    package static func isEverywhere(_ name: String) -> Phrase {
      "'\(inline: name)' is a name that every set has"
    }
    package static func isNumber(_ label: String) -> Phrase {
      "'\(inline: label)' cannot be an option, since clients choose by number"
    }
    package static func isTaken(_ new: String) -> Phrase {
      "'\(inline: new)' is there already"
    }
    package static let another: Phrase = "choose another name"
    package static func isNoName(_ new: String) -> Phrase {
      "'\(inline: new)' cannot be a name here"
    }
    package static let idRule: Phrase =
      "an id is a short word of small letters, digits, - and _; an option is one line"
    package static func isForm(_ old: String) -> Phrase {
      "'\(inline: old)' is a further form of a draft"
    }
    package static let formRule: Phrase = "its id is its kind, and so it has no other"
    package static func hasMarks(_ new: String) -> Phrase {
      "'\(inline: new)' has quotation marks of two kinds"
    }
    package static let markRule: Phrase = "use one kind, so that a condition can quote it"
    package static func changesMore(_ new: String) -> Phrase {
      "with '\(inline: new)' the set would say something else"
    }
    package static let nothingDone: Phrase = "nothing was changed; choose another name"
  }
}
