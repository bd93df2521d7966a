import Text

extension Words {
  /// What was typed on the command line and does not fit.
  package enum Usage {
    /// What went wrong, on standard error.
    package static func told(_ message: Phrase) -> Phrase { "broach: \(message)" }
    /// What to do about it, on a line of its own.
    package static func help(_ words: Phrase) -> Phrase { "help: \(words)" }

    package static let howTyped: Phrase = "to see what can be typed: broach --help"
    package static func howTyped(_ command: String) -> Phrase {
      "to see how it is typed: broach help \(inline: command)"
    }
    package static func missing(_ word: String) -> Phrase { "\(inline: word) is missing" }
    package static func tooMany(_ word: String) -> Phrase { "\(inline: word) is one word too many" }
    package static func both(_ one: String, _ other: String) -> Phrase {
      "\(inline: one) and \(inline: other) cannot both stand there"
    }
    package static let unquoted: Phrase = "a name with spaces needs quotation marks"
    package static func quoted(_ name: String) -> Phrase { "type it as \"\(inline: name)\"" }

    package static func noOption(_ option: String) -> Phrase {
      "there is no option '\(inline: option)'"
    }
    package static func noCommand(_ words: String) -> Phrase {
      "there is no command '\(inline: words)'"
    }
    package static func noSet(_ name: String) -> Phrase { "there is no set '\(inline: name)'" }
    package static func noSetOrFile(_ name: String) -> Phrase {
      "there is no set and no file '\(inline: name)'"
    }
    package static func sets(_ names: [String]) -> Phrase {
      "the sets are: \(inline: names.joined(separator: ", "))"
    }
    package static func didYouMean(_ words: String) -> Phrase { "did you mean '\(inline: words)'?" }
    package static let helpNow: Phrase =
      "did you mean help-now? It shows where to turn. Type: broach help-now"
    package static let listed: Phrase = "'broach --help' lists them"
    package static func listed(of command: String) -> Phrase {
      "'broach help \(inline: command)' lists them"
    }

    package static let nobodyAnswers: Phrase =
      "there is no terminal and no standard input, so nobody can answer"
    package static let giveLines: Phrase = "run it in a terminal, or give it answers line by line"
    package static let usedUp: Phrase =
      "the text came where your answers would come, and there is no terminal"
    package static let nameFile: Phrase = "name the file: --from FILE"
    package static func noEpoch(_ text: String) -> Phrase {
      "SOURCE_DATE_EPOCH is '\(inline: text)', and that is no number. Today's date stands."
    }
  }
}
