/// One line of the list of entries: what its head says, without reading the rest.
package struct Listing: Hashable, Sendable {
  /// What can be said of an entry.
  package enum State: Hashable, Sendable {
    case halfWay, draftReady
    /// Its head says nothing that can be read; it is left as it is.
    case unreadable
  }

  package let name: EntryName
  /// The title of its set.
  package let title: String?
  package let begun: Stamp?
  package let saved: Stamp?
  package let state: State
  /// Whether it was let rest, and no start has said so yet.
  package let rests: Bool
  /// How many words the person wrote; nil where the entry does not say.
  package let wordCount: Int?
}
