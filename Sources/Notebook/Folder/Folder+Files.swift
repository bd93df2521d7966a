import Disk
import Entries

extension Folder {
  /// The names of everything in this folder, in no order.
  package func names() throws(NotebookError) -> [String] {
    try told { () throws(DiskError) in try descriptor.names() }
  }

  /// Whether something has this name, whatever it is.
  package func has(_ name: String) throws(NotebookError) -> Bool {
    try told { () throws(DiskError) in try descriptor.status(of: name) != nil }
  }

  /// Whether its path still leads to this folder, which may have been removed or put elsewhere;
  /// yes, where that cannot be told.
  var isStillThere: Bool {
    do throws(DiskError) {
      let now = try calls.status(of: descriptor.path)
      return try now?.isSameFile(as: descriptor.status()) ?? false
    } catch {
      return !error.isMissing
    }
  }

  /// Reads a file; one byte more than `limit` tells that there is more.
  /// - Returns: nil if nothing has that name.
  package func read(_ name: String, atMost limit: Int) throws(NotebookError) -> [UInt8]? {
    guard let file = try file(name) else { return nil }
    return try told { () throws(DiskError) in try file.readBytes(atMost: limit) }
  }

  /// Puts a file in place, whole, whatever happens on the way: the name stands for the old bytes or
  /// for the new ones.
  /// - Parameter part: the name it is written under first; no other writer uses it meanwhile.
  package func write(_ bytes: [UInt8], to name: String, by part: String) throws(NotebookError) {
    try told { () throws(DiskError) in
      try PartFile(bytes, in: descriptor, as: part).replace(name)
    }
  }

  /// Removes a file's name from this folder. What it held may remain on the disk, in snapshots
  /// and in backups.
  /// - Returns: whether there was one.
  @discardableResult
  package func remove(_ name: String) throws(NotebookError) -> Bool {
    try told { () throws(DiskError) in
      guard try descriptor.remove(name) else { return false }
      try descriptor.sync()
      return true
    }
  }

  /// Removes everything in this folder, folders too; what is to go last, after all else.
  func removeAll(last: (String) -> Bool = { _ in false }) throws(NotebookError) {
    let names = try names().sorted { !last($0) && last($1) }
    for name in names {
      do throws(NotebookError) {
        try remove(name)
      } catch .disk(let error) where error.mayBeFolder {
        guard let inner = try folder(name, making: false) else { continue }
        try inner.removeAll()
        _ = try told { () throws(DiskError) in try descriptor.removeFolder(name) }
      }
    }
  }
}

// MARK: - Entries

extension Folder {
  /// Removes an entry, what was being saved of it, and the copies of it that other programs made;
  /// then waits until the disk has it so.
  func discard(_ lock: EntryLock) throws(NotebookError) {
    let contents = try contents()
    var failure: NotebookError?
    do throws(NotebookError) { try remove(lock.name, contents) } catch { failure = error }
    try settle()
    if let failure { throw failure }
  }

  /// The same for many, without waiting: `settle` follows the last of them. One file that cannot
  /// be removed does not keep the others.
  func remove(_ name: EntryName, _ contents: Contents) throws(NotebookError) {
    let left = contents.leftovers[name, default: []].filter { $0 != name.lockFile }
    var stuck: [DiskError] = []
    for file in [name.text] + left + contents.copies[name, default: []] {
      do throws(DiskError) { _ = try descriptor.remove(file) } catch { stuck.append(error) }
    }
    if !stuck.isEmpty { throw .stuck(stuck) }
  }

  /// Waits until the disk has this folder as it is now.
  func settle() throws(NotebookError) {
    try told { () throws(DiskError) in try descriptor.sync() }
  }

  /// Removes what crashed walks left beside entries: half-written saves and locks nobody holds.
  /// Only files of our own naming, and none of an entry that is open. What cannot be removed now
  /// is left to the next sweep, and so is all where no lock says what is open.
  func sweep(_ contents: Contents, now: Stamp) {
    for (name, files) in contents.leftovers {
      do throws(NotebookError) {
        guard let lock = try EntryLock.takeUnlessHeld(name, in: self, since: now), lock.holds
        else { continue }
        try told { () throws(DiskError) in
          for file in files where file != name.lockFile { try descriptor.remove(file) }
        }
      } catch {}  // the others go all the same
    }
  }
}
