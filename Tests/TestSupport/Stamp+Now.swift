import Entries
import Foundation

extension Stamp {
  /// This moment, for tests to which it does not matter.
  @Sendable package static func now() -> Stamp {
    let now = Date()
    return Stamp(
      secondsSinceEpoch: Int64(now.timeIntervalSince1970),
      offset: TimeZone.current.secondsFromGMT(for: now))
  }
}
