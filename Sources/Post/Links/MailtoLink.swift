import Script

/// A `mailto:` link (RFC 6068): it opens a new message in whatever program the person writes their
/// mail with, and nothing is sent.
package struct MailtoLink: Hashable, Sendable {
  /// The most characters that every way into a mail program takes: Windows cuts at some 2,046.
  package static let limit = 1_900

  /// The link, in ASCII.
  package let text: String
  /// Whether the letter is in it. One that is too long goes another way: it is never cut.
  package let holdsBody: Bool
  /// Whether the subject is in it; it is left out only if the link would be too long even so.
  package let holdsSubject: Bool

  /// The link that a letter becomes.
  /// - Parameter limit: the most characters.
  package init(
    _ letter: Letter, in envelope: Envelope = Envelope(), limit: Int = limit
  ) throws(MailRefusal) {
    try letter.checkForMail()
    let address = "mailto:" + (envelope.to.map { LinkText.escaped($0.text, besides: 0x40) } ?? "")
    let subject =
      "\(address)?subject=\(LinkText.escaped(envelope.subject(of: letter).text))"
    let whole = "\(subject)&body=\(letter.linkBody)"
    holdsBody = whole.utf8.count <= limit
    holdsSubject = holdsBody || subject.utf8.count <= limit
    text = holdsBody ? whole : holdsSubject ? subject : address
  }
}
