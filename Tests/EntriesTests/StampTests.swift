import Entries
import Testing

@Suite("A moment") struct StampTests {
  @Test(arguments: [
    "2026-11-20 22:31:07+01:00", "2026-11-20 22:31:07-09:30", "0001-01-01 00:00:00+00:00",
    "9999-12-31 00:00:00-23:59", "2024-02-29 12:00:00+05:45", "2026-11-20 22:31",
  ])
  func `comes back as it was written`(text: String) throws {
    #expect(Stamp(text)?.text == text)
  }

  @Test(arguments: [
    (0, 0, "1970-01-01 00:00:00+00:00"), (1_795_132_800, 3_600, "2026-11-20 01:00:00+01:00"),
    (-1, 0, "1969-12-31 23:59:59+00:00"), (0, -34_200, "1969-12-31 14:30:00-09:30"),
  ])
  func `is told by the seconds since 1970`(seconds: Int64, offset: Int, text: String) {
    #expect(Stamp(secondsSinceEpoch: seconds, offset: offset).text == text)
  }

  @Test(arguments: [Int64.min, Int64.max, 0], [Int.min, Int.max, 0])
  func `is one that can be read, whatever the clock says`(seconds: Int64, offset: Int) {
    let stamp = Stamp(secondsSinceEpoch: seconds, offset: offset)
    #expect(Stamp(stamp.text) == stamp)
  }

  @Test func `is the same moment on every clock`() throws {
    let (here, there) = (Stamp("2026-11-20 22:31:07+01:00"), Stamp("2026-11-20 13:31:08-08:00"))
    #expect(try #require(here) < #require(there))
    #expect(here?.shown == "2026-11-20 22:31" && there?.shown == "2026-11-20 13:31")
  }

  @Test(arguments: [
    "", "2026-11-20", "2026-11-20 ", "2026-11-20 24:00", "2026-11-20 22:60", "2026-11-20 22",
    "2026-11-20 22:31:60+01:00", "2026-11-20 22:31:07", "2026-11-20 22:31:07 01:00",
    "2026-11-20 22:31:07+24:00", "2026-11-20 22:31:07+01:60", "2026-11-20T22:31:07+01:00",
    "2026-13-20 22:31", "2026-11-20 22:31:07+0100", "2026-11-20 ２２:31",
    "2026-11-20 :::::::::+01:00",
  ])
  func `is nothing else`(text: String) {
    #expect(Stamp(text) == nil)
  }
}
