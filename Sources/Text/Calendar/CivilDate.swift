/// A date of the calendar, reckoned from days and back to them; every year has this calendar.
package struct CivilDate: Hashable, Sendable {
  package let year: Int
  package let month: Int
  package let day: Int

  /// A date by its numbers.
  package init(year: Int, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// A date by its days since 1970-01-01, counting years from March so that leap days come last.
  package init(daysSinceEpoch days: Int) {
    let shifted = days + Self.daysBeforeEpoch
    let era = shifted.flooredQuotient(Self.daysOfEra)
    let dayOfEra = shifted - era * Self.daysOfEra
    let yearOfEra =
      (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
  }

  /// The days since 1970-01-01; a day that its month does not have is one of the next month.
  package var daysSinceEpoch: Int {
    let yearFromMarch = month <= 2 ? year - 1 : year
    let era = yearFromMarch.flooredQuotient(400)
    let yearOfEra = yearFromMarch - era * 400
    let monthFromMarch = month > 2 ? month - 3 : month + 9
    let dayOfYear = (153 * monthFromMarch + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * Self.daysOfEra + dayOfEra - Self.daysBeforeEpoch
  }

  /// 400 years, after which everything comes again.
  private static let daysOfEra = 146_097
  /// From 0000-03-01 to 1970-01-01.
  private static let daysBeforeEpoch = 719_468
}

extension SignedInteger {
  /// The quotient, rounded down for negative numbers too.
  /// - Parameter divisor: a number above 0.
  package func flooredQuotient(_ divisor: Self) -> Self {
    self >= 0 ? self / divisor : (self + 1) / divisor - 1
  }
}
