import Text

/// A moment in UTC, with how far the clock on the wall was from it, so that whoever reads it sees
/// the time of that place: `2026-11-20 22:31:07+01:00`. No order hangs on it, since clocks are set back.
package struct Stamp: Hashable, Sendable {
  /// Seconds since 1970-01-01 00:00 UTC; of an older entry, which has no offset, by its own clock.
  private let seconds: Int64
  /// Minutes east of UTC; nil where only the clock on the wall is known.
  private let offset: Int?

  /// A moment.
  /// - Parameters:
  ///   - seconds: seconds since 1970-01-01 00:00 UTC; held within the years that can be written.
  ///   - offset: seconds that local time is east of UTC; held within a day.
  package init(secondsSinceEpoch seconds: Int64, offset: Int) {
    self.offset = min(max(offset, -86_340), 86_340) / 60
    // A day from either end, for the offset.
    self.seconds = min(max(seconds, -62_167_132_800), 253_402_214_400)
  }

  /// Reads what `text` gives, or a date and a time alone, as in `2026-11-20 22:31`.
  package init?(_ text: some StringProtocol) {
    let parts = text.split(separator: " ", omittingEmptySubsequences: false)
    guard parts.count == 2, let day = Day(parts[0]) else { return nil }
    let hasOffset = parts[1].utf8.count == Self.clockLength
    guard hasOffset || parts[1].utf8.count == 5 else { return nil }
    let clock = parts[1].prefix(hasOffset ? 8 : 5).split(
      separator: ":", omittingEmptySubsequences: false)
    guard let hour = Int(clock[0], digits: 2), clock.count == (hasOffset ? 3 : 2),
      let minute = Int(clock[1], digits: 2), hour < 24, minute < 60
    else { return nil }
    var second: Int? = 0
    var offset: Int?
    if hasOffset {
      second = Int(clock[2], digits: 2)
      offset = Self.offset(parts[1].dropFirst(8))
      if offset == nil { return nil }
    }
    guard let second, second < 60 else { return nil }
    let date = CivilDate(year: day.year, month: day.month, day: day.day)
    let time = hour * 3_600 + minute * 60 + second - (offset ?? 0) * 60
    seconds = Int64(date.daysSinceEpoch) * 86_400 + Int64(time)
    self.offset = offset
  }

  /// As in `2026-11-20 22:31:07+01:00`: the clock on the wall, and how far it is from UTC.
  package var text: String {
    guard let offset else { return shown }
    let second = Int(local - local.flooredQuotient(60) * 60)
    let size = abs(offset)
    return "\(shown):\(second.padded(to: 2))\(offset < 0 ? "-" : "+")"
      + "\((size / 60).padded(to: 2)):\((size % 60).padded(to: 2))"
  }

  /// For a reader, as in `2026-11-20 22:31`.
  package var shown: String { "\(day.text) \(clock)" }

  /// The time of day by the clock on the wall, as in `22:31`.
  package var clock: String {
    let minutes = Int(local - local.flooredQuotient(86_400) * 86_400) / 60
    return "\((minutes / 60).padded(to: 2)):\((minutes % 60).padded(to: 2))"
  }

  /// The day by the clock on the wall.
  package var day: Day {
    let date = CivilDate(daysSinceEpoch: Int(local.flooredQuotient(86_400)))
    return Day(year: date.year, month: date.month, day: date.day) ?? .first
  }

  /// The length of `22:31:07+01:00`.
  private static let clockLength = 14

  /// Seconds as the clock on the wall counts them.
  private var local: Int64 { seconds + Int64(offset ?? 0) * 60 }

  /// The minutes of an offset such as `+01:00`.
  private static func offset(_ text: some StringProtocol) -> Int? {
    let parts = text.dropFirst().split(separator: ":", omittingEmptySubsequences: false)
    guard let sign = text.first, sign == "+" || sign == "-", parts.count == 2,
      let hours = Int(parts[0], digits: 2), let minutes = Int(parts[1], digits: 2), hours < 24,
      minutes < 60
    else { return nil }
    return (hours * 60 + minutes) * (sign == "-" ? -1 : 1)
  }
}

extension Stamp: Comparable {
  package static func < (left: Stamp, right: Stamp) -> Bool { left.seconds < right.seconds }
}
