import Text
import Walkthrough

/// The subject of a mail: one line, safe to put into a header.
package struct Subject: Hashable, Sendable {
  /// Why a text cannot be a subject.
  package enum Fault: Error, Hashable, Sendable {
    /// Nothing but spaces.
    case empty
    /// A line break, a tab or another control character: it could begin a header of its own.
    case control
  }

  /// The subject in Unicode's composed form (NFC), without spaces around it.
  package let text: String

  /// Takes a subject as it was typed.
  package init(_ typed: String) throws(Fault) {
    guard !typed.breaksHeaders else { throw .control }
    let text = Sanitiser.strip(typed).trimmed.composed
    guard !text.isEmpty else { throw .empty }
    self.text = text
  }

  private init(neutral text: String) {
    self.text = text
  }

  /// What stands there when nobody chose a subject: nothing that a bystander could read more into.
  /// - Parameter language: a BCP 47 tag; one that is not known, or nil, gives English.
  package static func neutral(in language: String? = nil) -> Subject {
    Subject(neutral: NeutralSubject.text(in: language))
  }
}
