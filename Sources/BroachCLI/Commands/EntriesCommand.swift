import ArgumentParser
import Notebook
import Terminal

/// Lists what was written.
struct EntriesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "entries", abstract: "List what you have written.",
    discussion: """
      For example:
        broach entries

      The name that each begins with is what resume, show, export and discard ask
      for.
      """)

  func run() throws {
    let entries = try Notebook.here().list()
    if entries.isEmpty {
      Console().output.write("Nothing is kept here.")
      return
    }
    let width = entries.map(\.name.text.count).max() ?? 0
    let widest = entries.map { Self.words(in: $0).count }.max() ?? 0
    let lines = entries.map { entry in
      let gap = String(repeating: " ", count: width - entry.name.text.count)
      let when = (entry.saved ?? entry.begun)?.text ?? Self.never
      let title = entry.title.map { "  \($0)" } ?? ""
      let count = Self.words(in: entry)
      let indent = String(repeating: " ", count: max(0, widest - count.count))
      return
        "\(entry.name.text)\(gap)  \(when)  \(Self.state(of: entry))  \(indent)\(count)\(title)\n"
    }
    try Console().documents.write(flowing: lines.joined(), hanging: 4)
  }

  /// In the place of a moment that cannot be read.
  private static let never = String(repeating: " ", count: "2026-11-20 22:31".count)

  private static func words(in entry: Listing) -> String {
    guard let count = entry.wordCount else { return "" }
    return count == 1 ? "1 word" : "\(count) words"
  }

  private static func state(of entry: Listing) -> String {
    switch entry.state {
    case .halfWay: "half way"
    case .draftReady: "draft   "
    case .unreadable: "damaged "
    }
  }
}
