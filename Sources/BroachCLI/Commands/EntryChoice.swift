import ArgumentParser
import Notebook
import Terminal
import Text
import Words

/// Which entry a command is about.
enum EntryChoice {
  /// The name of an entry as it was typed: by its name, or by its number in the list that
  /// `entries` prints.
  static func name(_ typed: String, in notebook: Notebook) throws -> String {
    guard let place = Ordinal.place(typed) else { return typed }
    let entries = try notebook.list()
    guard entries.indices.contains(place) else {
      throw Failure(
        Words.Entries.noEntry(typed), help: Words.Entries.numbers(entries.count), .notFound)
    }
    return entries[place].name.text
  }

  /// The same; where nothing was typed, the only one, or the one saved last, and says which.
  static func name(
    orLast typed: String?, in notebook: Notebook, telling output: Output
  ) throws -> String {
    if let typed { return try name(typed, in: notebook) }
    let entries = try notebook.list()
    guard let last = Unfinished.latest(in: entries) ?? entries.last else {
      throw Failure(Words.Entries.none, help: Words.Entries.begin, .notFound)
    }
    output.write(Words.Entries.taken(last.name.text, isOnly: entries.count == 1))
    return last.name.text
  }
}

extension ArgumentHelp {
  /// Help for an argument that names an entry.
  /// - Parameter without: what happens where it is left out.
  static func entry(without: String) -> ArgumentHelp {
    ArgumentHelp(Words.Commands.entry(without: without))
  }
}
