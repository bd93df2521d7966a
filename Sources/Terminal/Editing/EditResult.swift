/// What came of handing a text to an editor.
package enum EditResult: Hashable, Sendable {
  /// The text that was saved, different from the old one.
  case edited(String)
  /// The old text stays, for a reason.
  case kept(Reason)

  /// Why the old text stays.
  package enum Reason: Hashable, Sendable {
    /// The editor's command cannot be found or run.
    case notFound
    /// The editor ended with a failure, or was killed.
    case failed
    /// What was saved is what there was.
    case unchanged
    /// The file was empty, or gone.
    case nothingSaved
    /// There is no place for the file that is not on the disk, and nothing may be there.
    case nowhere
    /// No private place for the file could be made; the system's `errno`.
    case noPlace(Int32)
  }
}
