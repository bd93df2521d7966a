import Text

extension Words {
  /// Looking at the wording, when she asks for it.
  enum Mirror {
    static let look: Phrase = "look at the wording"
    static let opening: Phrase = "Here are some of your words. They only change if you change them."
    static let isPrivate: Phrase = "This draft is for you alone. Its words stand as they are."
    static let otherLanguage: Phrase =
      "The wording can only be looked at in English so far. Your words stand as they are."
    static let nothing: Phrase = "There is nothing to show. Your words stand as they are."
    static let all: Phrase = "That is all."

    static func words(_ text: String) -> Phrase { "  \(inline: text, .bold)" }
    static let whole: Phrase = "This is about the whole draft."
    static func frame(_ text: String) -> Phrase { "If you like: \(text)" }

    static let goesBack: Phrase = "It stays as you wrote it. /back goes there."

    static let isThisIt: Phrase = "Is this what you want to say?"
    static let items: [Phrase] = ["keep it", "change it", "stop showing"]

    static let howHeard: Phrase = "There is more. It is about how your words may be heard."
    static let goOnItems: [Phrase] = ["that is enough", "go on"]

    static let wasStopped: Phrase = "You did not want to see more of these."
    static let againItems: [Phrase] = ["leave it so", "look again"]
    static let stopped: Phrase = "No more of these. Your words stand as they are."
  }
}
