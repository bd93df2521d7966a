import Notebook
import Text

extension Words {
  /// Keeping, and what did not work.
  enum Keeping {
    static func failed(_ reason: Phrase) -> Phrase {
      Words.sentence("What you write cannot be kept just now: \(reason)")
        + " You can go on. At the end you can save it somewhere else."
    }
    static let notApart: Phrase =
      "Keep this open in one window only. This disk cannot tell if it is open in two."
    static let gone: Phrase = "Nothing is kept. If you stop now, what you wrote is gone."
    static let restGone: Phrase =
      "Only the file you saved is kept. If you stop now, the rest is gone."
    static let goneItems: [Phrase] = ["stay", "stop all the same", "keep it after all"]
    static let elsewhere: Phrase =
      """
      What you wrote is not kept yet. Type a file name to save it there. \
      Enter: try again · 2: let it go.
      """
    static func stillFailed(_ reason: Phrase) -> Phrase {
      Words.sentence("It cannot be kept yet: \(reason)") + " Nothing is lost."
    }
    static let savedElsewhere: Phrase = "What you wrote is saved here:"
    static let untilDraft: Phrase = "You wanted it kept until you have your draft."
    static let untilDraftItems: [Phrase] = ["not yet, keep it", "I have it, delete what is kept"]
    static let removed: Phrase = "What was kept here is deleted. Backups may still hold it."
    static func notRemoved(_ reason: Phrase) -> Phrase {
      Words.sentence("What was kept could not be deleted: \(reason)")
    }
  }

  /// The last screen.
  enum Closing {
    static let notSent: Phrase = "Nothing has been sent."
    static func aside(_ words: String) -> Phrase {
      "You also typed this, and it found no place:\n\(words)"
    }
    static let kept: Phrase = "What you wrote is kept here:"
    static let partKept: Phrase = "An earlier part of it is kept here, without what came last:"
    static let goOn: Phrase = "To go on where you were, type: broach"
    static let seeAgain: Phrase = "To see it again, type: broach"
    static let discard: Phrase = "To delete it, type:"
    static func discard(_ name: String) -> Phrase { "broach discard \(inline: name)" }
    static let nothingKept: Phrase = "Nothing was kept."
    static let tomorrow: Phrase = "It can rest. It is here tomorrow."
  }
}
