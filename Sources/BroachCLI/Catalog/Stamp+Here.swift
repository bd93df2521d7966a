import Notebook
import Terminal

extension Stamp {
  /// This moment by the computer's clock, or by `SOURCE_DATE_EPOCH`, as in drafts.
  static var here: Stamp {
    let (seconds, offset) = SystemClock.now()
    return Stamp(secondsSinceEpoch: seconds, offset: offset)
  }
}
