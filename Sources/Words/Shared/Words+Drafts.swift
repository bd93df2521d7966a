import Script
import Text

extension Words {
  /// The draft and what can be done with it.
  package enum Drafts {
    package static let soFar: Phrase = "The draft so far:"
    package static let none: Phrase = "There is no draft yet. One answer is enough for one."
    package static let bold: Phrase = "Bold: what you wrote. The rest is ours."
    package static let brackets: Phrase = "The words in [brackets] are ours. The others are yours."
    package static let byHand: Phrase = "You changed this one by hand."
    package static let notCalledFor: Phrase =
      "You changed this one by hand. Your answers no longer call for it. It stays as it is."
    package static let wordsNotCalledFor: Phrase =
      "You put words into this one. Your answers no longer call for it. Your words stay in it."
    /// The name of a draft in a list.
    package static func marked(_ title: Phrase, isByHand: Bool) -> Phrase {
      isByHand ? title + " (changed by hand)" : title
    }
    package static let stale: Phrase =
      "Your answers have changed since. You can have a fresh one too."

    /// What a further form of a draft is called, unless its set says so.
    package static func title(of kind: DraftTemplate.Kind) -> String {
      switch kind {
      case .email: "An email"
      case .message: "A text message"
      case .card: "A card to hand over"
      case .note: "A page to keep"
      }
    }

    package static let which: Phrase = "Which draft do you want to see?"
    package static func subject(_ text: String) -> Phrase { "Subject: \(inline: text)" }
    package static func long(_ count: Int) -> Phrase {
      "\(count) words. It can stay as it is. If you want it shorter, go back and pick sentences."
    }

    package static let leftOut: Phrase = "You also wrote this. It is not in this draft:"
    package static func leftOut(_ count: Int) -> Phrase {
      count == 1
        ? "One of your answers is not in it." : "\(count) of your answers are not in it."
    }
    package static let partly: Phrase = "what you picked of it is in"
    package static let isPrivate: Phrase = "private"
    package static let setAside: Phrase = "set aside"
    /// Of words that were typed at the menu below a draft.
    package static let asideAtMenu: Phrase =
      "These words are not lost. They stand below the draft, and you can put them in."
    package static let asideIs: Phrase = "You also typed this:"

    package static func therapist(hasName: Bool) -> Phrase {
      hasName
        ? "What do you call your therapist?"
        : "What do you call your therapist? Enter leaves it out."
    }
    package static func me(hasName: Bool) -> Phrase {
      hasName ? "How do you want to sign?" : "How do you want to sign? Enter leaves it out."
    }

    package static func hardlyName(_ typed: String) -> Phrase {
      "If the name is “\(inline: typed)”, type it once more. Enter leaves it out."
    }

    package static let letInItems: [Phrase] = ["leave it out", "let it into the drafts"]
    package static let privateAnswer: Phrase = "You said this in private:"

    package static let menu: Phrase = "What would you like to do with it?"
    /// Where the menu would push the draft out of sight.
    package static let lead: Phrase = "Enter: what you can do with it."
    /// The same where the draft has no room even alone.
    package static let leadFromBelow: Phrase =
      "It begins further up. Enter: what you can do with it."
    package static let done: Phrase = "done for now"
    package static let takeAlong: Phrase = "copy it, email it or print it"
    package static let change: Phrase = "change it"
    package static let putIn: Phrase = "put in what is not in it"
    package static let other: Phrase = "see another draft"
    package static let changeMenu: Phrase = "What would you like to change?"
    package static let leave: Phrase = "nothing, leave it as it is"
    package static let byHandItem: Phrase = "write in it by hand"
    package static let sentences: Phrase = "pick other sentences"
    package static let names: Phrase = "the names in it"
    package static let takeOut: Phrase = "take out what you typed beside it"
    package static let takenOut: Phrase = "It is out again, and not lost. You can put it back in."
    package static let giveUp: Phrase = "give it up"
    package static let giveUpQuestion: Phrase = "Give up what you changed by hand?"
    package static let giveUpItems: [Phrase] = ["no, keep it", "yes, give it up"]
    package static let fresh: Phrase = "a fresh one from my answers"
    package static let questions: Phrase = "go back to the questions"
    package static let rest: Phrase = "let it rest until tomorrow"
    package static let notNow: Phrase = "not now: a page for myself"

    package static let unchanged: Phrase = "It stands as it was."
    package static let freshItems: [Phrase] = ["keep mine", "give mine up for this one"]
    package static let putInItems: [Phrase] = ["leave it out", "put it in"]
    package static let noneLeft: Phrase = "There is no question left. /review shows what you said."
    package static let noDraft: Phrase =
      "There is no draft for this. What you said is there in /review."
    package static let nothingSaid: Phrase = "Nothing is written, and that is all right."
  }
}

extension DraftTemplate {
  /// What a draft is called: its title, or, for a further form without one, what it is.
  package var heading: String { title ?? (base == nil ? id : Words.Drafts.title(of: kind)) }
}
