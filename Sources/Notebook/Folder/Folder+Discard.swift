extension Folder {
  /// Removes an entry, what was being saved of it, and the copies of it that other programs made;
  /// then waits until the disk has it so.
  func discard(_ lock: EntryLock) throws(NotebookError) {
    try remove(lock.name, try contents())
    try settle()
  }

  /// The same for many, without waiting: `settle` follows the last of them. One file that cannot
  /// be removed does not keep the others.
  func remove(_ name: EntryName, _ contents: Contents) throws(NotebookError) {
    let left = contents.leftovers[name, default: []].filter { $0 != name.lockFile }
    var failure: NotebookError?
    for file in [name.text] + left + contents.copies[name, default: []] {
      do throws(NotebookError) {
        _ = try told { () throws(DiskError) in try descriptor.remove(file) }
      } catch {
        failure = failure ?? error
      }
    }
    if let failure { throw failure }
  }

  /// Waits until the disk has this folder as it is now.
  func settle() throws(NotebookError) {
    try told { () throws(DiskError) in try descriptor.sync() }
  }
}
