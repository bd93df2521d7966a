import Script
import Text

extension Words {
  /// Between the questions.
  package enum Walking {
    package static func toDraft(_ count: Int) -> Phrase {
      count == 1
        ? "One question, then a draft."
        : "About \(Words.number(count)) questions, then a draft."
    }

    package static func beforeDraft(_ count: Int) -> Phrase {
      count == 1
        ? "One more before a draft."
        : "About \(Words.number(count)) more before a draft."
    }

    package static func stillToCome(_ count: Int) -> Phrase {
      count == 1 ? "One more, optional." : "About \(Words.number(count)) more, all optional."
    }

    package static let carried: Phrase = "This is what you said before. Press Enter to keep it."
    package static let atStart: Phrase = "This is the first question."
    package static let noExample: Phrase = "There is no example for this one."
    package static func example(_ text: String) -> Phrase { "For example: \(text)" }

    /// What an answer is for.
    /// - Parameter steers: whether something else depends on it.
    package static func reaches(_ titles: [String], steers: Bool) -> Phrase {
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

    package static let isPrivateNow: Phrase =
      "This answer is private now. It stays out of drafts unless you let it in. /private undoes it."
    package static let isOpenNow: Phrase = "This answer is not private now. It can stand in drafts."
    package static let isPrivate: Phrase = "Private: this stays out of drafts unless you let it in."
    package static let isPrivateToo: Phrase = "Private too."
    package static let noMirror: Phrase =
      "This set does not look at wording. Your words stand as they are."
    package static let goesOn: Phrase = "go on"

    package static func earlier(_ day: String) -> Phrase {
      "There is an earlier draft, from \(inline: day)."
    }
    package static func lookAt(_ kind: DraftTemplate.Kind) -> Phrase {
      switch kind {
      case .email: "look at the email"
      case .message: "look at the message"
      case .card: "look at the card"
      case .note: "look at the note"
      }
    }

    package static func checkpoint(more count: Int) -> [Phrase] {
      [
        count > 1 ? "more questions, one at a time" : "one thing more",
        "enough, show me the drafts", "not now",
      ]
    }
    package static func notNow(isKept: Bool) -> [Phrase] {
      [isKept ? "stop, it is kept" : "stop here", "a page for me"]
    }

    package static let stay: Phrase = "no, go on here"
    package static func go(_ title: String) -> Phrase { "yes, go to “\(inline: title)”" }
    package static let canCarry: Phrase = "What you said here waits for you. What fits comes along."
    package static func back(_ title: String) -> Phrase {
      "You are back in " + Words.quotedAtEnd(title)
    }
    package static func after(_ title: String) -> [Phrase] {
      ["that is all for now", "go back to “\(inline: title)”"]
    }

    package static let began: Phrase = "These are your sentences."
    package static let beganKept: Phrase =
      "These are your sentences. The whole text is kept with them."
    package static let noPlaceForText: Phrase = "There is no question for a longer text here."
    package static let wasFilled: Phrase = "Your text is in, as it is."
    package static let hasText: Phrase = "There is a text already."
    package static let replaceText: [Phrase] = ["leave it as it is", "put this one in its place"]
  }

  /// What was said so far.
  package enum Review {
    package static let none: Phrase = "You have not answered anything yet."
    package static let title: Phrase = "What you have said so far:"
    /// The number in the examples is one that is there.
    package static func ask(_ count: Int) -> Phrase {
      """
      A number changes an answer. “go \(min(count, 2))” goes to a question. \
      “delete \(min(count, 2))” deletes for good. Press Enter to go on.
      """
    }
    package static func notThere(_ count: Int) -> Phrase {
      """
      Type a number from the list, such as \(min(count, 2)), or go \(min(count, 2)). \
      Press Enter to go on.
      """
    }
    package static let opened: Phrase = "This comes up now:"
    package static let skipped: Phrase = "skipped"
    package static let setAside: Phrase = "set aside; its question does not come now"
    package static let isPrivate: Phrase = "private"
    package static let letIn: Phrase = "private, let into the drafts"
    package static let cannotGo: Phrase = "That answer waits until its question comes again."
    package static func delete(_ prompt: String) -> Phrase {
      "Delete your answer to “\(inline: prompt)” for good?"
    }
    package static let deleteItems: [Phrase] = ["no, keep it", "yes, delete it"]
    package static let deleted: Phrase = "It is deleted."
  }
}
