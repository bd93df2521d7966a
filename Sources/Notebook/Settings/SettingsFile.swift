import Disk
import Script
import Text

/// The file with a person's settings, in the program's folder for such; there need be none.
package struct SettingsFile: Hashable, Sendable {
  /// Nobody has more to settle than this many bytes hold.
  private static let limit = 1 << 20

  package let path: String

  /// The file at a place; nothing is looked at yet.
  package init(at location: Location) {
    path = "\(location.path)/\(Settings.fileName)"
  }

  /// Reads the file, which must be the user's own: somebody else's could settle that nothing is
  /// kept, or put a number of theirs where help stands.
  /// - Returns: nil if there is none, or nothing in it.
  package func read(through calls: SystemCalls = .real) throws(FileError) -> SourceText? {
    do throws(FileError) {
      return try BoundedFile.read(path, limit: Self.limit, mustBeOwn: true, through: calls)
    } catch .disk(let error) where error.isMissing {
      return nil
    } catch .empty {
      return nil
    }
  }

  /// Writes the file anew, whole or not at all; its folder is made where it is missing. A link
  /// stays one, as of those who keep all their settings in one place: the file it leads to is
  /// written.
  package func write(_ bytes: [UInt8], through calls: SystemCalls = .real) throws(FileError) {
    try NewFile.write(
      bytes, to: path, replacing: true, followingLinks: true, makingFolder: true, through: calls)
  }
}
