import Entries
import Notebook
import Text
import Words

/// What can be gone on with, in words that a bystander may read.
enum Unfinished {
  /// The entry that was opened last, one that can be read.
  /// - Parameter entries: as the notebook lists them.
  static func latest(in entries: [Listing]) -> Listing? {
    entries.last { $0.state != .unreadable }
  }

  /// Those that can be read, the one opened last first.
  /// - Parameter entries: as the notebook lists them.
  static func sorted(_ entries: [Listing]) -> [Listing] {
    entries.reversed().filter { $0.state != .unreadable }
  }

  /// The day and time of an entry; nothing of what it is about.
  /// - Parameter now: the year of another one is said.
  static func when(_ entry: Listing, now: Stamp) -> String {
    guard let stamp = entry.saved ?? entry.begun else { return entry.name.text }
    return stamp.spoken(in: now.day.year)
  }
}

extension Stamp {
  /// As it is read aloud in a year: `20 November at 22:31`.
  func spoken(in year: Int) -> String {
    Words.spoken(
      day: day.day, month: day.month, year: day.year == year ? nil : day.year, clock: clock)
  }
}
