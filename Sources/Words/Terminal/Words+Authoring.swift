import Text

/// For whoever writes sets.
extension Words.Commands {
  package enum New {
    package static let abstract = "Write a set of your own, ready to be changed."
    package static let discussion = """
      For example:
        broach new mine.yaml

      It asks for a name and a few words of yours. The file it writes has no
      mistakes, and its notes say what each part does.
      """
    package static let file = "The file to write; one that is there already is left alone."
  }

  package enum Fmt {
    package static let abstract = "Put a set into its form: the same words, tidy and even."
    package static let discussion = """
      For example:
        broach fmt mine.yaml
        broach fmt --check mine.yaml other.yaml

      Your words and your notes stay as they are. Tabs become spaces, and lines
      that stand too deep or not deep enough are put in their place. Where that
      would be a guess, the file is left alone. The examples in
      mine.examples.yaml, beside it, are put in form too.
      """
    package static let files = "The files to put into their form."
    package static let check = "Only say which are not in their form, and change nothing."
  }
}

extension Words {
  /// The talk that begins a set.
  package enum NewSet {
    package static func opening(_ file: String) -> Phrase {
      """
      You begin a set of your own, in '\(inline: file)'. These are eight short questions. Press \
      Enter to leave one for later; you can change everything in the file.
      """
    }
    package static let help: Phrase =
      "Press Enter to go on. /back goes to the question before. /pause ends, and writes nothing."

    /// What is asked for a key at the head of the set, and what helps to answer.
    package static func question(_ key: String) -> (asked: Phrase, help: Phrase) {
      switch key {
      case "language":
        (
          "In which language do you write?",
          "The small set that you begin with is in that language. Its notes are in English."
        )
      case "title": ("What is the set called?", "For example: After a hard hour")
      case "closest":
        (
          "How would your client say what it is for?",
          "It stands in the list “What feels closest?”. For example: You said something, and it hurt"
        )
      case "author":
        ("Who are you?", "Your client sees this name before the first question.")
      case "invitation":
        (
          "What do you say to your client before the first question?",
          "One or two sentences, in your own words."
        )
      case "messages":
        (
          "Do you read messages between sessions?",
          "Your client is told, under each letter to you."
        )
      case "replies":
        (
          "When do you answer a letter?",
          "For example: I read it before we meet, and we talk about it then."
        )
      default:
        (
          "Which mail address can your client write to?",
          "It stands ready when a letter is saved as an email. Nothing is sent."
        )
      }
    }
    package static let otherLanguage: Phrase = "another language"
    package static let whichLanguage: Phrase =
      "Type its two letters, such as pl for Polish. The small set that you begin with is in English."
    package static let messages: [Phrase] = ["I leave that open", "yes", "no"]

    package static func cannotStand(_ message: String) -> Phrase {
      "This cannot stand in a set: \(inline: message)."
    }
    package static func instead(_ help: String) -> Phrase { "What to do: \(inline: help)." }
    package static let notWritten: Phrase = "Nothing was written."
    package static let nobodyAsked: Phrase = """
      There is no terminal, so nothing was asked. The first lines of the file are yours to fill in.
      """
    package static func isWritten(_ file: String) -> Phrase {
      "Your set is in '\(inline: file)'. It has no mistakes."
    }
    package static let preview: Phrase = "To go through it as your client will, type:"
    package static let change: Phrase =
      "To change it, open it in any text editor. Then, to find mistakes, type:"
    package static func command(_ name: String, _ file: String) -> Phrase {
      file.contains(" ")
        ? "broach \(inline: name) \"\(inline: file)\"" : "broach \(inline: name) \(inline: file)"
    }
    package static func isForExamples(_ file: String) -> Phrase {
      "'\(inline: file)' is a name for examples, not for a set"
    }
    package static let nameSet: Phrase = "choose a name without '.examples', such as mine.yaml"
    package static func ownName(_ name: String) -> Phrase {
      "choose another name, such as my-\(inline: name).yaml"
    }
    package static func otherName(_ file: String) -> Phrase {
      "choose another name; to go on with this one, open '\(inline: file)' in a text editor"
    }
  }

  /// What came of putting a file into its form.
  package enum Forming {
    package static func isFormed(_ file: String) -> Phrase {
      "\(inline: file): is in its form"
    }
    package static func wasFormed(_ file: String) -> Phrase {
      "\(inline: file): was put into its form; it says the same as before"
    }
    package static func hasMistakes(_ count: Int, _ file: String) -> Phrase {
      let mistakes: Phrase = count == 1 ? "a mistake" : "\(count) mistakes"
      return "It still has " + mistakes + ". To see: " + NewSet.command("check", file)
    }
    package static func isNotFormed(_ file: String) -> Phrase {
      "\(inline: file): is not in its form"
    }
  }
}

// MARK: - Changing a set

extension Words {
  /// Around a set that is changed by a command.
  package enum Authoring {
    package static func comesAlong(_ name: String) -> Phrase {
      "'\(inline: name)' comes with the program, and stays as it is"
    }
    package static func copyFirst(_ name: String) -> Phrase {
      "copy it into a file of your own: broach sets show \(inline: name) --file mine.yaml"
    }
  }

  /// The letters of examples, old beside new.
  package enum Accepting {
    package static func allAsSaid(_ file: String, count: Int) -> Phrase {
      count == 0
        ? "\(inline: file): there are no examples"
        : "\(inline: file): each letter is as its example says"
    }
    package static func heading(_ draft: String, in example: String?, _ number: Int, of count: Int)
      -> Phrase
    {
      let place: Phrase = "\(number) of \(count): “\(inline: draft)”"
      return example.map { place + " in the example “\(inline: $0)”" } ?? place
    }
    package static func noOption(_ words: String) -> Phrase {
      "“\(inline: words)” is no option. If it was one, write in the example what it is called now."
    }
    package static func setAside(_ id: String) -> Phrase {
      "The answer to '\(inline: id)' is not used: nobody is asked it after the others."
    }
    package static let old: Phrase = "The example says:"
    package static let new: Phrase = "Its answers now give:"
    package static let nothing: Phrase = "(no letter)"
    package static let isRight: Phrase = "Is the new one right?"
    package static let items: [Phrase] = [
      "no, leave the example as it is", "yes, write the new one", "yes, and all that follow",
    ]
    package static func written(_ count: Int, to file: String) -> Phrase {
      count == 1
        ? "One letter is written anew in '\(inline: file)'. All else there is as it was."
        : "\(count) letters are written anew in '\(inline: file)'. All else there is as it was."
    }
    package static let nothingWritten: Phrase = "Nothing was written."
    package static func left(_ count: Int) -> Phrase {
      count == 1
        ? "One letter is still other than its example says."
        : "\(count) letters are still other than their examples say."
    }
    package static func cannotBeWritten(_ file: String) -> Phrase {
      "the letters cannot be written into '\(inline: file)' as it stands"
    }
    package static let byHand: Phrase = "copy them by hand from what 'broach check' shows"
  }
}
