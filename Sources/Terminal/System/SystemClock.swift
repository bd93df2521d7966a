#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// This computer's clock and place.
package enum SystemClock {
  /// Seconds since 1970-01-01 00:00 UTC, and the seconds that local time is east of UTC.
  ///
  /// `SOURCE_DATE_EPOCH` overrides the clock, in UTC (reproducible-builds.org).
  package static func now() -> (seconds: Int, offset: Int) {
    if let fixed { return (fixed, 0) }
    var seconds = time(nil)
    var parts = tm()
    localtime_r(&seconds, &parts)
    return (seconds, parts.tm_gmtoff)
  }

  /// Whether `SOURCE_DATE_EPOCH` says what time it is.
  package static var isFixed: Bool { fixed != nil }

  /// What `SOURCE_DATE_EPOCH` says where it is no number of seconds, and so not heeded.
  package static var unreadable: String? { fixed == nil ? Environment["SOURCE_DATE_EPOCH"] : nil }

  private static var fixed: Int? { Environment["SOURCE_DATE_EPOCH"].flatMap { Int($0) } }

  /// The country of the locale, such as `GB` of `en_GB.UTF-8`; nil where it names none.
  package static var country: String? {
    let locale = Environment["LC_ALL"] ?? Environment["LC_MESSAGES"] ?? Environment["LANG"] ?? ""
    let name = locale.prefix { $0 != "." && $0 != "@" }
    let parts = name.split(separator: "_")
    guard parts.count == 2, parts[1].utf8.count == 2 else { return nil }
    return parts[1].uppercased()
  }
}
