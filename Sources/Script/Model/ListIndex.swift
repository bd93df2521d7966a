/// A place in a list of `Element`s, which is never taken for a place in a list of other things.
///
/// Only this floor makes one of a number. All others are handed it by a list, with `ids` or
/// `firstID`, and count on from there. It is inlined, since every look at a set goes through it.
@usableFromInline
package struct ListIndex<Element>: Strideable, Hashable, Sendable {
  /// The same as a bare number, counted from 0.
  @usableFromInline package let offset: Int

  @usableFromInline init(offset: Int) { self.offset = offset }

  /// The place of the first thing in any list.
  @inlinable package static var first: Self { Self(offset: 0) }

  @inlinable package func distance(to other: Self) -> Int { other.offset - offset }

  @inlinable package func advanced(by distance: Int) -> Self { Self(offset: offset + distance) }

  @inlinable package static func < (left: Self, right: Self) -> Bool { left.offset < right.offset }

  @inlinable package static func == (left: Self, right: Self) -> Bool {
    left.offset == right.offset
  }

  @inlinable package func hash(into hasher: inout Hasher) { hasher.combine(offset) }
}

extension Array {
  /// The thing at a place, which must be there.
  @inlinable package subscript(place: ListIndex<Element>) -> Element {
    get { self[place.offset] }
    _modify { yield &self[place.offset] }
  }

  /// The places of all things in the list; its upper bound is the end, behind the last.
  @inlinable package var ids: Range<ListIndex<Element>> { .first..<ListIndex(offset: count) }

  /// The place of the first thing that is wanted; nil where there is none.
  @inlinable
  package func firstID(where isWanted: (Element) -> Bool) -> ListIndex<Element>? {
    firstIndex(where: isWanted).map { ListIndex(offset: $0) }
  }

  /// The place of the thing that stands so many behind the first; nil where there is none.
  package func id(at offset: Int) -> ListIndex<Element>? {
    indices.contains(offset) ? ListIndex(offset: offset) : nil
  }

  /// Puts a thing at the end.
  /// - Returns: its place.
  mutating func add(_ element: consuming Element) -> ListIndex<Element> {
    append(element)
    return ListIndex(offset: count - 1)
  }
}
