/// An `sms:` link: it opens a new text message on a phone, to whoever the person then chooses.
package struct TextMessageLink: Hashable, Sendable {
  /// The link, in ASCII.
  package let text: String

  /// The link that a letter becomes.
  package init(_ letter: Letter) throws(MailRefusal) {
    try letter.checkForMail()
    // Android reads what comes after the question mark, the iPhone what comes after the `&`.
    text = "sms:?&body=\(letter.linkBody)"
  }
}
