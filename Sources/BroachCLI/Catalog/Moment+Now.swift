import Post
import Terminal

extension Moment {
  /// This moment by the computer's clock, or by `SOURCE_DATE_EPOCH`.
  static var now: Moment {
    let (seconds, offset) = SystemClock.now()
    return Moment(secondsSinceEpoch: seconds, offset: offset)
  }
}
