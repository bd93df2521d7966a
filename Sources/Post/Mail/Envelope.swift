import Script

/// What stands outside the letter: asked for at the export and not before.
package struct Envelope: Hashable, Sendable {
  package var from: Address?
  package var to: Address?
  /// Nil means the draft's own subject, or a neutral one where it has none that fits a header.
  package var subject: Subject?

  /// An envelope; everything on it may stay open.
  package init(from: Address? = nil, to: Address? = nil, subject: Subject? = nil) {
    self.from = from
    self.to = to
    self.subject = subject
  }

  /// The subject that goes out with a letter.
  package func subject(of letter: Letter) -> Subject {
    if let subject { return subject }
    // A tab in an answer is a space to a header; nothing else that a header refuses can be left.
    let own = letter.subject.map { String($0.map { $0 == "\t" ? " " : $0 }) }
    if let own, let subject = try? Subject(own) { return subject }
    return .neutral(in: letter.language)
  }
}
