import ArgumentParser
import Notebook
import Post
import Terminal

/// Shows the drafts of an entry.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show the drafts of something you have written.")

  @Argument(help: "The entry, as 'broach entries' lists it.", completion: .entries)
  var entry: String

  @Option(help: "The one draft to show, by its id.")
  var draft: String?

  func run() throws {
    let notebook = try Notebook.here()
    let entry = try Notebook.asked { () throws(NotebookError) in try notebook.read(self.entry) }
    let date = Moment.now
    let text =
      try draft.map {
        PlainText.text(
          of: try entry.letter(try DraftChoice.place($0, in: entry.set), date: date), width: nil)
      } ?? entry.titledDrafts(date: date)
    try Console(isPlain: true).documents.write(text)
  }
}
