import ArgumentParser
import Entries
import Notebook
import Terminal
import Text
import Words

/// Lists what was written.
struct EntriesCommand: ProgramCommand {
  static let configuration = CommandConfiguration(
    commandName: "entries", abstract: Words.Commands.Entries.abstract,
    discussion: Words.Commands.Entries.discussion)

  func run(in program: Program) throws {
    let notebook = try program.notebook()
    let entries = try notebook.list()
    let copies = try notebook.copies()
    if !entries.isEmpty { try Self.list(entries, on: program.console.documents) }
    if entries.isEmpty, copies.isEmpty { program.console.output.write(Words.Entries.none) }
    for (name, paths) in copies { Self.tell(paths, of: name, on: program.console.output) }
  }

  /// Copies that a sync program or a backup put beside an entry hold the person's words too.
  private static func tell(_ paths: [String], of name: EntryName, on output: Output) {
    output.write(
      paths.count == 1 ? Words.Entries.copy(of: name.text) : Words.Entries.copies(of: name.text))
    for path in paths { output.write(whole: "\(inline: path)") }
    output.write(Words.Entries.discard)
    output.write(whole: Words.Closing.discard(name.text))
  }

  private static func list(_ entries: [Listing], on documents: Documents) throws {
    let width = entries.map(\.name.text.count).max() ?? 0
    let widest = entries.map { words(in: $0).count }.max() ?? 0
    let lines = entries.map { entry in
      let gap = String(repeating: " ", count: width - entry.name.text.count)
      let when = (entry.saved ?? entry.begun)?.shown ?? never
      let title = entry.title.map { "  \(Sanitiser.cleanLine($0))" } ?? ""
      let count = words(in: entry)
      let indent = String(repeating: " ", count: max(0, widest - count.count))
      return
        "\(entry.name.text)\(gap)  \(when)  \(state(of: entry))  \(indent)\(count)\(title)\n"
    }
    try documents.write(flowing: lines.joined(), hanging: 4)
  }

  /// In the place of a moment that cannot be read.
  private static let never = String(repeating: " ", count: "2026-11-20 22:31".count)

  private static func words(in entry: Listing) -> String {
    entry.wordCount.map { Words.Entries.words($0).plainText } ?? ""
  }

  /// As wide as the widest of them.
  private static func state(of entry: Listing) -> String {
    let word = word(for: entry.state)
    let widest =
      [Listing.State.halfWay, .draftReady, .unreadable]
      .map { Self.word(for: $0).count }.max() ?? 0
    return word + String(repeating: " ", count: widest - word.count)
  }

  private static func word(for state: Listing.State) -> String {
    switch state {
    case .halfWay: Words.Entries.halfWay
    case .draftReady: Words.Entries.draftReady
    case .unreadable: Words.Entries.damaged
    }
  }
}
