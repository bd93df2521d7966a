import Script
import Walkthrough

/// A draft on its way out, with all that any of its forms needs.
package struct Outgoing: Sendable {
  package let draft: Draft
  package let set: PromptSet
  /// What it says.
  package let letter: Letter
  /// Whom it goes to; of forms that are no mail, none is asked.
  package var envelope: Envelope

  /// A draft of a set.
  /// - Parameter date: when it is exported.
  package init(
    _ draft: Draft, of set: PromptSet, date: Timestamp, in envelope: Envelope = Envelope()
  ) {
    self.draft = draft
    self.set = set
    self.envelope = envelope
    letter = Letter(draft, language: set.language, date: date)
  }

  /// The subject that goes out with it.
  package var subject: Subject { envelope.subject(of: letter) }

  /// It in one of its forms, in UTF-8.
  /// - Parameter width: for plain text, the most columns of a line.
  /// - Throws: for mail, if it is private or not for mail.
  package func text(as format: ExportFormat, width: Int? = nil) throws(MailRefusal) -> String {
    switch format {
    case .text: PlainText.text(of: letter, width: width)
    case .subject: subject.text + "\n"
    case .markdown: Markdown.text(of: letter)
    case .html: HTMLPage.text(of: letter)
    case .json: DraftJSON.text(of: self)
    case .eml: try EmailFile(letter, in: envelope).text
    case .mail: try EmailFile(letter, in: envelope, as: .message).text
    case .maildir: try EmailFile(letter, in: envelope, as: .stored).text
    case .mailto: try MailtoLink(letter, in: envelope).text + "\n"
    }
  }

  /// The link that a phone's camera is shown: a text message for what is one, else an email.
  package func phoneLink() throws(MailRefusal) -> String {
    switch draft.kind {
    case .message: try TextMessageLink(letter).text
    case .email, .card, .note: try MailtoLink(letter, in: envelope, limit: .max).text
    }
  }
}
