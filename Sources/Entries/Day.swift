import Text

/// A day of the calendar: `2026-11-20`.
package struct Day: Hashable, Comparable, Sendable {
  package let year: Int
  package let month: Int
  package let day: Int

  /// What no clock is before.
  static let first = Day(1970, 1, 1)

  private init(_ year: Int, _ month: Int, _ day: Int) {
    (self.year, self.month, self.day) = (year, month, day)
  }

  /// A day; nil for numbers that no calendar has. Months are not looked at closely.
  package init?(year: Int, month: Int, day: Int) {
    guard (0...9999).contains(year), (1...12).contains(month), (1...31).contains(day)
    else { return nil }
    self.init(year, month, day)
  }

  /// Reads what `text` gives.
  package init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, let year = Int(parts[0], digits: 4),
      let month = Int(parts[1], digits: 2),
      let day = Int(parts[2], digits: 2)
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// As in `2026-11-20`.
  package var text: String { "\(year.padded(to: 4))-\(month.padded(to: 2))-\(day.padded(to: 2))" }

  package static func < (left: Day, right: Day) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}

extension Int {
  /// The number that exactly so many digits write; nil for anything else.
  init?(_ text: some StringProtocol, digits count: Int) {
    guard text.utf8.count == count, text.isDigits else { return nil }
    self.init(text)
  }

  /// The number with zeros before it, up to so many digits.
  func padded(to width: Int) -> String {
    let text = String(self)
    return String(repeating: "0", count: Swift.max(0, width - text.utf8.count)) + text
  }
}
