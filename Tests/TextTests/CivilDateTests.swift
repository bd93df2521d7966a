import Testing
import Text

@Suite("A date of the calendar") struct CivilDateTests {
  @Test(arguments: [
    (0, 1970, 1, 1), (-1, 1969, 12, 31), (20_777, 2026, 11, 20), (11_016, 2000, 2, 29),
    (-719_468, 0, 3, 1), (19_782, 2024, 2, 29), (47_541, 2100, 3, 1),
  ])
  func `is told by its days, and the days by it`(days: Int, year: Int, month: Int, day: Int) {
    let date = CivilDate(year: year, month: month, day: day)
    #expect(CivilDate(daysSinceEpoch: days) == date)
    #expect(date.daysSinceEpoch == days)
  }

  @Test func `comes back from its days, for eight hundred years`() {
    var next = CivilDate(daysSinceEpoch: -146_097)
    for days in -146_096...146_097 {
      let date = CivilDate(daysSinceEpoch: days)
      #expect(date.daysSinceEpoch == days)
      #expect(
        date.day == next.day + 1 && date.month == next.month
          || date.day == 1 && (date.month == next.month + 1 || date.month == 1))
      next = date
    }
  }

  @Test func `that its month does not have is one of the next`() {
    let date = CivilDate(year: 2026, month: 2, day: 31)
    #expect(CivilDate(daysSinceEpoch: date.daysSinceEpoch).day == 3)
  }
}
