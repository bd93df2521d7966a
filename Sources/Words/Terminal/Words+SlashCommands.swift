import Text

extension Words {
  /// The commands that can be typed alone on a line, such as `/back`.
  package enum SlashCommands {
    package static func notHere(_ typed: String) -> Phrase {
      "\(inline: typed) does nothing here. Nothing is lost."
    }
    package static func none(_ line: String) -> Phrase {
      "There is no \(inline: line). /help shows what there is."
    }
    package static func near(_ typed: String) -> [Phrase] {
      ["I meant \(inline: typed)", "it is part of my answer"]
    }
    package static func taken(_ word: String, as typed: String) -> Phrase {
      "“\(inline: word)” is taken as \(inline: typed)."
    }

    package static let help: Phrase = "Alone on a line you can type:"
    package static let back: Phrase = "one question back; nothing is lost"
    package static let skip: Phrase = "pass over this question"
    package static let why: Phrase = "what your answer is for"
    package static let example: Phrase = "how somebody else might answer"
    package static let `private`: Phrase = "keep this answer out of drafts, or no longer"
    package static let edit: Phrase = "write in your own editor"
    package static let review: Phrase = "see, change or delete what you said"
    package static let letter: Phrase = "the draft so far"
    package static let mirror: Phrase = "look at the wording, if you want to"
    package static let pause: Phrase = "stop here and go on another time"
    package static let leave: Phrase = "clear the screen and go at once; Ctrl-\\ does the same"
    package static let helpItems: [Phrase] = ["go on", "where to turn"]
    package static let losesAll: Phrase =
      "Nothing is kept. /pause asks before it is gone. /leave does not ask."
    package static func goThere(_ set: String) -> Phrase {
      "To go there, type /pause and then: broach begin \(inline: set)"
    }
    /// The same at the end of a walk.
    package static func goThereNow(_ set: String) -> Phrase {
      "To go there, type: broach begin \(inline: set)"
    }
  }
}
