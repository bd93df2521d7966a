import Text

extension Words {
  /// What was typed on the command line and does not fit.
  enum Usage {
    static let howTyped: Phrase = "to see what can be typed: broach --help"
    static func howTyped(_ command: String) -> Phrase {
      "to see how it is typed: broach help \(inline: command)"
    }
    static func missing(_ word: String) -> Phrase { "\(inline: word) is missing" }
    static func tooMany(_ word: String) -> Phrase { "\(inline: word) is one word too many" }
    static let unquoted: Phrase = "a name with spaces needs quotation marks"
    static func quoted(_ name: String) -> Phrase { "type it as \"\(inline: name)\"" }

    static func noOption(_ option: String) -> Phrase { "there is no option '\(inline: option)'" }
    static func noCommand(_ words: String) -> Phrase { "there is no command '\(inline: words)'" }
    static func noSet(_ name: String) -> Phrase { "there is no set '\(inline: name)'" }
    static func noSetOrFile(_ name: String) -> Phrase {
      "there is no set and no file '\(inline: name)'"
    }
    static func sets(_ names: [String]) -> Phrase {
      "the sets are: \(inline: names.joined(separator: ", "))"
    }
    static func didYouMean(_ words: String) -> Phrase { "did you mean '\(inline: words)'?" }
    static let helpNow: Phrase =
      "did you mean help-now? It shows where to turn. Type: broach help-now"
    static let listed: Phrase = "'broach --help' lists them"
    static func listed(of command: String) -> Phrase {
      "'broach help \(inline: command)' lists them"
    }

    static let nobodyAnswers: Phrase =
      "there is no terminal and no standard input, so nobody can answer"
    static let giveLines: Phrase = "run it in a terminal, or give it answers line by line"
    static let usedUp: Phrase =
      "the text came where your answers would come, and there is no terminal"
    static let nameFile: Phrase = "name the file: --from FILE"
    static func noEpoch(_ text: String) -> Phrase {
      "SOURCE_DATE_EPOCH is '\(inline: text)', and that is no number. Today's date stands."
    }
  }
}
