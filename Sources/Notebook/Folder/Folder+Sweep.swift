extension Folder {
  /// Removes what crashed walks left beside entries: half-written saves and locks nobody holds.
  /// Only files of our own naming, and none of an entry that is open. What cannot be removed now
  /// is left to the next sweep.
  func sweep(now: Stamp) {
    for name in leftovers() {
      do throws(NotebookError) {
        guard let lock = try EntryLock.takeUnlessHeld(name, in: self, since: now) else { continue }
        try removePart(under: lock)
      } catch {}  // the others go all the same
    }
  }

  /// The lock is held as long as this takes.
  private func removePart(under lock: EntryLock) throws(NotebookError) {
    try remove(lock.name.partFile)
  }

  /// The entries beside which something may be left; none if the folder cannot be read.
  private func leftovers() -> Set<EntryName> {
    do throws(NotebookError) {
      return Set(try names().compactMap { EntryName(ofLeftover: $0) })
    } catch {
      return []
    }
  }
}
