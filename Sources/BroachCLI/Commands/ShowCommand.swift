import ArgumentParser
import Entries
import Notebook
import Post
import Terminal
import Text
import Words

/// Shows the drafts of an entry.
struct ShowCommand: ProgramCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: Words.Commands.Show.abstract,
    discussion: Words.Commands.Show.discussion)

  @Argument(help: .entry(without: Words.Commands.lastOne), completion: .entries)
  var entry: String?

  @Option(help: .draft(Words.Commands.Show.draft))
  var draft: String?

  func run(in program: Program) throws {
    let notebook = try program.notebook()
    let documents = program.console.documents
    let name = try EntryChoice.name(
      orLast: self.entry, in: notebook, telling: program.console.output)
    let entry: Entry
    do throws(NotebookError) {
      entry = try notebook.read(name)
    } catch .damaged(_, let source, let diagnostics) {
      // The person's words are in there all the same.
      let text = String(decoding: source.bytes, as: UTF8.self)
      try documents.write(foreign: text.isEmpty || text.hasSuffix("\n") ? text : text + "\n")
      throw Mistakes(
        source: source, diagnostics: diagnostics, consequence: Mistakes.leftAsItIs)
    } catch {
      throw error
    }
    let date = program.now
    guard let draft else {
      return try documents.write(flowing: Sanitiser.strip(entry.overview(date: date)))
    }
    let id = try DraftChoice.id(draft, in: entry.set)
    let shown = try entry.draft(id, date: date)
    try documents.write(
      flowing: PlainText.text(of: entry.letter(of: shown, date: date), width: nil))
    shown.tellIfByHand(on: program.console.output)
  }
}
