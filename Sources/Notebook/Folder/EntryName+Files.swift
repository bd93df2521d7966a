import Entries
import Text

/// Beside an entry may stand, under its name with a dot before it, the file it is being saved to
/// and the file that is locked while it is open.
extension EntryName {
  /// The file that a save writes before it takes the entry's place.
  /// - Parameter process: who saves, where no lock keeps two from saving at once; nil elsewhere.
  func partFile(of process: Int32? = nil) -> String {
    ".\(text)\(process.map { ".\($0)" } ?? "")\(Self.partEnding)"
  }
  /// The file that is locked while a walk has the entry open.
  var lockFile: String { ".\(text)\(Self.lockEnding)" }

  /// The entry that a file beside an entry belongs to; nil for a file that is not ours.
  init?(ofLeftover file: String) {
    guard file.hasPrefix(".") else { return nil }
    if file.hasSuffix(Self.lockEnding) {
      self.init(file.dropFirst().dropLast(Self.lockEnding.count))
    } else if file.hasSuffix(Self.partEnding) {
      let name = file.dropFirst().dropLast(Self.partEnding.count)
      guard let dot = name.lastIndex(of: ".") else {
        self.init(name)
        return
      }
      guard name[name.index(after: dot)...].isDigits else { return nil }
      self.init(name[..<dot])
    } else {
      return nil
    }
  }

  private static let partEnding = ".part"
  static let lockEnding = ".lock"
}

// MARK: - Copies

extension EntryName {
  /// The entry that a file is a copy of, as sync programs, backups and editors leave them: each
  /// puts something of its own before or behind the name and keeps the name itself.
  ///
  /// `2026-11-20-1.sync-conflict-20261130-044600-ABCDEFG` (Syncthing), `2026-11-20-1 (Mara's
  /// conflicted copy 2026-11-30)` (Dropbox, Nextcloud), `2026-11-20-1-LAPTOP` (OneDrive),
  /// `2026-11-20-1 2` (iCloud), `2026-11-20-1~` (rsync), `.bak.0.2026-11-20-1` (Unison).
  /// - Parameter file: the name of a file that is neither an entry nor a leftover of ours.
  init?(ofCopy file: String) {
    let bytes = Array(file.utf8)
    var at = 0
    while at + Self.shortest <= bytes.count {
      // A longer number that ends like a name is none.
      let isWithinNumber = at > 0 && bytes[at - 1].isDigit
      if !isWithinNumber, bytes[at].isDigit, let name = Self.name(at: at, in: bytes) {
        self = name
        return
      }
      at += 1
    }
    return nil
  }

  /// The name that begins at a place, with all the digits of its number.
  private static func name(at start: Int, in bytes: [UInt8]) -> EntryName? {
    let number = start + Self.shortest - 1
    let end = bytes[number...].firstIndex { !$0.isDigit } ?? bytes.count
    return EntryName(String(decoding: bytes[start..<end], as: UTF8.self))
  }

  /// The length of `2026-11-20-1`.
  private static let shortest = 12
}
