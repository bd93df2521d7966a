extension Folder {
  /// Removes what crashed walks left beside entries: half-written saves and locks nobody holds.
  /// Only files of our own naming, and none of an entry that is open. What cannot be removed now
  /// is left to the next sweep.
  func sweep(now: Stamp) {
    do throws(NotebookError) {
      for name in Set(try names().compactMap { EntryName(ofLeftover: $0) }) {
        guard let lock = try EntryLock.takeUnlessHeld(name, in: self, since: now) else { continue }
        try remove(lock.name.partFile)
      }
    } catch {}
  }
}
