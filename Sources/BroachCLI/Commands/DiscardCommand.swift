import ArgumentParser
import Notebook
import Terminal
import Text

/// Removes entries for good.
struct DiscardCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "discard", abstract: "Delete something you have written.")

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
    let console = Console(isPlain: false)
    if let entry {
      _ = try Notebook.asked { () throws(NotebookError) in try notebook.source(of: entry) }
      guard try isSure("Delete \(inline: entry)?", console) else { return }
      do throws(NotebookError) {
        try notebook.discard(entry)
      } catch {
        throw Failure(Self.stuck(entry, in: notebook, error), help: "it is still there", .failed)
      }
      console.output.write("\(inline: entry) is deleted. \(Self.remains)")
    } else {
      guard try isSure("Delete everything you have kept?", console) else { return }
      try discardAll(notebook, console)
    }
  }

  private func discardAll(_ notebook: Notebook, _ console: Console) throws {
    Editor.sweep(fallback: notebook.location.path)
    let gone = try Notebook.asked { () throws(NotebookError) in try notebook.discardAll() }
    for (name, failure) in gone {
      if let failure {
        console.output.write(Self.stuck(name.text, in: notebook, failure), hanging: 2)
      }
    }
    let deleted = gone.count { $0.failure == nil }
    console.output.write(
      deleted == 0 ? "Nothing was deleted." : "\(deleted) deleted. \(Self.remains)")
    if gone.contains(where: { $0.failure != nil }) { throw ExitCode(ExitStatus.failed.rawValue) }
  }

  /// What can be said truthfully of a deleted file.
  private static let remains: Phrase =
    "Backups, and the disk itself for a while, may still hold traces."

  /// What could not be deleted, where it is, and why.
  private static func stuck(_ name: String, in notebook: Notebook, _ error: NotebookError) -> Phrase
  {
    let path = "\(notebook.location.path)/entries/\(name)"
    guard case .disk(let error) = error else {
      return "'\(inline: path)' could not be deleted: \(Failure.sentence(error))"
    }
    return "'\(inline: path)' could not be deleted: \(inline: error.reason)"
  }

  private func isSure(_ question: Phrase, _ console: Console) throws -> Bool {
    if yes { return true }
    console.output.write(.marked("\(question) This cannot be undone."), hanging: 2)
    let reply = console.makeReader().ask(LineRequest(.line, prompt: "Type yes to delete: "))
    switch reply {
    case .answered("yes", _): return true
    case .answered, .command:
      console.output.write("Nothing was deleted.")
      return false
    case .left:
      throw Failure("nothing was deleted", help: "say --yes to delete without being asked", .failed)
    }
  }
}
