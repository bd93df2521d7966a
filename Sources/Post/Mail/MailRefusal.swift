import Script

/// Why a letter is not made into mail.
package enum MailRefusal: Error, Hashable, Sendable {
  /// The draft receives private answers.
  case privateDraft
  /// An address that does not fit on a line of a mail file.
  case addressTooLong(Address)
}

extension MailRefusal: CustomStringConvertible {
  /// What is wrong and what to do instead, as a sentence without a final stop.
  package var description: String {
    switch self {
    case .privateDraft:
      "this draft holds private answers, so it is never made into mail; export it as text instead"
    case .addressTooLong:
      "this address is too long for a mail file; "
        + "leave it out here, and write it in your mail program"
    }
  }
}

extension Letter {
  /// Lets a letter through that may become mail.
  func checkForMail() throws(MailRefusal) {
    if isPrivate { throw .privateDraft }
  }
}
