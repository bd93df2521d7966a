#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Keeps two walks from one entry: a lock on a file beside it, which the system lets go of when
/// the process ends, however it ends.
///
/// The entry itself cannot be locked, since each save puts another file in its place.
final class EntryLock {
  let name: EntryName
  private let folder: Folder
  private let file: Descriptor

  private init(_ name: EntryName, in folder: Folder, _ file: Descriptor) {
    self.name = name
    self.folder = folder
    self.file = file
  }

  /// Takes the lock, or says who has it.
  /// - Parameter since: what a second walk is told.
  static func take(_ name: EntryName, in folder: Folder, since: Stamp) throws(NotebookError)
    -> EntryLock
  {
    while let file = try folder.opened(name.lockFile, O_RDWR | O_CREAT, .file, mode: 0o600) {
      guard try told({ () throws(DiskError) in try file.lock() }) else {
        throw .held(name, by: EntryHolder.read(from: file))
      }
      // Whoever had it last removed the file; a lock on a file without a name guards nothing.
      let same = try told { () throws(DiskError) in
        try folder.descriptor.status(of: name.lockFile)?.isSameFile(as: file.status()) ?? false
      }
      guard same else { continue }
      EntryHolder(process: getpid(), since: since).write(to: file)
      return EntryLock(name, in: folder, file)
    }
    // The folder itself was taken away.
    throw .disk(
      DiskError(doing: .open, path: folder.descriptor.path(of: name.lockFile), code: ENOENT))
  }

  /// Takes the lock; nil if somebody has it.
  static func takeUnlessHeld(_ name: EntryName, in folder: Folder, since: Stamp)
    throws(NotebookError) -> EntryLock?
  {
    do throws(NotebookError) {
      return try take(name, in: folder, since: since)
    } catch .held {
      return nil
    }
  }

  deinit {
    do throws(DiskError) {
      try folder.descriptor.remove(name.lockFile)
    } catch {}  // the next sweep finds it; the lock goes with the process either way
  }
}

extension EntryHolder {
  private static let length = 28

  /// Says who holds a lock, in a line of fixed length, so that it covers an older one whole. On a
  /// full disk it is left unsaid; the lock holds.
  fileprivate func write(to file: Descriptor) {
    let number = String(process)
    let padding = String(repeating: "0", count: max(0, 10 - number.utf8.count))
    do throws(DiskError) {
      try file.writeBytes(Array("\(padding)\(number) \(since.text)\n".utf8))
    } catch {}
  }

  /// Who holds a lock; nil if nobody living has said so yet.
  fileprivate static func read(from file: Descriptor) -> EntryHolder? {
    do throws(DiskError) {
      let line = String(decoding: try file.readBytes(atMost: length), as: UTF8.self)
      guard line.utf8.count == length, let process = Int32(line.prefix(10)), process > 0,
        let since = Stamp(line.dropFirst(11).dropLast()), try file.calls.lives(process)
      else { return nil }
      return EntryHolder(process: process, since: since)
    } catch {
      return nil
    }
  }
}
