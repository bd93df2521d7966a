import Entries

/// What lies in the folder of the entries, by what it is to us. Anything else there is not ours.
struct Contents {
  /// The entries, in the order of their names.
  private(set) var entries: [EntryName] = []
  /// What saves and open walks have left beside entries, or have there now.
  private(set) var leftovers: [EntryName: [String]] = [:]
  /// The copies that other programs put beside entries, by the entry that they were made of.
  private(set) var copies: [EntryName: [String]] = [:]

  /// Sorts the names in the folder.
  init(_ files: [String]) {
    for file in files {
      if let name = EntryName(file) {
        entries.append(name)
      } else if let name = EntryName(ofLeftover: file) {
        leftovers[name, default: []].append(file)
      } else if let name = EntryName(ofCopy: file) {
        copies[name, default: []].append(file)
      }
    }
    entries.sort()
  }

  /// What is left of entries that are not there themselves, and of those that are: all names.
  var names: Set<EntryName> { Set(entries).union(leftovers.keys).union(copies.keys) }
}

extension Folder {
  /// What lies in this folder.
  func contents() throws(NotebookError) -> Contents { Contents(try names()) }
}
