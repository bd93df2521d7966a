import Notebook
import Text

/// What can be gone on with, in words that a bystander may read.
enum Unfinished {
  /// The entry that was saved last, one that can be read.
  static func latest(in entries: [Listing]) -> Listing? {
    sorted(entries).first
  }

  /// Those that can be read, the one saved last first.
  static func sorted(_ entries: [Listing]) -> [Listing] {
    entries.filter { $0.state != .unreadable }.reversed().sorted {
      switch ($0.saved, $1.saved) {
      case (let left?, let right?): left > right
      case (_?, nil): true
      default: false
      }
    }
  }

  /// The day and time of an entry; nothing of what it is about.
  static func when(_ entry: Listing) -> String {
    (entry.saved ?? entry.begun)?.spoken ?? entry.name.text
  }
}
