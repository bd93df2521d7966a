import Foundation
import Post
import TestSupport
import Testing

struct TimestampTests {
  @Test(arguments: [
    (0, 0, "Thu, 01 Jan 1970 00:00:00 +0000"),
    (-1, 0, "Wed, 31 Dec 1969 23:59:59 +0000"),
    (951_782_399, 0, "Mon, 28 Feb 2000 23:59:59 +0000"),
    (951_782_400, 0, "Tue, 29 Feb 2000 00:00:00 +0000"),
    (1_795_208_640, 19_800, "Sat, 21 Nov 2026 02:34:00 +0530"),
    (1_795_208_640, -12_600, "Fri, 20 Nov 2026 17:34:00 -0330"),
    (1_795_208_640, 3_659, "Fri, 20 Nov 2026 22:04:00 +0100"),
  ])
  func `a mail date shows the clock on the wall`(seconds: Int64, offset: Int, date: String) {
    #expect(Timestamp(secondsSinceEpoch: seconds, offset: offset).mailDate == date)
  }

  @Test(arguments: [Int64.min, Int64.max])
  func `no number of seconds is too strange`(seconds: Int64) {
    for offset in [Int.min, 0, Int.max] {
      let moment = Timestamp(secondsSinceEpoch: seconds, offset: offset)
      #expect(["1899", "1900", "9999"].contains(String(moment.isoDay.prefix(4))))
    }
  }

  @Test func `the day agrees with another calendar for four centuries`() {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    var numbers = SeededNumbers()
    for _ in 0..<2_000 {
      let seconds = Int64.random(in: -2_208_988_800...10_413_792_000, using: &numbers)
      let parts = calendar.dateComponents(
        [.year, .month, .day], from: Date(timeIntervalSince1970: Double(seconds)))
      let day = [parts.month, parts.day].map { String(format: "%02d", $0 ?? 0) }
      let expected = "\(parts.year ?? 0)-" + day.joined(separator: "-")
      #expect(Timestamp(secondsSinceEpoch: seconds).isoDay == expected)
    }
  }
}
