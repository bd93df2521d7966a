import Text

/// A moment as a clock on the wall shows it, without time zone data: the caller knows the offset.
package struct Timestamp: Hashable, Sendable {
  private let year, month, day, weekday: Int
  private let hour, minute, second: Int
  private let offsetMinutes: Int

  /// A moment.
  /// - Parameters:
  ///   - seconds: seconds since 1970-01-01 00:00 UTC; held within the years 1900 to 9999.
  ///   - offset: seconds east of UTC; held within a day, parts of a minute are dropped.
  package init(secondsSinceEpoch seconds: Int64, offset: Int = 0) {
    offsetMinutes = min(max(offset, -86_340), 86_340) / 60
    let years1900To9999: ClosedRange<Int64> = -2_208_902_400...253_402_214_400
    let clamped = min(max(seconds, years1900To9999.lowerBound), years1900To9999.upperBound)
    let local = clamped + Int64(offsetMinutes * 60)
    let days = Int(local.flooredQuotient(86_400))
    let rest = Int(local - Int64(days) * 86_400)
    (hour, minute, second) = (rest / 3_600, rest / 60 % 60, rest % 60)
    weekday = (days + 4) - (days + 4).flooredQuotient(7) * 7  // day 0 was a Thursday
    let date = CivilDate(daysSinceEpoch: days)
    (year, month, day) = (date.year, date.month, date.day)
  }
}

extension Timestamp {
  /// The date, as in `2026-11-20`.
  package var isoDay: String { "\(year)-\(month.twoDigits)-\(day.twoDigits)" }

  /// The date and time of a mail header, as in `Fri, 20 Nov 2026 21:04:00 +0100` (RFC 5322, 3.3).
  package var mailDate: String {
    let weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
    let months = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    let offset = abs(offsetMinutes)
    let zone =
      "\(offsetMinutes < 0 ? "-" : "+")\((offset / 60).twoDigits)\((offset % 60).twoDigits)"
    let time = "\(hour.twoDigits):\(minute.twoDigits):\(second.twoDigits)"
    return "\(weekdays[weekday]), \(day.twoDigits) \(months[month - 1]) \(year) \(time) \(zone)"
  }
}

extension Int {
  fileprivate var twoDigits: String { self < 10 ? "0\(self)" : "\(self)" }
}
