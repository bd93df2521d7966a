import Text

extension Words {
  /// What stands on every screen of a page, and around what it saves.
  package enum PageFrame {
    /// What the window is called.
    package static let title: Phrase = "Notes"
    package static let help: Phrase = "help now"
    package static let hide: Phrase = "Hide and erase"
    package static let save: Phrase = "save what I wrote"
    package static func save(of title: String) -> Phrase {
      "save what I wrote in “\(inline: title)”"
    }
    package static let open: Phrase = "open what I saved"
    package static let back: Phrase = "back"
    package static let goThere: Phrase = "go to these questions"
    package static let stayHere: Phrase = "stay here"
    package static let waits: Phrase = "What you wrote before waits for you."

    package static let `where`: Phrase = "Where to turn"
    package static func call(_ number: String) -> Phrase { "call \(inline: number)" }
    package static let calls: Phrase =
      "If you call from a phone, the call shows in its list of calls."

    /// - Parameter code: the first digits of the set's code.
    package static func version(_ code: String, of title: String, by author: String?) -> Phrase {
      let made: Phrase =
        author.map { "“\(inline: title)”, by \(inline: $0)" }
        ?? "“\(inline: title)”"
      return Words.sentence(made) + " Version \(inline: code)."
    }

    /// The first line of a file that is saved.
    package static let fileIs: Phrase =
      """
      Only for you. It also has what you kept to yourself. Do not send this file. \
      Open it on the page again, or in a terminal with: broach resume
      """

    package static let tooLarge: Phrase =
      "This file is too large to be something you saved here. All you wrote is still here."
    package static let noEntry: Phrase =
      "This is not a file that was saved here. All you wrote is still here."
    package static let damaged: Phrase =
      "This file has been changed and can't be read. All you wrote is still here."
    package static let replaces: Phrase = "The file would take the place of what is here now."
    package static let saveBefore: Phrase = "You can save what is here first."
    package static let replace: Phrase = "open the file now"

    package static let tabKept: Phrase = "This tab kept it, as you asked."
    package static let dropKept: Phrase = "delete it, and begin something new"
  }
}
