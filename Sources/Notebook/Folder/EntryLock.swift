import Disk
import Entries
import Text

/// Keeps two walks from one entry: a lock on a file beside it, which the system lets go of when
/// the process ends, however it ends.
///
/// The entry itself cannot be locked, since each save puts another file in its place. Some disks,
/// most of them across a network, know no locks: there it is had all the same, and `holds` says
/// that it keeps nobody out.
final class EntryLock {
  let name: EntryName
  /// Whether it keeps others out.
  let holds: Bool
  private let folder: Folder
  private let file: Descriptor
  /// Whether the file goes with the lock. Where locks do not hold, it may be somebody else's.
  private let isOurs: Bool

  private init(
    _ name: EntryName, in folder: Folder, _ file: Descriptor, holds: Bool, isOurs: Bool
  ) {
    self.name = name
    self.folder = folder
    self.file = file
    self.holds = holds
    self.isOurs = isOurs
  }

  /// What the lock's entry is saved to before it takes its place; nobody else writes there.
  var partFile: String { name.partFile(of: holds ? nil : SystemCalls.process) }

  /// Takes the lock, or says who has it.
  /// - Parameters:
  ///   - since: what a second walk is told.
  ///   - isNew: whether there is no such entry yet. Where locks do not hold, the file itself then
  ///     says that the name is taken.
  static func take(
    _ name: EntryName, in folder: Folder, since: Stamp, isNew: Bool = false
  ) throws(NotebookError) -> EntryLock {
    while let (file, isOurs) = try opened(name, in: folder, isNew: isNew) {
      switch file.lock() {
      case .busy: throw .held(name, by: EntryHolder.read(from: file, folder.calls))
      case .unknown where isNew && !isOurs: throw .held(name, by: nil)
      case .unknown: return EntryLock(name, in: folder, file, holds: false, isOurs: isOurs)
      case .taken: break
      }
      // Whoever had it last removed the file; a lock on a file without a name guards nothing.
      let same = try told { () throws(DiskError) in
        try folder.descriptor.status(of: name.lockFile)?.isSameFile(as: file.status()) ?? false
      }
      guard same else { continue }
      EntryHolder(process: SystemCalls.process, since: since).write(to: file)
      return EntryLock(name, in: folder, file, holds: true, isOurs: true)
    }
    // The folder itself was taken away.
    throw .disk(.missing(folder.descriptor.path(of: name.lockFile)))
  }

  /// The file that is locked, and whether it was made now; nil where there is no folder for it.
  private static func opened(_ name: EntryName, in folder: Folder, isNew: Bool)
    throws(NotebookError) -> (Descriptor, Bool)?
  {
    if isNew {
      do throws(NotebookError) {
        return try folder.file(name.lockFile, for: .makingNew).map { ($0, true) }
      } catch .disk(let error) where error.isTaken {}
    }
    return try folder.file(name.lockFile, for: .making).map { ($0, false) }
  }

  /// Takes the lock; nil if somebody has it.
  static func takeUnlessHeld(
    _ name: EntryName, in folder: Folder, since: Stamp, isNew: Bool = false
  ) throws(NotebookError) -> EntryLock? {
    do throws(NotebookError) {
      return try take(name, in: folder, since: since, isNew: isNew)
    } catch .held {
      return nil
    }
  }

  deinit {
    guard isOurs else { return }
    do throws(DiskError) {
      try folder.descriptor.remove(name.lockFile)
    } catch {}  // the next sweep finds it; the lock goes with the process either way
  }
}

extension EntryHolder {
  /// Of `0000012345 2026-11-20 22:31:07+01:00` and its line end.
  private static let length = 37

  /// Says who holds a lock, in a line of fixed length, so that it covers an older one whole. On a
  /// full disk it is left unsaid; the lock holds.
  fileprivate func write(to file: Descriptor) {
    let number = String(process)
    let padding = String(repeating: "0", count: max(0, 10 - number.utf8.count))
    let line = "\(padding)\(number) \(since.text)"
    let rest = String(repeating: " ", count: max(0, Self.length - 1 - line.utf8.count))
    do throws(DiskError) {
      try file.writeBytes(Array("\(line)\(rest)\n".utf8))
    } catch {}
  }

  /// Who holds a lock; nil if nobody living has said so yet.
  fileprivate static func read(from file: Descriptor, _ calls: SystemCalls) -> EntryHolder? {
    do throws(DiskError) {
      let line = String(decoding: try file.readBytes(atMost: length), as: UTF8.self)
      guard line.utf8.count == length, let process = Int32(line.prefix(10)), process > 0,
        let since = Stamp(line.dropFirst(11).trimmed), try calls.lives(process)
      else { return nil }
      return EntryHolder(process: process, since: since)
    } catch {
      return nil
    }
  }
}
