import Entries

/// An entry that is open: saved as often as need be, and nobody else's until it goes.
///
/// With `Keeping.nothing` not one system call is made.
package final class OpenEntry {
  /// What a save did.
  package enum Saved: Hashable, Sendable {
    case written
    /// There was nothing new since the last save.
    case unchanged
    /// It was not to be kept.
    case notKept
  }

  private let notebook: Notebook
  private var folder: Folder?
  private var lock: EntryLock?
  /// The entry's name; nil while nothing of it is on the disk.
  package private(set) var name: EntryName?
  /// The entry's file; nil while it is not there.
  package var path: String? { name.map(notebook.path) }
  /// What it had in a notebook that was taken away, which may be put back.
  private var former: (folder: Folder, lock: EntryLock?, name: EntryName)?
  /// The body as it stands on the disk; nil if that is not known.
  private var kept: [UInt8]?
  /// The entry's place in the order of opening; nil until the first save finds it.
  private var number: Int?
  /// Whether that is one above all others, or the one it had.
  private var isGoingOn: Bool
  private var isHandedOver = false

  /// A page for an entry that is not there yet.
  init(_ notebook: Notebook) {
    self.notebook = notebook
    isGoingOn = true
  }

  /// A page for an entry that is there.
  init(_ notebook: Notebook, _ folder: Folder, _ name: EntryName, isGoingOn: Bool, now: Stamp)
    throws(NotebookError)
  {
    self.notebook = notebook
    self.folder = folder
    self.name = name
    self.isGoingOn = isGoingOn
    if !isGoingOn { number = folder.head(of: name)?.number }
    do throws(NotebookError) {
      lock = try EntryLock.take(name, in: folder, since: now)
    } catch .disk {
      lock = nil  // the next save tries again, and says so if it still cannot
    }
  }

  /// Whether a second window can be kept from the entry; yes, while nothing is known of it.
  package var isHeldApart: Bool { lock?.holds ?? true }

  /// Keeps an entry as it is now, whole or not at all: after a failure the last save stands. Where
  /// the notebook was taken away meanwhile, it is made again.
  package func save(_ entry: Entry, now: Stamp? = nil) throws(NotebookError) -> Saved {
    if entry.keeping == .nothing {
      try discard()
      return .notKept
    }
    if isHandedOver { return .notKept }
    let body = EntryWriter.body(entry)
    let now = now ?? notebook.clock()
    takeBack()
    if isTakenAway { forget() }
    if body == kept, let folder, let name, isThere(name, in: folder) { return .unchanged }
    try write(body, now: now)
    return .written
  }

  /// The person has a draft in hand: an entry kept only until then goes.
  /// - Returns: whether it went.
  @discardableResult
  package func handOver(_ entry: Entry) throws(NotebookError) -> Bool {
    guard entry.keeping == .untilDraft else { return false }
    isHandedOver = true
    try discard()
    return true
  }

  /// It is gone on with after another, so that the next save puts it above all others.
  package func openAgain() {
    isGoingOn = true
    number = nil
    kept = nil
  }

  /// Removes the entry, if it was ever kept. See `Notebook.discard` for what remains.
  package func discard() throws(NotebookError) {
    guard let folder, let name else { return }
    if lock == nil { lock = try EntryLock.take(name, in: folder, since: notebook.clock()) }
    var failure: NotebookError?
    if let lock {
      do throws(NotebookError) { try notebook.discard(lock, in: folder) } catch { failure = error }
    }
    // It may be gone although a copy of it is not.
    if failure == nil || !notebook.has(name) {
      lock = nil
      self.name = nil
      kept = nil
    }
    if let failure { throw failure }
  }
}

extension OpenEntry {
  private func write(_ body: [UInt8], now: Stamp) throws(NotebookError) {
    let (folder, lock) = try claim(now: now)
    if isGoingOn, number == nil { number = try folder.nextNumber() }
    kept = nil
    do throws(NotebookError) {
      let text = EntryWriter.preamble(saved: now, number: number) + body
      try folder.write(text, to: lock.name.text, by: lock.partFile)
    } catch {
      // Where only the last step failed, it stands there all the same, and can be taken away.
      if isThere(lock.name, in: folder) { name = lock.name }
      throw error
    }
    name = lock.name
    former = nil
    kept = body
  }

  /// The folder and the lock of the entry: those it has, or the first number of the day that is
  /// free.
  private func claim(now: Stamp) throws(NotebookError) -> (Folder, EntryLock) {
    let folder = try openFolder(now: now)
    if let lock { return (folder, lock) }
    if let name {
      let taken = try EntryLock.take(name, in: folder, since: now)
      lock = taken
      return (folder, taken)
    }
    let last = try folder.contents().entries.last { $0.day == now.day }?.number ?? 0
    var next = former?.name ?? EntryName(now.day, last + 1)
    while true {
      if let taken = try EntryLock.takeUnlessHeld(next, in: folder, since: now, isNew: true),
        try !folder.has(next.text)
      {
        lock = taken
        return (folder, taken)
      }
      next = EntryName(next.day, next.number + 1)
    }
  }

  /// Whether an entry has its file; no, where that cannot be told.
  private func isThere(_ name: EntryName, in folder: Folder) -> Bool {
    do throws(NotebookError) { return try folder.has(name.text) } catch { return false }
  }

  private func openFolder(now: Stamp) throws(NotebookError) -> Folder {
    if let folder { return folder }
    guard let made = try notebook.folder(making: true) else {
      throw .notAFolder(path: notebook.location.path)
    }
    made.sweep(try made.contents(), now: now)
    folder = made
    return made
  }

  /// Whether the folder was removed, or put elsewhere, since the last save.
  private var isTakenAway: Bool {
    guard let folder, name != nil else { return false }
    return !folder.isStillThere
  }

  /// Goes on in the notebook that was taken away, if it was put back before another was made.
  private func takeBack() {
    guard let former, name == nil, former.folder.isStillThere else { return }
    (folder, lock, name) = (former.folder, former.lock, former.name)
    self.former = nil
  }

  /// Begins anew with a notebook that is made again. The entry keeps its name, unless another has
  /// it there now.
  private func forget() {
    if let folder, let name { former = (folder, lock, name) }
    folder = nil
    lock = nil
    kept = nil
    name = nil
  }
}
