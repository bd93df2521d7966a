import Text

/// A text of a set that is shown as it stands, and where.
package struct ShownText: Sendable {
  /// The key under which it stands.
  package let key: String
  package let text: String
  package let span: SourceRange
}
