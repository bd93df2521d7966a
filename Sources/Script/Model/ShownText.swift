import Text

/// A text of a set that somebody reads, and where: what advice is given on.
package struct ShownText: Sendable {
  /// The key under which it stands.
  package let key: String
  package let text: String
  package let span: SourceRange
}
