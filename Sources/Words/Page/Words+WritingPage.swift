import Text

extension Words {
  /// The page on which a therapist writes a set.
  package enum WritingPage {
    package static let title: Phrase = "Write a set"

    /// What they settle before they begin; a line each.
    package static let beforeTitle: Phrase = "Before you write"
    package static let before: [Phrase] = [
      "Agree on it in session: what it is for, and that your client can leave it.",
      "Ask which device and which address are private.",
      "Write nothing into the set by which somebody could know your client.",
      "Decide where a letter is kept, and who else reads your mailbox.",
      "Say when you reply, and whether you read messages between sessions.",
      "Have paper ready. Some cannot write on a screen, and some do not want to.",
    ]
    package static let beforeEnd: Phrase =
      """
      This is no legal advice. The page sends nothing and keeps nothing: save your set before you \
      close it.
      """
    package static let begin: Phrase = "Begin"
    package static let noScript: Phrase =
      "To write here, open this file in a web browser: double-click it on a computer."

    // The text.
    package static let text: Phrase = "Your set"
    package static let textHint: Phrase =
      """
      Change what you like. Lines that begin with # are notes for you alone. The spaces at the \
      beginning of a line matter.
      """
    package static let save: Phrase = "Save the set"
    package static let open: Phrase = "Open a file"
    package static let saved: Phrase =
      "It was given to your browser to save. Most browsers put it where downloads go."
    package static let replaces: Phrase =
      "The file takes the place of your text. What you have not saved is gone. Open it?"
    package static let unreadable: Phrase =
      "This file can't be read as text. Your text is as it was."
    package static let stopped: Phrase =
      """
      The check has stopped. Your text is still here. Save it now, and then open this page anew.
      """
    package static let old: Phrase =
      "This browser is too old to check your text. You can write and save it all the same."

    // The views.
    package static let views: Phrase = "What to see"
    package static let textView: Phrase = "Text"
    package static let trialView: Phrase = "Try it out"
    package static let lettersView: Phrase = "Letters"

    // What was found.
    package static let findings: Phrase = "What to mend"
    package static let noSet: Phrase =
      "This is not a set of questions yet. Open one, or load this page anew to begin with a small one."
    package static let none: Phrase = "No mistakes. You can hand it out."
    package static func summary(errors: Int, others: Int) -> Phrase {
      var words: Phrase = "No mistakes. You can hand it out."
      if errors > 0 { words = count(errors, "mistake", "mistakes") + "." }
      if others > 0 {
        words += " " + count(others, "thing to look at", "things to look at") + "."
      }
      return words
    }
    private static func count(_ number: Int, _ one: Phrase, _ many: Phrase) -> Phrase {
      "\(number) " + (number == 1 ? one : many)
    }
    package static let mistake: Phrase = "Mistake"
    package static let warning: Phrase = "Look again"
    package static let advice: Phrase = "Advice"
    package static func place(line: Int, column: Int) -> Phrase {
      "Line \(line), column \(column)"
    }

    // Trying it out.
    package static let trial: Phrase = "What your client will see"
    package static let trialHint: Phrase =
      "Tap through it. What you type here is not kept, and the letter grows at the foot."
    package static let again: Phrase = "From the beginning"
    package static let stale: Phrase =
      "There are mistakes in the text. This is how it was before them."
    package static let notYet: Phrase =
      "Once the text has no mistakes, you can try it out here."

    // The letters.
    package static let letters: Phrase = "The letters"
    package static let lettersHint: Phrase =
      "As they are if your client answers all that is asked, and takes what stands first."
    package static let lettersKey: Phrase = "In brackets: the question whose answer goes there."
    package static let noLetters: Phrase = "With these answers there is no letter."
    package static let therapist: String = "(your name)"
    package static let me: String = "(their name)"
    package static let today: String = "(the date)"
    package static func answer(to question: String) -> String { "(\(question))" }
    package static func subject(_ words: String) -> Phrase { "Subject: \(inline: words)" }

    // Handing it out.
    package static let handOut: Phrase = "Hand it out"
    package static let handOutHint: Phrase =
      """
      The page is one file that opens in any browser. The note goes along: it says how to open it. \
      Read the note and change what does not fit.
      """
    package static let who: Phrase = "Whom is the note for?"
    package static let readers: [Phrase] = [
      "Somebody of age who comes of their own will", "Somebody who is under age",
      "Somebody who was ordered to come", "Somebody who is staying in a clinic",
    ]
    package static let others: Phrase =
      "For the last three the note has lines of its own. It can't know the rules where you work."
    package static let messages: Phrase = "Do you read messages between sessions?"
    package static let messagesItems: [Phrase] = ["Leave it out", "Yes", "No"]
    package static let replies: Phrase = "When do you reply?"
    package static let address: Phrase = "To which address can they write?"
    package static let leftOut: Phrase = "What you leave open is left out of the note."
    package static let savePage: Phrase = "Save the page for my client"
    package static let saveNote: Phrase = "Save the note"
    package static let mendFirst: Phrase = "Mend the mistakes first. Then there is a page to save."
  }
}
