import Disk
import Entries
import Text

/// What can go wrong with the notebook: facts alone; the commands have the words.
package enum NotebookError: Error, Sendable {
  /// The system refused.
  case disk(DiskError)
  /// Of what was to be removed, these files could not be.
  case stuck([DiskError])
  /// Neither `HOME` nor a variable of XDG says where anything lies.
  case noHome
  /// The variable holds a relative path.
  case notAbsolute(Location.Variable, path: String)
  /// The folder belongs to another user, by number; `me` is who asks.
  case notOwned(path: String, owner: UInt32, me: UInt32)
  /// A folder is a symbolic link.
  case link(path: String)
  /// Something else stands where a folder belongs.
  case notAFolder(path: String)
  /// Something else stands where an entry belongs, such as a symbolic link.
  case notAnEntry(path: String)
  /// Another walk has the entry open; who is nil for the moment in which it has not said so yet.
  case held(EntryName, by: EntryHolder?)
  /// There is no entry of that name; the nearest name that there is.
  case unknown(String, nearest: EntryName?)
  /// The entry cannot be read; it is left as it is.
  case damaged(EntryName, SourceText, Diagnostics)
}

extension NotebookError {
  /// This failure and another one of the same attempt to remove files; the first, where they are of
  /// different kinds.
  func and(_ other: NotebookError) -> NotebookError {
    guard case .stuck(let these) = self, case .stuck(let those) = other else { return self }
    return .stuck(these + those)
  }
}

/// The walk that has an entry open.
package struct EntryHolder: Hashable, Sendable {
  /// The process.
  package let process: Int32
  /// Since when.
  package let since: Stamp

  /// A holder by its process and the time it began.
  package init(process: Int32, since: Stamp) {
    self.process = process
    self.since = since
  }
}

/// Runs calls whose failure is one of the notebook's.
func told<Value>(_ body: () throws(DiskError) -> Value) throws(NotebookError) -> Value {
  do throws(DiskError) { return try body() } catch { throw .disk(error) }
}
