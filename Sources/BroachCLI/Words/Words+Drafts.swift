import Text

extension Words {
  /// The draft and what can be done with it.
  enum Drafts {
    static let soFar: Phrase = "The draft so far:"
    static let none: Phrase = "There is no draft yet. One answer is enough for one."
    static let bold: Phrase = "Bold: what you wrote. The rest is ours."
    static let brackets: Phrase = "The words in [brackets] are ours. The others are yours."
    static let byHand: Phrase = "You changed this one by hand."
    static let notCalledFor: Phrase =
      "You changed this one by hand. Your answers no longer call for it. It stays as it is."
    /// The name of a draft in a list.
    static func marked(_ title: Phrase, isByHand: Bool) -> Phrase {
      isByHand ? title + " (changed by hand)" : title
    }
    static let stale: Phrase = "Your answers have changed since. You can have a fresh one too."

    static let which: Phrase = "Which draft do you want to see?"
    static func subject(_ text: String) -> Phrase { "Subject: \(inline: text)" }
    static func long(_ count: Int) -> Phrase {
      "\(count) words. It can stay as it is. If you want it shorter, go back and pick sentences."
    }

    static let leftOut: Phrase = "You also wrote this. It is not in this draft:"
    static func leftOut(_ count: Int) -> Phrase {
      count == 1
        ? "One of your answers is not in it." : "\(count) of your answers are not in it."
    }
    static let partly: Phrase = "what you picked of it is in"
    static let isPrivate: Phrase = "private"
    static let setAside: Phrase = "set aside"

    static func therapist(hasName: Bool) -> Phrase {
      hasName
        ? "What do you call your therapist?"
        : "What do you call your therapist? Enter leaves it out."
    }
    static func me(hasName: Bool) -> Phrase {
      hasName ? "How do you want to sign?" : "How do you want to sign? Enter leaves it out."
    }

    static let letInItems: [Phrase] = ["leave it out", "let it into the drafts"]
    static let privateAnswer: Phrase = "You said this in private:"

    static let menu: Phrase = "What would you like to do with it?"
    static let done: Phrase = "done for now"
    static let save: Phrase = "save it as a file"
    static let change: Phrase = "change it"
    static let putIn: Phrase = "put in what is not in it"
    static let other: Phrase = "see another draft"
    static let changeMenu: Phrase = "What would you like to change?"
    static let leave: Phrase = "nothing, leave it as it is"
    static let byHandItem: Phrase = "write in it by hand"
    static let sentences: Phrase = "pick other sentences"
    static let names: Phrase = "the names in it"
    static let giveUp: Phrase = "give it up"
    static let giveUpQuestion: Phrase = "Give up what you changed by hand?"
    static let giveUpItems: [Phrase] = ["no, keep it", "yes, give it up"]
    static let fresh: Phrase = "a fresh one from my answers"
    static let questions: Phrase = "go back to the questions"
    static let rest: Phrase = "let it rest until tomorrow"
    static let notNow: Phrase = "not now: a page for myself"

    static let unchanged: Phrase = "It stands as it was."
    static let freshItems: [Phrase] = ["keep mine", "give mine up for this one"]
    static let putInItems: [Phrase] = ["leave it out", "put it in"]
    static let noneLeft: Phrase = "There is no question left. /review shows what you said."
    static let noDraft: Phrase = "There is no draft for this. What you said is there in /review."
  }

  /// Saving a draft as a file.
  enum Export {
    static let form: Phrase = "In which form?"
    static let text: Phrase = "plain text"
    static let markdown: Phrase = "Markdown"
    static let eml: Phrase = "an email file, unsent, for your mail program"
    static let notAtAll: Phrase = "not at all"
    static let mailNote: Phrase =
      """
      A message may be read late. It may be stored. There are things a therapist has to \
      pass on by law.
      """
    static let mailNoteToOthers: Phrase = "A message may be read late. It may be stored."
    static let notEveryone: Phrase =
      "Not every therapist reads what you send between sessions. You can ask, or bring it along."
    static let address: Phrase = "To which address? An empty line leaves it open."
    static let addressAgain: Phrase = "Type it again, or press Enter to leave it open."
    /// The name stands ready and is not typed for her: what she types would stick to it.
    static func file(_ name: String) -> Phrase {
      "Under which name? Enter: \(inline: name) · 2: do not save it."
    }
    static let saved: Phrase = "It is saved here:"
    static let notSent: Phrase = "Nothing has been sent. Whoever opens the file can read it."
    static func failed(_ reason: Phrase) -> Phrase {
      Words.sentence("It could not be saved: \(reason)")
        + " Nothing is lost. Another name may work."
    }
    static func refused(_ reason: String) -> Phrase {
      Words.sentence("That does not work: \(inline: reason)")
    }
    static let notSaved: Phrase = "Nothing was saved as a file."
  }
}
