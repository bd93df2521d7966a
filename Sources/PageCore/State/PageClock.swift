import Entries
import Post
import Text

/// The time as the page last told it: the core has no clock of its own.
struct PageClock: Hashable, Sendable {
  private var seconds: Int64 = 0
  private var offset = 0

  /// Takes in local time, as in `2026-11-30T22:14:05`; anything else leaves it as it was.
  mutating func set(_ local: Substring, offset minutes: Int) {
    let parts = local.split(separator: "T", omittingEmptySubsequences: false)
    guard parts.count == 2, let day = Day(parts[0]) else { return }
    let clock = parts[1].split(separator: ":", omittingEmptySubsequences: false)
      .map { $0.utf8.count == 2 ? Int($0) ?? -1 : -1 }
    guard clock.count == 3, (0..<24).contains(clock[0]), (0..<60).contains(clock[1]),
      (0...60).contains(clock[2])
    else { return }
    let date = CivilDate(year: day.year, month: day.month, day: day.day)
    offset = min(max(minutes, -1_439), 1_439)
    let time = clock[0] * 3_600 + clock[1] * 60 + clock[2] - offset * 60
    seconds = Int64(date.daysSinceEpoch) * 86_400 + Int64(time)
  }

  /// As entries are dated.
  var stamp: Stamp { Stamp(secondsSinceEpoch: seconds, offset: offset * 60) }

  /// As letters are dated.
  var timestamp: Timestamp { Timestamp(secondsSinceEpoch: seconds, offset: offset * 60) }

  /// The date as it stands in drafts.
  var today: String { timestamp.isoDay }
}
