/// An entry that is open: saved as often as need be, and nobody else's until it goes.
///
/// With `Keeping.nothing` not one system call is made.
package final class Page {
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
  /// The body as it stands on the disk; nil if that is not known.
  private var kept: [UInt8]?
  private var isHandedOver = false

  /// A page for an entry that is not there yet.
  init(_ notebook: Notebook) {
    self.notebook = notebook
  }

  /// A page for an entry that is there.
  init(_ notebook: Notebook, _ folder: Folder, _ name: EntryName, now: Stamp)
    throws(NotebookError)
  {
    self.notebook = notebook
    self.folder = folder
    self.name = name
    do throws(NotebookError) {
      lock = try EntryLock.take(name, in: folder, since: now)
    } catch .disk {
      lock = nil  // the next save tries again, and says so if it still cannot
    }
  }

  /// Keeps an entry as it is now, whole or not at all: after a failure the last save stands.
  package func save(_ entry: Entry, now: Stamp = .now()) throws(NotebookError) -> Saved {
    if entry.keeping == .nothing {
      try discard()
      return .notKept
    }
    if isHandedOver { return .notKept }
    let body = EntryWriter.body(entry)
    if body == kept { return .unchanged }
    let (folder, name) = try claim(now: now)
    kept = nil
    do throws(NotebookError) {
      let text = EntryWriter.preamble(saved: now) + body
      try folder.write(text, to: name.text, by: name.partFile)
    } catch {
      // Where only the last step failed, it stands there all the same, and can be taken away.
      if isThere(name, in: folder) { self.name = name }
      throw error
    }
    self.name = name
    kept = body
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

  /// Removes the entry, if it was ever kept. See `Notebook.discard` for what remains.
  package func discard() throws(NotebookError) {
    guard let folder, let name else { return }
    if lock == nil { lock = try EntryLock.take(name, in: folder, since: .now()) }
    if let lock { try notebook.discard(lock, in: folder) }
    lock = nil
    self.name = nil
    kept = nil
  }
}

extension Page {
  /// The entry's name and lock: those it has, or the first number of the day that is free.
  private func claim(now: Stamp) throws(NotebookError) -> (Folder, EntryName) {
    if let folder, let name {
      if lock == nil { lock = try EntryLock.take(name, in: folder, since: now) }
      return (folder, name)
    }
    let folder = try openFolder(now: now)
    if let lock { return (folder, lock.name) }
    var number = 1 + (try folder.entries().last { $0.day == now.day }?.number ?? 0)
    while true {
      let name = EntryName(now.day, number)
      if let lock = try EntryLock.takeUnlessHeld(name, in: folder, since: now),
        try !folder.has(name.text)
      {
        self.lock = lock
        return (folder, name)
      }
      number += 1
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
    made.sweep(now: now)
    folder = made
    return made
  }
}
