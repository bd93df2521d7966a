extension Folder {
  /// Removes what crashed walks left beside entries: half-written saves and locks nobody holds.
  /// Only files of our own naming, and none of an entry that is open. What cannot be removed now
  /// is left to the next sweep.
  func sweep(now: Stamp) throws(NotebookError) {
    for file in try names() {
      guard let name = EntryName(ofLeftover: file) else { continue }
      do throws(NotebookError) {
        let lock = try EntryLock.take(name, in: self, since: now)
        _ = try told { () throws(DiskError) in try descriptor.remove(name.partFile) }
        withExtendedLifetime(lock) {}
      } catch {}
    }
  }
}
