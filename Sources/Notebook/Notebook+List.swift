extension Notebook {
  /// All entries, the oldest first. Reads the head of each and no more; an entry that cannot be
  /// read is listed as such, whatever the reason.
  package func list() throws(NotebookError) -> [Listing] {
    guard let folder = try folder(making: false) else { return [] }
    return try folder.entries().map { name in
      do throws(NotebookError) {
        let bytes = try folder.read(name.text, atMost: EntryHead.length) ?? []
        return Listing(name, EntryHead(bytes))
      } catch {
        return Listing(name, nil)
      }
    }
  }
}

extension Listing {
  fileprivate init(_ name: EntryName, _ head: EntryHead?) {
    self.name = name
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
