import ArgumentParser
import Notebook
import Terminal

/// Lists what was written.
struct EntriesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "entries", abstract: "List what you have written.")

  func run() throws {
    let notebook = try Notebook.here()
    let entries = try Notebook.asked { () throws(NotebookError) in try notebook.list() }
    if entries.isEmpty {
      Console(isPlain: false).output.write("Nothing is kept here.")
      return
    }
    let lines = entries.map { entry in
      let title = entry.title.map { "  \($0)" } ?? ""
      return "\(entry.name.text)  \(Self.state(of: entry))\(title)\n"
    }
    try Console(isPlain: true).documents.write(lines.joined())
  }

  private static func state(of entry: Listing) -> String {
    switch entry.state {
    case .halfWay: "half way"
    case .draftReady: "draft   "
    case .unreadable: "damaged "
    }
  }
}
