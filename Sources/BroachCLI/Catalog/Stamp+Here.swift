import Notebook
import Terminal
import Words

extension Stamp {
  /// This moment by the computer's clock, or by `SOURCE_DATE_EPOCH`, as in drafts.
  static var here: Stamp {
    let (seconds, offset) = SystemClock.now()
    return Stamp(secondsSinceEpoch: seconds, offset: offset)
  }
  /// As it is read aloud: `20 November at 22:31`.
  var spoken: String { Words.spoken(day: day.day, month: day.month, clock: clock) }
}
