import Text

extension Words {
  /// Keeping, and what did not work.
  package enum Keeping {
    package static func failed(_ reason: Phrase) -> Phrase {
      Words.sentence("What you write cannot be kept just now: \(reason)")
        + " You can go on. At the end you can save it somewhere else."
    }
    /// While somebody types; as long as fits a line, if it can.
    package static func notKeptYet(_ reason: Phrase) -> Phrase {
      Words.sentence("Not kept yet: \(reason)") + " Go on, or /pause to keep it elsewhere."
    }
    package static let isKeptAgain: Phrase = "It can be kept again, and all of it is kept now."
    package static let notApart: Phrase =
      "Keep this open in one window only. This disk cannot tell if it is open in two."
    package static let gone: Phrase = "Nothing is kept. If you stop now, what you wrote is gone."
    package static let restGone: Phrase =
      "Only the file you saved is kept. If you stop now, the rest is gone."
    package static let goneItems: [Phrase] = ["stay", "stop all the same", "keep it after all"]
    package static let elsewhere: Phrase =
      """
      What you wrote is not kept yet. Type a file name to save it there. \
      Enter: try again · 2: let it go.
      """
    package static let elsewhereItems: [Phrase] = ["try again", "let it go"]
    package static func stillFailed(_ reason: Phrase) -> Phrase {
      Words.sentence("It cannot be kept yet: \(reason)") + " Nothing is lost."
    }
    package static let savedElsewhere: Phrase = "What you wrote is saved here:"
    package static let goOnElsewhere: Phrase = "To go on with it, type:"
    package static func resume(_ path: String) -> Phrase { "broach resume \(inline: path)" }
    package static let untilDraft: Phrase = "You wanted it kept until you have your draft."
    package static let untilDraftItems: [Phrase] = [
      "not yet, keep it", "I have it, delete what is kept",
    ]
    package static let removed: Phrase = "What was kept here is deleted. Backups may still hold it."
    package static func copyNotRemoved(_ reason: Phrase) -> Phrase {
      Words.sentence("What was kept here is deleted. A copy of it could not be: \(reason)")
    }
    package static func notRemoved(_ reason: Phrase) -> Phrase {
      Words.sentence("What was kept could not be deleted: \(reason)")
    }
  }

  /// The last screen.
  package enum Closing {
    package static let notSent: Phrase = "Nothing has been sent."
    package static func aside(_ words: String) -> Phrase {
      "You also typed this, and it found no place:\n\(words)"
    }
    package static let kept: Phrase = "What you wrote is kept here:"
    package static let partKept: Phrase =
      "An earlier part of it is kept here, without what came last:"
    package static let goOn: Phrase = "To go on where you were, type: broach"
    package static let seeAgain: Phrase = "To see it again, type: broach"
    package static let discard: Phrase = "To delete it, type:"
    package static func discard(_ name: String) -> Phrase { "broach discard \(inline: name)" }
    package static let nothingKept: Phrase = "Nothing was kept."
    package static let tomorrow: Phrase = "It can rest. It is here tomorrow."
  }
}
