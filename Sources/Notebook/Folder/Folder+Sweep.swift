extension Folder {
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
