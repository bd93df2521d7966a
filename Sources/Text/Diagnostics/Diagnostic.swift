/// One finding about a source text: what is wrong, where, and what to write instead.
///
/// Messages are lower case, without a final stop, with the author's words in single quotes.
package struct Diagnostic: Hashable, Sendable {
  /// How much a finding matters.
  package enum Severity: String, Sendable {
    /// The text cannot be used with it.
    case error
    /// The text can be used as it is.
    case warning
    /// Nothing is wrong; it might be better.
    case advice
  }

  /// The stable name of a kind of finding, as in `unknown-key`; floors above add their own.
  package struct Code: RawRepresentable, Hashable, Sendable {
    package let rawValue: String

    /// A code by its name.
    package init(rawValue: String) {
      self.rawValue = rawValue
    }
  }

  /// A second place that belongs to a finding, such as the first of two equal ids.
  package struct Note: Hashable, Sendable {
    package let message: String
    /// Nil where the note speaks of no place.
    package let span: SourceRange?

    /// A note, with its place if it has one.
    package init(_ message: String, at span: SourceRange? = nil) {
      self.message = message
      self.span = span
    }
  }

  package let severity: Severity
  package let code: Code
  package let message: String
  package let span: SourceRange
  package let notes: [Note]
  /// An instruction: what to write instead. May have several lines.
  package let help: String?

  /// A finding at a place.
  package init(
    _ severity: Severity, _ code: Code, _ message: String, at span: SourceRange, notes: [Note] = [],
    help: String? = nil
  ) {
    self.severity = severity
    self.code = code
    self.message = message
    self.span = span
    self.notes = notes
    self.help = help
  }
}
