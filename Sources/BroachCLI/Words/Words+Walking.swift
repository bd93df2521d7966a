import Script
import Text

extension Words {
  /// Between the questions.
  enum Walking {
    static func toDraft(_ count: Int) -> Phrase {
      count == 1
        ? "One question, then a draft."
        : "About \(Words.number(count)) questions, then a draft."
    }

    static func beforeDraft(_ count: Int) -> Phrase {
      count == 1
        ? "One more before a draft."
        : "About \(Words.number(count)) more before a draft."
    }

    static func stillToCome(_ count: Int) -> Phrase {
      count == 1 ? "One more, optional." : "About \(Words.number(count)) more, all optional."
    }

    static let carried: Phrase = "This is what you said before. Press Enter to keep it."
    static let atStart: Phrase = "This is the first question."
    static let noExample: Phrase = "There is no example for this one."
    static func example(_ text: String) -> Phrase { "For example: \(text)" }

    /// What an answer is for.
    /// - Parameter steers: whether something else depends on it.
    static func reaches(_ titles: [String], steers: Bool) -> Phrase {
      guard let last = titles.last else {
        return steers
          ? "Your answer decides what comes next. It goes into no draft."
          : "Your answer is for you. It goes into no draft."
      }
      let first = titles.dropLast().map { "“\($0)”" }.joined(separator: ", ")
      return
        (first.isEmpty
        ? "Your answer can go into this draft: "
        : "Your answer can go into these drafts: \(inline: first) and ")
        + Words.quotedAtEnd(last) + " You see it all before you decide."
    }

    static let isPrivateNow: Phrase =
      "This answer is private now. It stays out of drafts unless you let it in. /private undoes it."
    static let isOpenNow: Phrase = "This answer is not private now. It can stand in drafts."
    static let isPrivate: Phrase = "Private: this stays out of drafts unless you let it in."
    static let isPrivateToo: Phrase = "Private too."
    static let noMirror: Phrase =
      "This set does not look at wording. Your words stand as they are."
    static let goesOn: Phrase = "go on"

    static func earlier(_ day: String) -> Phrase {
      "There is an earlier draft, from \(inline: day)."
    }
    static func lookAt(_ kind: DraftTemplate.Kind) -> Phrase {
      switch kind {
      case .email: "look at the email"
      case .message: "look at the message"
      case .card: "look at the card"
      case .note: "look at the note"
      }
    }

    static func checkpoint(more count: Int) -> [Phrase] {
      [
        count > 1 ? "more questions, one at a time" : "one thing more",
        "enough, show me the drafts", "not now",
      ]
    }
    static func notNow(isKept: Bool) -> [Phrase] {
      [isKept ? "stop, it is kept" : "stop here", "a page for me"]
    }

    static let stay: Phrase = "no, go on here"
    static func go(_ title: String) -> Phrase { "yes, go to “\(inline: title)”" }
    static let canCarry: Phrase = "What you said here waits for you. What fits comes along."
    static func back(_ title: String) -> Phrase { "You are back in " + Words.quotedAtEnd(title) }
    static func after(_ title: String) -> [Phrase] {
      ["that is all for now", "go back to “\(inline: title)”"]
    }

    static let began: Phrase = "These are your sentences."
    static let beganKept: Phrase = "These are your sentences. The whole text is kept with them."
    static let noPlaceForText: Phrase = "There is no question for a longer text here."
    static let wasFilled: Phrase = "Your text is in, as it is."
    static let hasText: Phrase = "There is a text already."
    static let replaceText: [Phrase] = ["leave it as it is", "put this one in its place"]

    static let help: Phrase = "Alone on a line you can type:"
    static let commands: [(command: Command, words: Phrase)] = [
      (.back, "one question back; nothing is lost"),
      (.skip, "pass over this question"),
      (.why, "what your answer is for"),
      (.example, "how somebody else might answer"),
      (.private, "keep this answer out of drafts, or no longer"),
      (.edit, "write in your own editor"),
      (.review, "see, change or delete what you said"),
      (.letter, "the draft so far"),
      (.mirror, "look at the wording, if you want to"),
      (.pause, "stop here and go on another time"),
      (.leave, "clear the screen and go at once; Ctrl-\\ does the same"),
    ]
    static let helpItems: [Phrase] = ["go on", "where to turn"]
    static let losesAll: Phrase =
      "Nothing is kept. /pause asks before it is gone. /leave does not ask."
    static func goThere(_ set: String) -> Phrase {
      "To go there, type /pause and then: broach begin \(inline: set)"
    }
  }

  /// What was said so far.
  enum Review {
    static let none: Phrase = "You have not answered anything yet."
    static let title: Phrase = "What you have said so far:"
    /// The number in the examples is one that is there.
    static func ask(_ count: Int) -> Phrase {
      """
      A number changes an answer. “go \(min(count, 2))” goes to a question. \
      “delete \(min(count, 2))” deletes for good. Press Enter to go on.
      """
    }
    static func notThere(_ count: Int) -> Phrase {
      """
      Type a number from the list, such as \(min(count, 2)), or go \(min(count, 2)). \
      Press Enter to go on.
      """
    }
    static let opened: Phrase = "This comes up now:"
    static let skipped: Phrase = "skipped"
    static let setAside: Phrase = "set aside; its question does not come now"
    static let isPrivate: Phrase = "private"
    static let letIn: Phrase = "private, let into the drafts"
    static let cannotGo: Phrase = "That answer waits until its question comes again."
    static func delete(_ prompt: String) -> Phrase {
      "Delete your answer to “\(inline: prompt)” for good?"
    }
    static let deleteItems: [Phrase] = ["no, keep it", "yes, delete it"]
    static let deleted: Phrase = "It is deleted."
  }
}
