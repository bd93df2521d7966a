import Script

/// A mail file (`.eml`) that opens as an editable, unsent message where the mail program can.
///
/// `Date` comes first because programs that guess the type of a file go by it; there is no
/// Message-ID and no program name, and nothing that was not asked for.
package struct EmailFile: Hashable, Sendable {
  /// What a mail file is for.
  package enum Form: Hashable, Sendable {
    /// To be opened: programs that know `X-Unsent` let it be changed and sent.
    case unsent
    /// To be sent on by a program that would send `X-Unsent` too, such as mutt.
    case message
    /// To lie in a mailbox on the disk, where a line ends as lines do there.
    case stored
  }

  /// ASCII, every line at most 76 columns long, and ended by CRLF unless it is stored.
  package let text: String

  /// Makes a mail file of a letter.
  package init(
    _ letter: Letter, in envelope: Envelope = Envelope(), as form: Form = .unsent
  ) throws(MailRefusal) {
    try letter.checkForMail()
    var lines = ["Date: \(letter.date.mailDate)"]
    if let from = envelope.from { lines += try Self.lines(of: from, named: "From") }
    if let to = envelope.to { lines += try Self.lines(of: to, named: "To") }
    lines += EncodedWords.lines(named: "Subject", text: envelope.subject(of: letter).text)
    if form == .unsent { lines.append("X-Unsent: 1") }
    lines += [
      "MIME-Version: 1.0",
      "Content-Type: text/plain; charset=utf-8",
      "Content-Transfer-Encoding: quoted-printable",
      "",
    ]
    for row in letter.rows { lines += QuotedPrintable.lines(of: row) }
    let lineEnd = form == .stored ? "\n" : "\r\n"
    text = lines.map { $0 + lineEnd }.joined()
  }

  private static func lines(of address: Address, named name: String) throws(MailRefusal)
    -> [String]
  {
    let line = "\(name): \(address.text)"
    if line.utf8.count <= 76 { return [line] }
    // A header may break before its value; an address itself cannot be broken.
    guard address.text.utf8.count <= 75 else { throw .addressTooLong(address) }
    return ["\(name):", " \(address.text)"]
  }
}
