import Text

extension Words {
  /// Looking at the wording, when the person asks for it.
  package enum Mirror {
    package static let look: Phrase = "look at the wording"
    package static let opening: Phrase =
      "Here are some of your words. They only change if you change them."
    package static let isPrivate: Phrase =
      "This draft is for you alone. Its words stand as they are."
    package static let otherLanguage: Phrase =
      "The wording can only be looked at in English so far. Your words stand as they are."
    package static let nothing: Phrase = "There is nothing to show. Your words stand as they are."
    package static let all: Phrase = "That is all."

    package static func words(_ text: String) -> Phrase { "  \(inline: text, .bold)" }
    package static let whole: Phrase = "This is about the whole draft."
    package static func frame(_ text: String) -> Phrase { "If you like: \(text)" }

    package static let goesBack: Phrase = "It stays as you wrote it. /back goes there."

    package static let isThisIt: Phrase = "Is this what you want to say?"
    package static let items: [Phrase] = ["keep it", "change it", "stop showing"]

    package static let howHeard: Phrase = "There is more. It is about how your words may be heard."
    package static let goOnItems: [Phrase] = ["that is enough", "go on"]

    package static let wasStopped: Phrase = "You did not want to see more of these."
    package static let againItems: [Phrase] = ["leave it so", "look again"]
    package static let stopped: Phrase = "No more of these. Your words stand as they are."
  }
}
