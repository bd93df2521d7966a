import Disk
import Entries
import Script
import Text

/// What a person has written, kept in a folder of their own: `entries` in the notebook's folder.
///
/// Making one touches nothing; the folder is made with the first save.
package struct Notebook: Sendable {
  package let location: Location
  /// What an editor has of it.
  package let leaves: LooseLeaves
  let calls: SystemCalls
  /// By which the answers in it are understood.
  private let languages: LanguageGuide
  /// What time it is, for the person who reads an entry and for its name.
  let clock: @Sendable () -> Stamp

  /// The notebook at a place.
  /// - Parameter runtime: the folder for what lasts as long as a login; nil if there is none.
  package init(
    at location: Location, runtime: String? = nil, through calls: SystemCalls = .real,
    languages: LanguageGuide = .init(), clock: @escaping @Sendable () -> Stamp
  ) {
    self.location = location
    self.calls = calls
    self.languages = languages
    self.clock = clock
    leaves = LooseLeaves(runtime: runtime, beside: location, through: calls)
  }

  /// The file of an entry, whether or not it is there.
  package func path(of name: EntryName) -> String { "\(location.path)/\(Self.folder)/\(name.text)" }

  /// A page for a walk that begins. Nothing is on the disk before its first save.
  package func newPage() -> OpenEntry {
    OpenEntry(self)
  }

  /// Opens an entry to go on with it: nobody else can open it until the page goes.
  ///
  /// Where the disk is full or cannot be written to, the page opens all the same; saving on it
  /// fails until there is room.
  /// - Parameters:
  ///   - name: as the person gave it.
  ///   - isGoingOn: whether it then counts as the one opened last; if not, it stays where it was
  ///     among the others.
  ///   - now: since when it is open, for others who ask.
  package func open(_ name: String, isGoingOn: Bool = true, now: Stamp? = nil)
    throws(NotebookError) -> (OpenEntry, Entry)
  {
    let now = now ?? clock()
    let (folder, name) = try find(name)
    folder.sweep(try folder.contents(), now: now)
    let page = try OpenEntry(self, folder, name, isGoingOn: isGoingOn, now: now)
    return (page, try read(name, in: folder))
  }

  /// Reads an entry to show it, whoever has it open.
  package func read(_ name: String) throws(NotebookError) -> Entry {
    let (folder, name) = try find(name)
    return try read(name, in: folder)
  }

  /// The entry that a person means, whether or not it can be read, and though no more than copies
  /// of it may be left.
  package func name(of text: String) throws(NotebookError) -> EntryName {
    try findAny(text).name
  }

  /// Removes an entry's file and the copies beside it. What it held may remain in backups, in
  /// snapshots and on the disk itself until it is written over; nobody can promise more.
  package func discard(_ name: String, now: Stamp? = nil) throws(NotebookError) {
    let (folder, name) = try findAny(name)
    try discard(EntryLock.take(name, in: folder, since: now ?? clock()), in: folder)
  }

  /// Whether an entry has its file; yes, where that cannot be told.
  package func has(_ name: EntryName) -> Bool {
    do throws(NotebookError) { return try folder(making: false)?.has(name.text) ?? false } catch {
      return true
    }
  }

  /// What an editor was left with of entries that are no more, or that never were.
  package var strays: [LooseLeaf] { leaves.left(of: nil, strays: has) }

  /// Removes all entries that can be removed, what crashed walks and editors left of them, and copies.
  /// - Returns: each entry, whether it is gone, and what could not be removed of it or beside it, nil
  ///   if all was; a leftover without an entry only if it could not be removed.
  package func discardAll(now: Stamp? = nil) throws(NotebookError)
    -> [(name: EntryName, isGone: Bool, failure: NotebookError?)]
  {
    guard let folder = try folder(making: false) else { return [] }
    let contents = try folder.contents()
    let own = Set(contents.entries).union(contents.copies.keys)
    let now = now ?? clock()
    let gone = contents.names.sorted().compactMap {
      name -> (name: EntryName, isGone: Bool, failure: NotebookError?)? in
      do throws(NotebookError) {
        // Whoever has an entry open has a lock beside it. To make one for each of thousands takes as
        // long as to delete them.
        let lock =
          try folder.has(name.lockFile)
          ? EntryLock.take(name, in: folder, since: now) : EntryLock?.none
        try folder.remove(name, contents)
        withExtendedLifetime(lock) {}
        return own.contains(name) ? (name, true, nil) : nil
      } catch {
        return (name, contents.entries.contains(name) && !has(name), error)
      }
    }
    leaves.discard(ofAll: Set(gone.filter { $0.isGone }.map { $0.name }))
    if !contents.names.isEmpty { try folder.settle() }
    return gone
  }

  /// Whether anything that somebody wrote is kept; no entry is looked into.
  package func isEmpty() throws(NotebookError) -> Bool {
    guard let contents = try folder(making: false)?.contents() else { return true }
    return contents.entries.isEmpty && contents.copies.isEmpty
  }
}

// MARK: - Steps

extension Notebook {
  /// The folder of the entries, in the notebook's own.
  private static let folder = "entries"

  /// What keeps entries from being made, as far as that can be told beforehand; nothing is made or
  /// changed for it.
  /// - Returns: nil where nothing is known to be in the way.
  package func obstacle() -> NotebookError? {
    calls.obstacle(to: "\(location.path)/\(Self.folder)").map { .disk($0) }
  }

  /// The folder of the entries; nil if there is none and it was not to be made.
  func folder(making make: Bool) throws(NotebookError) -> Folder? {
    try Folder.open(Self.folder, of: location, making: make, through: calls)
  }

  /// An entry by what the person called it.
  private func find(_ text: String) throws(NotebookError) -> (folder: Folder, name: EntryName) {
    guard let folder = try folder(making: false) else { throw .unknown(text, nearest: nil) }
    if let name = EntryName(text), try folder.has(name.text) { return (folder, name) }
    throw .unknown(text, nearest: Self.nearest(to: text, among: try folder.contents()))
  }

  /// The same where copies are enough.
  private func findAny(_ text: String) throws(NotebookError) -> (folder: Folder, name: EntryName) {
    guard let folder = try folder(making: false) else { throw .unknown(text, nearest: nil) }
    let contents = try folder.contents()
    guard let name = EntryName(text),
      contents.copies[name] != nil || contents.entries.contains(name)
    else { throw .unknown(text, nearest: Self.nearest(to: text, among: contents)) }
    return (folder, name)
  }

  private static func nearest(to text: String, among contents: Contents) -> EntryName? {
    Suggestion.nearest(to: text, among: contents.entries.lazy.map(\.text))
      .flatMap { EntryName($0) }
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

  /// Removes an entry, and what an editor was left with of it; one that cannot be removed does not
  /// keep the other.
  func discard(_ lock: EntryLock, in folder: Folder) throws(NotebookError) {
    var failure: NotebookError?
    do throws(NotebookError) { try folder.discard(lock) } catch { failure = error }
    do throws(NotebookError) {
      try leaves.discard(of: lock.name)
    } catch {
      failure = failure?.and(error) ?? error
    }
    if let failure { throw failure }
  }
}
