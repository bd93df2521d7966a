#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A moment as a person writes it down, in local time: `2026-11-20 22:31`.
package struct Stamp: Hashable, Comparable, Sendable {
  package let day: Day
  package let hour: Int
  package let minute: Int

  /// A moment of a day; nil where a clock shows no such time.
  package init?(_ day: Day, hour: Int, minute: Int) {
    guard (0...23).contains(hour), (0...59).contains(minute) else { return nil }
    self.day = day
    self.hour = hour
    self.minute = minute
  }

  /// Reads what `text` gives.
  package init?(_ text: some StringProtocol) {
    let parts = text.split(separator: " ", omittingEmptySubsequences: false)
    guard parts.count == 2, let day = Day(parts[0]) else { return nil }
    let clock = parts[1].split(separator: ":", omittingEmptySubsequences: false)
    guard clock.count == 2, let hour = digits(clock[0], 2), let minute = digits(clock[1], 2)
    else { return nil }
    self.init(day, hour: hour, minute: minute)
  }

  /// As in `2026-11-20 22:31`.
  package var text: String { "\(day.text) \(padded(hour, 2)):\(padded(minute, 2))" }

  package static func < (left: Stamp, right: Stamp) -> Bool {
    (left.day, left.hour, left.minute) < (right.day, right.hour, right.minute)
  }

  /// The moment by this computer's clock.
  package static func now() -> Stamp {
    var seconds = time(nil)
    var parts = tm()
    localtime_r(&seconds, &parts)
    let day = Day(
      year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
    return day.flatMap { Stamp($0, hour: Int(parts.tm_hour), minute: Int(parts.tm_min)) } ?? .none
  }

  /// What a clock that is out of its mind gives.
  private static let none = Stamp(day: .first)

  private init(day: Day) {
    self.day = day
    hour = 0
    minute = 0
  }
}

/// A day of the calendar: `2026-11-20`.
package struct Day: Hashable, Comparable, Sendable {
  package let year: Int
  package let month: Int
  package let day: Int

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
    guard parts.count == 3, let year = digits(parts[0], 4), let month = digits(parts[1], 2),
      let day = digits(parts[2], 2)
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// As in `2026-11-20`.
  package var text: String { "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))" }

  package static func < (left: Day, right: Day) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}

/// The number that exactly so many digits write; nil for anything else.
private func digits(_ text: some StringProtocol, _ count: Int) -> Int? {
  guard text.utf8.count == count, text.utf8.allSatisfy({ (0x30...0x39).contains($0) })
  else { return nil }
  return Int(text)
}

private func padded(_ number: Int, _ width: Int) -> String {
  let text = String(number)
  return String(repeating: "0", count: max(0, width - text.utf8.count)) + text
}
