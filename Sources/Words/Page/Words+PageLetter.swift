import Text

extension Words {
  /// The letter on a page.
  package enum PageLetter {
    package static let soFar: Phrase = "Your letter so far"
    package static let ownKey: Phrase = "Upright: your words."
    package static let ourKey: Phrase = "Slanted and lighter: ours."
    package static let use: Phrase = "use this letter"
    package static func grew(_ count: Int) -> Phrase {
      "Your letter has " + Words.wordCount(count) + " now."
    }
    package static let none: Phrase = "No letter yet"
    package static let notNow: Phrase = "Not now"
    package static let staysAsItIs: Phrase = "The letter stays as it is, and nothing is sent."

    package static let leftOut: Phrase = "You also wrote this. It is not in here"
    package static let putIn: Phrase = "put it in"
    package static let wasPutIn: Phrase = "You put this in"
    package static let takeOut: Phrase = "take it out again"
    package static let privateAnswer: Phrase = "You wanted this kept out"
    package static let emptyLeavesOut: Phrase = "If it is empty, it is left out."

    package static let changeTitle: Phrase = "Change it"
    package static let others: Phrase = "Another form of it"
    package static let byHandTitle: Phrase = "Write in it"
    package static let byHandStays: Phrase =
      "If you go back, what you typed waits here. The letter stays as it was until you keep this."
    package static let freshTitle: Phrase = "A fresh one from your answers"
  }

  /// The last screens of a page.
  package enum PageClosing {
    package static let title: Phrase = "That is all for now"
    package static let sentNothing: Phrase = "This page has sent nothing."
    package static let notKept: Phrase =
      "Nothing is kept here. If you close the page now, what you wrote is gone."
    package static let inTab: Phrase = "It is kept in this tab until you close it or erase it."
    package static let backToLetter: Phrase = "back to the letter"
    package static let clear: Phrase = "erase it here now"
    package static let rests: Phrase = "It can rest until tomorrow"
    package static let howToGoOn: Phrase =
      """
      To go on, open this page again and choose “Open what I saved”. \
      Most browsers put the file where downloads go.
      """
  }
}
