import Entries

extension Notebook {
  /// All entries in the order in which they were opened, the last one last. Reads the head of each
  /// and no more; an entry that cannot be read is listed as such, whatever the reason.
  package func list() throws(NotebookError) -> [Listing] {
    guard let folder = try folder(making: false) else { return [] }
    let contents = try folder.contents()
    if !contents.leftovers.isEmpty { folder.sweep(contents, now: clock()) }
    return contents.entries.map { Listing($0, folder.head(of: $0)) }.sorted(by: Listing.wasBefore)
  }

  /// The copies that other programs, such as one that syncs, put beside entries: their paths, by
  /// the entry they were made of, which need not be there any more.
  package func copies() throws(NotebookError) -> [(name: EntryName, paths: [String])] {
    guard let folder = try folder(making: false) else { return [] }
    return try folder.contents().copies.sorted { $0.key < $1.key }.compactMap { name, files in
      // A copy of a lock holds no words.
      let files = files.filter { !$0.hasSuffix(EntryName.lockEnding) }.sorted()
      return files.isEmpty ? nil : (name, files.map { folder.descriptor.path(of: $0) })
    }
  }
}

extension Folder {
  /// What an entry says at its head; nil if that cannot be read.
  func head(of name: EntryName) -> EntryHead? {
    do throws(NotebookError) {
      return EntryHead(try read(name.text, atMost: EntryHead.length) ?? [])
    } catch {
      return nil
    }
  }

  /// The number for an entry that is opened now: one above all others.
  func nextNumber() throws(NotebookError) -> Int {
    1 + (try contents().entries.compactMap { head(of: $0)?.number }.max() ?? 0)
  }
}

extension Listing {
  fileprivate init(_ name: EntryName, _ head: EntryHead?) {
    self.name = name
    number = head?.number
    title = head?.title
    begun = head?.begun
    saved = head?.saved
    rests = head?.rests ?? false
    wordCount = head?.wordCount
    switch head?.state {
    case .halfWay: state = .halfWay
    case .draftReady: state = .draftReady
    case nil: state = .unreadable
    }
  }
}
