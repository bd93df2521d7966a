import Text

extension Words {
  /// How a letter leaves a page.
  package enum PageLeaving {
    package static let title: Phrase = "Take it with you"
    package static let saveFirst: Phrase =
      """
      If you go to another app, your phone may close this page. \
      Save what you wrote first, if you want it back.
      """

    package static let copy: Phrase = "copy the text"
    package static let clipboard: Phrase =
      """
      It stays in this device's clipboard, and some devices share it. \
      Paste it, then copy something else.
      """
    package static let copied: Phrase = "Your browser says it is copied. Paste it to be sure."
    package static let mayBeCopied: Phrase = "It may be copied. Paste it to be sure."
    package static let notCopied: Phrase =
      "It could not be copied. At the end of this page you can select the text by hand."

    package static let notTonight: Phrase = "not tonight"
    package static let rests: Phrase = "This saves it for you alone, and says how to open it again."

    package static let mailTitle: Phrase = "Send it by email"
    package static let address: Phrase = "To which address?"
    package static let addressMayStayOpen: Phrase = "You can leave it open."
    package static let subject: Phrase = "Subject"
    package static let mail: Phrase = "open it in my mail program"
    package static let mailLong: Phrase = "copy the text, and open my mail program"
    package static let mailProgram: Phrase =
      """
      This opens the mail program on this device, in whoever's account is set up there. \
      It may save a draft at once. In a browser, the text can stay in its history.
      """
    package static let mailOpened: Phrase =
      """
      If nothing opened, there may be no mail program here. \
      If the text is missing there, paste it.
      """
    package static let noMail: Phrase = "No mail program opened. You can copy the text."
    package static let mailFile: Phrase = "save a file for my mail program"
    package static let share: Phrase = "share it"
    package static let shared: Phrase = "This page can't know if it was shared."
    package static let notShared: Phrase = "It was not shared."

    package static let textFile: Phrase = "save the letter as a text file"
    package static let fileGiven: Phrase =
      "It was given to your browser to save. Whoever opens the file can read it."
    package static func saved(_ name: String) -> Phrase {
      Words.sentence("It was given to your browser to save, as \(inline: name)")
        + " It is for you alone. Do not send it."
    }
    package static let notSaved: Phrase =
      "It could not be saved. All you wrote is still here. You can copy the text."
    package static let print: Phrase = "print it"
    package static let notPrinted: Phrase = "It could not be printed here."

    package static let showOnly: Phrase = "show only this"
    package static let showOnlyIs: Phrase =
      "“Show only this” fills the screen with the letter, so that you can hand it over to be read."
    package static let doneShowing: Phrase = "done"
    package static let reallyDone: Phrase = "press again to go back to my notes"

    package static let noneWorks: Phrase = "None of these works"
    package static let selectIt: Phrase = "Select all of the text here, and copy it by hand."
    package static let theText: Phrase = "The text"
  }
}
