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
    guard clock.count == 2, let hour = Int(clock[0], digits: 2),
      let minute = Int(clock[1], digits: 2)
    else { return nil }
    self.init(day, hour: hour, minute: minute)
  }

  /// As in `2026-11-20 22:31`.
  package var text: String { "\(day.text) \(hour.padded(to: 2)):\(minute.padded(to: 2))" }

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
