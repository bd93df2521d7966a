import Text

extension Words {
  /// A draft on its way to whoever reads it. Nothing here sends anything.
  package enum Export {
    package static let form: Phrase = "How do you want to take it along?"
    package static let copy: Phrase = "copy it, to paste it anywhere"
    package static let mailProgram: Phrase = "open it as a new email"
    package static let phone: Phrase = "show it to my phone"
    package static let eml: Phrase = "an email file, not sent"
    package static let print: Phrase = "a page to print"
    package static let text: Phrase = "plain text, as a file"
    package static let notAtAll: Phrase = "not at all"

    package static let mailNote: Phrase =
      """
      A message may be read late. It may be stored. By law, a therapist may have to tell \
      others if someone is in danger.
      """
    package static let mailNoteToOthers: Phrase = "A message may be read late. It may be stored."
    package static let notEveryone: Phrase =
      "Not every therapist reads what you send between sessions. You can ask, or bring it along."
    package static let notSent: Phrase = "Nothing has been sent."
    /// Where marks that turn the way of reading stood in what was written.
    package static let marksLeftOut: Phrase =
      """
      Marks that turn the way of reading are left out. Nobody sees them, and they can make a \
      text read as another.
      """

    // MARK: - Before it goes

    package static let address: Phrase = "To which address? An empty line leaves it open."
    package static let addressAgain: Phrase = "Type it again, or press Enter to leave it open."
    package static let isPhoneNumber: Phrase =
      "That is a phone number. The text message draft can make a code that a phone sends as a text."
    package static let newSubject: Phrase = "Which subject? Others may see it before they open it."
    package static let preview: Phrase = "This is how it goes:"
    package static func to(_ address: String?) -> Phrase {
      address.map { "To: \(inline: $0)" } ?? "To: nobody yet"
    }
    package static let changeAddress: Phrase = "change the address"
    package static let changeSubject: Phrase = "change the subject"
    package static let notNow: Phrase = "not now"
    package static func refused(_ reason: Phrase) -> Phrase {
      Words.sentence("That does not work: \(reason)")
    }
    package static let keepQuestion: Phrase = "Keep the address and the names for next time?"
    package static let keepItems: [Phrase] = ["no", "yes, on this computer"]
    package static func keptIn(_ path: String) -> Phrase { "They stand in \(inline: path)" }
    package static func notKept(_ reason: Phrase) -> Phrase {
      Words.sentence("They could not be kept: \(reason)")
    }

    // MARK: - Copied

    package static let copied: Phrase =
      "It is copied. Go to where you want it, and paste. Some computers keep a list of what was copied."
    package static let copiedSubject: Phrase = "The subject is copied."
    package static let asked: Phrase =
      """
      Your terminal was asked to copy it, and does not say if it did. \
      If pasting shows nothing, save it as a file. Some computers keep a list of what was copied.
      """
    package static let askedTmux: Phrase =
      """
      tmux has it, and was asked to copy it further. \
      If pasting shows nothing, press Ctrl-B and then ] to paste in here, or save it as a file. \
      Some computers keep a list of what was copied.
      """
    package static let nowhere: Phrase =
      "There is no way to copy from here. Save it as a file, or show it to your phone."
    /// The same where a code cannot be shown.
    package static let nowhereButFile: Phrase =
      "There is no way to copy from here. Save it as a file."
    package static let subjectToo: [Phrase] = ["go on", "copy the subject now"]
    package static func length(parts: Int, isPlain: Bool) -> Phrase {
      let alphabet: Phrase =
        isPlain || parts < 2 ? "" : " It has letters or signs that take more room."
      return parts == 1
        ? "As a text message it is one part."
        : "As a text message it is \(Words.number(parts)) parts." + alphabet
    }

    // MARK: - Opened

    package static let save: Phrase = "save it"
    package static let open: Phrase = "open it"
    package static let openNote: Phrase =
      """
      If your email is a web page, the text will stand in its address line for a while. \
      While it opens, others who use this computer could see it.
      """
    package static let opened: Phrase =
      "Your email program was asked to open it. If nothing opens, copy it instead."
    package static let tooLongForLink: Phrase =
      "It is too long to be opened as a whole. The new email has no text yet, and you paste it in."
    package static let subjectTooLong: Phrase = "Its subject is too long too, and is left out."
    package static let notOpened: Phrase =
      "Nothing here could open it. Copy it instead, or save it as a file."

    // MARK: - Saved

    /// The name stands ready and is not typed beforehand: what is typed would stick to it.
    package static func file(_ name: String) -> Phrase {
      "Under which name? Enter: \(inline: name) · 2: do not save it."
    }
    package static let saved: Phrase = "It is saved here:"
    package static let anyoneReads: Phrase =
      "Whoever opens the file can read it. Deleting what is kept here does not delete it."
    package static let emlNext: Phrase =
      """
      Thunderbird and the older Outlook open it as a message that you can change and have not sent. \
      Apple Mail, the new Outlook and web pages do not: copy it there.
      """
    package static let emlStored: Phrase =
      "Thunderbird puts an open message among the drafts on your mail server by itself."
    package static let printNext: Phrase = "Any browser opens it, and can print it."
    package static let openItems: [Phrase] = ["go on", "open it now"]
    package static let openedFile: Phrase =
      "Your computer was asked to open it. If nothing opens, find the file and open it there."
    package static func failed(_ reason: Phrase) -> Phrase {
      Words.sentence("It could not be saved: \(reason)")
        + " Nothing is lost. Another name may work."
    }
    package static let notSaved: Phrase = "Nothing was saved as a file."

    // MARK: - Shown to a phone

    package static let showCode: Phrase = "show the code"
    package static let camera: Phrase = "Point your phone's camera at this."
    package static let phoneHasIt: Phrase = "my phone has it"
    package static let codeNote: Phrase =
      """
      Your phone will offer a new message with this text, and sends nothing by itself. \
      Afterwards this screen is cleared, with all that scrolled away.
      """
    package static let codeGone: Phrase =
      "The code is gone from the screen. A few programs keep a copy of what they showed."
    package static let codeTooLong: Phrase =
      "It is too long for a code. You can copy it, or pick fewer sentences."
    package static func codeNeeds(rows: Int, columns: Int, has: (rows: Int, columns: Int)) -> Phrase
    {
      """
      The code needs \(rows) rows and \(columns) columns, and this window has \(has.rows) and \
      \(has.columns). Make the window larger or its letters smaller.
      """
    }
    package static let codeNoScreen: Phrase =
      "A code needs a screen that can draw. Copy it, or save it as a file."
    package static let tryAgain: Phrase = "try again"
    package static let insteadOfCode: [Phrase] = ["copy it", print, "not now"]
  }
}
