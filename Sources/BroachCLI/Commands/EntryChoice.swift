import ArgumentParser
import Entries
import Notebook
import Terminal
import Text
import Walkthrough
import Words

/// Which entry a command is about.
enum EntryChoice {
  /// The name of an entry as it was typed: by its name, or by its number in the list that
  /// `entries` prints, however that is written.
  static func name(_ typed: String, in notebook: Notebook) throws -> String {
    guard EntryName(typed) == nil, Reply.isAboutList(typed, BuiltIn.english) else { return typed }
    let entries = try notebook.list()
    guard let place = Reply.place(in: typed, of: entries.count, BuiltIn.english) else {
      if typed.contains("-") { return typed }  // more like a name that is not whole
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
