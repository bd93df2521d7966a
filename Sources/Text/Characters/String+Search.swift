extension StringProtocol {
  /// Where another text stands first in it, by characters as they are read: how an accent is
  /// encoded makes no difference. Nil where it does not stand, or is empty.
  package func firstPlace(of other: some StringProtocol) -> Range<Index>? {
    guard let first = other.first else { return nil }
    let count = other.count
    var start = startIndex
    while start < endIndex {
      if self[start] == first, self[start...].starts(with: other) {
        return start..<index(start, offsetBy: count)
      }
      formIndex(after: &start)
    }
    return nil
  }
}
