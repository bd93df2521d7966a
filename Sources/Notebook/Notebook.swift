import Script
import Text

/// What a person has written, kept in her own folder: `entries` in the notebook's folder.
///
/// Making one touches nothing; the folder is made with the first save.
package struct Notebook: Sendable {
  package let location: Location
  /// What an editor has of it.
  package let leaves: LooseLeaves
  let calls: SystemCalls
  /// By which the answers in it are understood.
  private let languages: LanguageGuide

  /// The notebook at a place.
  /// - Parameter runtime: the folder for what lasts as long as a login; nil if there is none.
  package init(
    at location: Location, runtime: RuntimeFolder? = nil, through calls: SystemCalls = .real,
    languages: LanguageGuide = .init()
  ) {
    self.location = location
    self.calls = calls
    self.languages = languages
    leaves = LooseLeaves(runtime: runtime, beside: location, through: calls)
  }

  /// The file of an entry, whether or not it is there.
  package func path(of name: EntryName) -> String { "\(location.path)/\(Self.folder)/\(name.text)" }

  /// A page for a walk that begins. Nothing is on the disk before its first save.
  package func newPage() -> Page {
    Page(self)
  }

  /// Opens an entry to go on with it: nobody else can open it until the page goes.
  ///
  /// Where the disk is full or cannot be written to, the page opens all the same; saving on it
  /// fails until there is room.
  /// - Parameters:
  ///   - name: as the person gave it.
  ///   - now: since when it is open, for others who ask.
  package func open(_ name: String, now: Stamp = .now()) throws(NotebookError) -> (Page, Entry) {
    let (folder, name) = try find(name)
    folder.sweep(now: now)
    let page = try Page(self, folder, name, now: now)
    return (page, try read(name, in: folder))
  }

  /// Reads an entry to show it, whoever has it open.
  package func read(_ name: String) throws(NotebookError) -> Entry {
    let (folder, name) = try find(name)
    return try read(name, in: folder)
  }

  /// The entry that a person means, whether or not it can be read.
  package func name(of text: String) throws(NotebookError) -> EntryName {
    try find(text).name
  }

  /// Removes an entry's file. What it held may remain in backups, in snapshots and on the disk
  /// itself until it is written over; nobody can promise more.
  package func discard(_ name: String, now: Stamp = .now()) throws(NotebookError) {
    let (folder, name) = try find(name)
    try discard(EntryLock.take(name, in: folder, since: now), in: folder)
  }

  /// Whether an entry has its file; yes, where that cannot be told.
  package func has(_ name: EntryName) -> Bool {
    do throws(NotebookError) { return try folder(making: false)?.has(name.text) ?? false } catch {
      return true
    }
  }

  /// What an editor was left with of entries that are no more, or that never were.
  package var strays: [LooseLeaf] { leaves.left(of: nil, strays: has) }

  /// Removes all entries that can be removed, and what crashed walks left beside entries.
  /// - Returns: each entry with what kept it from being removed, nil if it is gone; a leftover
  ///   without an entry only if it could not be removed.
  package func discardAll(now: Stamp = .now()) throws(NotebookError)
    -> [(name: EntryName, failure: NotebookError?)]
  {
    guard let folder = try folder(making: false) else { return [] }
    let entries = Set(try folder.entries())
    let leftovers = Set(try folder.names().compactMap { EntryName(ofLeftover: $0) })
    return entries.union(leftovers).sorted().compactMap { name in
      do throws(NotebookError) {
        try discard(name, in: folder, now: now)
        return entries.contains(name) ? (name, nil) : nil
      } catch {
        return (name, error)
      }
    }
  }
}

// MARK: - Steps

extension Notebook {
  /// The folder of the entries, in the notebook's own.
  private static let folder = "entries"

  /// The folder of the entries; nil if there is none and it was not to be made.
  func folder(making make: Bool) throws(NotebookError) -> Folder? {
    try Folder.open(Self.folder, of: location, making: make, through: calls)
  }

  /// An entry by what the person called it.
  private func find(_ text: String) throws(NotebookError) -> (folder: Folder, name: EntryName) {
    guard let folder = try folder(making: false) else { throw .unknown(text, nearest: nil) }
    if let name = EntryName(text), try folder.has(name.text) { return (folder, name) }
    let names = try folder.entries()
    let nearest = Suggestion.nearest(to: text, among: names.lazy.map(\.text))
    throw .unknown(text, nearest: nearest.flatMap { EntryName($0) })
  }

  private func read(_ name: EntryName, in folder: Folder) throws(NotebookError) -> Entry {
    let source = try source(name, in: folder)
    let reading = Entry.read(source, languages: languages)
    guard let entry = reading.value else { throw .damaged(name, source, reading.diagnostics) }
    return entry
  }

  private func source(_ name: EntryName, in folder: Folder) throws(NotebookError) -> SourceText {
    guard let bytes = try folder.read(name.text, atMost: Entry.largest + 1) else {
      throw .unknown(name.text, nearest: nil)
    }
    return SourceText(name: folder.descriptor.path(of: name.text), bytes: bytes)
  }

  private func discard(_ name: EntryName, in folder: Folder, now: Stamp) throws(NotebookError) {
    let lock = try EntryLock.take(name, in: folder, since: now)
    try folder.discard(lock)
  }

  /// Removes an entry, and what an editor was left with of it; one that cannot be removed does not
  /// keep the other.
  func discard(_ lock: EntryLock, in folder: Folder) throws(NotebookError) {
    var failure: NotebookError?
    do throws(NotebookError) { try folder.discard(lock) } catch { failure = error }
    do throws(NotebookError) {
      try leaves.discard(of: lock.name)
    } catch {
      failure = failure ?? error
    }
    if let failure { throw failure }
  }
}

extension Folder {
  /// The entries in this folder, the oldest first.
  func entries() throws(NotebookError) -> [EntryName] {
    try names().compactMap { EntryName($0) }.sorted()
  }

  /// Removes an entry and what was being saved of it; one that cannot be removed does not keep
  /// the other.
  func discard(_ lock: EntryLock) throws(NotebookError) {
    var failure: NotebookError?
    for file in [lock.name.text, lock.name.partFile] {
      do throws(NotebookError) {
        try remove(file)
      } catch {
        failure = failure ?? error
      }
    }
    if let failure { throw failure }
  }
}
