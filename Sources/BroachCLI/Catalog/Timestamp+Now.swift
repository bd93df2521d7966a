import Post
import Terminal
import Text
import Words

extension Timestamp {
  /// This moment by the computer's clock, or by `SOURCE_DATE_EPOCH`.
  static var now: Timestamp {
    let (seconds, offset) = SystemClock.now()
    return Timestamp(secondsSinceEpoch: Int64(seconds), offset: offset)
  }

  /// Says so where `SOURCE_DATE_EPOCH` is no time, since drafts and mails then have today's date.
  static func tellUnreadableClock() {
    guard let text = SystemClock.unreadable else { return }
    Console().output.write(Words.Usage.noEpoch(text), hanging: 2)
  }
}
