import ArgumentParser
import Notebook
import Terminal
import Text

/// Removes entries for good.
struct DiscardCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "discard", abstract: "Delete something you have written.",
    discussion: """
      For example:
        broach discard 2026-11-20-1
        broach discard --all
      """)

  @Argument(help: "The entry, as 'broach entries' lists it.", completion: .entries)
  var entry: String?

  @Flag(help: "Delete everything.")
  var all = false

  @Flag(help: "Do not ask first.")
  var yes = false

  func validate() throws {
    if all == (entry != nil) { throw ValidationError("Name one entry, or say --all.") }
  }

  func run() throws {
    let notebook = try Notebook.here()
    let console = Console()
    if let entry {
      try discard(try notebook.name(of: entry), in: notebook, console)
    } else {
      try discardAll(notebook, console)
    }
  }

  private func discard(_ entry: EntryName, in notebook: Notebook, _ console: Console) throws {
    guard try isSure("Delete \(inline: entry.text)?", console) else { return }
    do throws(NotebookError) {
      try notebook.discard(entry.text)
    } catch {
      throw Failure(Self.stuck(entry, in: notebook, error), help: "it is still there", .failed)
    }
    console.output.write("\(inline: entry.text) is deleted. \(Self.remains)")
  }

  private func discardAll(_ notebook: Notebook, _ console: Console) throws {
    // With nothing of hers there is nothing to ask about, and leftovers of a crash go all the same.
    let isEmpty = try notebook.list().isEmpty && notebook.strays.isEmpty
    guard try isEmpty || isSure("Delete everything you have kept?", console) else { return }
    let gone = try notebook.discardAll()
    var stuck = gone.compactMap { name, failure in
      failure.map { Self.stuck(name, in: notebook, $0) }
    }
    var deleted = gone.count - stuck.count
    for leaf in notebook.strays {
      do throws(NotebookError) {
        try leaf.remove()
        deleted += 1
      } catch {
        stuck.append("'\(inline: leaf.file)' could not be deleted: \(Failure.sentence(error))")
      }
    }
    for words in stuck { console.output.write(words, hanging: 2, cutsWords: false) }
    console.output.write(
      deleted == 0 ? "Nothing was deleted." : "\(deleted) deleted. \(Self.remains)")
    for set in Catalog.added {
      console.output.write(
        "The set '\(inline: set)', which you added, is still there. To take it away, type: "
          + "broach sets remove \(inline: set)", hanging: 2)
    }
    if !stuck.isEmpty { throw ExitCode(ExitStatus.failed.rawValue) }
  }

  /// What can be said truthfully of a deleted file.
  private static let remains: Phrase =
    "Backups, and the disk itself for a while, may still hold traces."

  /// What could not be deleted, where it is, and why.
  private static func stuck(_ entry: EntryName, in notebook: Notebook, _ error: NotebookError)
    -> Phrase
  {
    let path = notebook.path(of: entry)
    guard case .disk(let error) = error else {
      return "'\(inline: path)' could not be deleted: \(Failure.sentence(error))"
    }
    return "'\(inline: path)' could not be deleted: \(inline: error.reason)"
  }

  private func isSure(_ question: Phrase, _ console: Console) throws -> Bool {
    if yes { return true }
    console.output.write(.marked("\(question) This cannot be undone."), hanging: 2)
    switch console.makeReader().ask(LineRequest(.line, prompt: "Type yes to delete: ")) {
    case .answered(let answer, _) where answer.trimmed.lowercased() == "yes": return true
    case .answered, .command:
      console.output.write("Nothing was deleted.")
      return false
    case .left(.endOfInput, _):
      throw Failure("nothing was deleted", help: "say --yes to delete without being asked", .failed)
    case .left:
      console.output.write("Nothing was deleted.")
      throw ExitCode(ExitStatus.interrupted.rawValue)
    }
  }
}
