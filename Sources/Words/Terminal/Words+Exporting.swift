import Text

extension Words {
  /// What the command that exports says, on standard error.
  package enum Exporting {
    package static func goesTo(_ address: String) -> Phrase {
      "It is addressed to \(inline: address)"
    }
    package static func noForm(_ form: String) -> Phrase { "there is no form '\(inline: form)'" }
    package static func forms(_ names: [String]) -> Phrase {
      "the forms are: \(inline: names.joined(separator: ", "))"
    }
    package static let printsPDF: Phrase =
      "save a page with --as html -o letter.html; a browser prints it as PDF"
    package static let noDraft: Phrase = "it is not said which draft"
    package static func nameDraft(_ drafts: String) -> Phrase {
      "add --draft and one of these names: \(inline: drafts)"
    }
    package static let isPlainText: Phrase =
      "This is its plain text. -o FILE saves it as it is meant, and --open opens it."
    package static let openIt: Phrase = "it is saved; open it from there"
    package static let noDesktop: Phrase = "there is no desktop here that opens anything"
    package static let refused: Phrase = "the desktop could not open it"
    package static let noClipboard: Phrase = "there is no way to a clipboard from here"
    package static let saveInstead: Phrase = "save it with --output, or show it with --code"
    package static let saveText: Phrase = "save it with --as text --output FILE"
    package static let pasteIt: Phrase = "it is copied; paste it into a new email"
    package static let bodyNotCopied: Phrase =
      "There is no way to a clipboard from here. Save it with --as text --output FILE."
    package static let copyInstead: Phrase = "copy it with --copy, or save it with --output"
    package static let notReachable: Phrase =
      """
      A program that may see only a part of this disk may not find the file there. If it does not \
      open, put it into your folder for downloads.
      """
    package static let bodyLeftOut: Phrase =
      "It is too long for a link, which now has address and subject alone. Copy the text with --copy."
    package static let subjectLeftOut: Phrase = "The subject is too long too, and is left out."
    package static let bodyCopied: Phrase =
      "It is too long for a link. The new email has no text yet, and you paste it in."
    package static let noWindow: Phrase =
      "a code needs a window, with somebody before it"
    package static let codeTooLong: Phrase = "it is too long for a code"
    package static func codeNeeds(rows: Int, columns: Int, has: (rows: Int, columns: Int)) -> Phrase
    {
      """
      the code needs \(rows) rows and \(columns) columns, and this window has \(has.rows) and \
      \(has.columns)
      """
    }
    package static let largerWindow: Phrase =
      "make the window larger, or its letters smaller; or copy it with --copy"
    package static let pressEnter: Phrase = "Press Enter when your phone has it. "
  }
}
