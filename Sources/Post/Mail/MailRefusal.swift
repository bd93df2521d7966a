import Script

/// Why a letter is not made into mail.
package enum MailRefusal: Error, Hashable, Sendable {
  /// The draft receives private answers.
  case privateDraft
  /// An address that does not fit on a line of a mail file.
  case addressTooLong(Address)
}

extension Letter {
  /// Lets a letter through that may become mail.
  func checkForMail() throws(MailRefusal) {
    if isPrivate { throw .privateDraft }
  }
}
