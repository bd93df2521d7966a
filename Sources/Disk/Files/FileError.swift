import Text

/// Why a file of the user's cannot be read or written: facts alone; the commands have the words.
package enum FileError: Error, Hashable, Sendable {
  /// The system refused.
  case disk(DiskError)
  case folder(path: String)
  /// A device, such as `/dev/zero`, or something else without an end.
  case device(path: String)
  /// A folder with other things in it, where mail was to be stored.
  case noMailFolder(path: String)
  /// A link, which would be followed or lost.
  case link(path: String)
  /// There is no folder where a file is to be written.
  case noFolder(path: String)
  /// A pipe that nobody writes to, or nothing at all on standard input.
  case nothingCame(path: String)
  case empty(path: String)
  /// More than `limit` bytes.
  case tooLarge(path: String, limit: Int)
  /// Not plain text.
  case notText(path: String, looksLike: Look)
  /// Text, but not in UTF-8; where that shows first.
  case notUTF8(path: String, at: Position)
  /// It belongs to another user, by number, and must not; `me` is who asks.
  case notOwned(path: String, owner: UInt32, me: UInt32)
  /// To be written, and there already.
  case taken(path: String)

  /// What a file that is not plain text looks like.
  package enum Look: Hashable, Sendable {
    /// A word processor's document, which is a zip archive.
    case document
    case pdf
    case webPage
    case rtf
    /// Text with two bytes a letter, as some editors save it.
    case utf16
    case unknown
  }
}

/// Runs calls whose failure is one of a user's file.
func asked<Value>(_ body: () throws(DiskError) -> Value) throws(FileError) -> Value {
  do throws(DiskError) { return try body() } catch { throw .disk(error) }
}
