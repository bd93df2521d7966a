import Entries

/// One line of the list of entries: what its head says, without reading the rest.
package struct Listing: Hashable, Sendable {
  /// What can be said of an entry.
  package enum State: Hashable, Sendable {
    case halfWay, draftReady
    /// Its head says nothing that can be read; it is left as it is.
    case unreadable
  }

  package let name: EntryName
  /// The entry's place in the order in which entries were opened, from 1; nil for one of an older
  /// version that was not opened since, and for one that cannot be read.
  package let number: Int?
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

extension Listing {
  /// Whether this one was opened before another. Clocks are asked only of entries of an older
  /// version, which come before all others; those that cannot be read come first.
  static func wasBefore(_ left: Listing, _ right: Listing) -> Bool {
    if left.number != right.number { return left.number ?? 0 < right.number ?? 0 }
    switch (left.saved, right.saved) {
    case (let left?, let right?) where left != right: return left < right
    case (nil, _?): return true
    case (_?, nil): return false
    default: return left.name < right.name
    }
  }
}
