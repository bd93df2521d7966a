import LibC

/// The one clock by which drafts are dated and entries are stamped: this computer's, or
/// `SOURCE_DATE_EPOCH` in UTC (reproducible-builds.org).
package struct SystemClock: Sendable {
  /// The moment at which it stands, in seconds since 1970-01-01 00:00 UTC; nil where it goes.
  private let fixed: Int?
  /// What `SOURCE_DATE_EPOCH` says where it is no number of seconds, and so not heeded.
  package let unreadable: String?

  /// The clock that the surroundings ask for.
  package init(in environment: Environment) {
    let text = environment["SOURCE_DATE_EPOCH"]
    fixed = text.flatMap { Int($0) }
    unreadable = fixed == nil ? text : nil
  }

  /// A clock that stands at a moment.
  package init(standingAt seconds: Int) {
    fixed = seconds
    unreadable = nil
  }

  /// Whether it stands at a moment that somebody set.
  package var isFixed: Bool { fixed != nil }

  /// Seconds since 1970-01-01 00:00 UTC, and the seconds that local time is east of UTC.
  package var now: (seconds: Int, offset: Int) {
    if let fixed { return (fixed, 0) }
    var seconds = time(nil)
    var parts = tm()
    localtime_r(&seconds, &parts)
    return (seconds, parts.tm_gmtoff)
  }
}
