import Text

/// The name of an entry: a date and a number, so that a listing tells a bystander nothing.
package struct EntryName: Hashable, Comparable, Sendable {
  package let day: Day
  /// Counted from 1 each day.
  package let number: Int

  /// The name of a day's n-th entry.
  package init(_ day: Day, _ number: Int) {
    self.day = day
    self.number = number
  }

  /// Reads a name such as `2026-11-20-1`; nil for everything else.
  package init?(_ text: some StringProtocol) {
    guard let dash = text.lastIndex(of: "-"), let day = Day(text[..<dash]) else { return nil }
    let digits = text[text.index(after: dash)...]
    guard digits.isDigits, digits.utf8.count <= 9, digits.utf8.first != UInt8(ascii: "0"),
      let number = Int(digits)
    else { return nil }
    self.init(day, number)
  }

  /// As in `2026-11-20-1`.
  package var text: String { "\(day.text)-\(number)" }

  package static func < (left: EntryName, right: EntryName) -> Bool {
    (left.day, left.number) < (right.day, right.number)
  }
}
