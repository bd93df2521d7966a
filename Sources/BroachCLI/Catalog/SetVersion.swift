/// A set's version, as its author counts: numbers with points between them, or a date.
struct SetVersion: Hashable, Comparable {
  private let numbers: [Int]

  /// - Returns: nil for a version that is none of these, and so comes before or after no other.
  init?(_ text: String?) {
    guard let text else { return nil }
    let parts = text.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "-" }
    let numbers = parts.compactMap { part in
      part.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        ? Int(part) : nil
    }
    guard !numbers.isEmpty, numbers.count == parts.count else { return nil }
    self.numbers = numbers
  }

  static func < (left: SetVersion, right: SetVersion) -> Bool {
    left.numbers.lexicographicallyPrecedes(right.numbers)
  }
}
