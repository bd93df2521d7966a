/// A stretch of a source text, in UTF-8 offsets, the end not included.
package struct SourceRange: Hashable, Sendable {
  package var start: Int
  package var end: Int

  /// The stretch from `start` up to, not including, `end`.
  @inlinable
  package init(_ start: Int, _ end: Int) {
    self.start = start
    self.end = end
  }

  /// A place between two characters.
  package init(at offset: Int) {
    self.init(offset, offset)
  }
}
