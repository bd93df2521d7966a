import ArgumentParser
import Script
import Terminal
import Text

/// Lists and shows the sets.
struct SetsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sets", abstract: "List the prompt sets, or show one as it is written.",
    discussion: """
      For example:
        broach sets
        broach sets show first-words > mine.yaml
      """,
    subcommands: [List.self, Show.self], defaultSubcommand: List.self)

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "List the sets that come with the program.",
      discussion: """
        For example:
          broach sets list
        """)

    func run() throws {
      let sets = try Catalog.all()
      let width = sets.map(\.name.count).max() ?? 0
      func rows(for audience: PromptSet.Audience) -> String {
        sets.filter { $0.set.audience == audience }.map { named in
          let gap = String(repeating: " ", count: width - named.name.count + 2)
          return "\(named.name)\(gap)\(named.set.closest ?? named.set.title)\n"
        }.joined()
      }
      try Console().documents.write(
        flowing: "\(rows(for: .client))\nFor therapists:\n\(rows(for: .therapist))",
        hanging: width + 2)
    }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show", abstract: "Print a set as it is written, to read it or to change it.",
      discussion: """
        For example:
          broach sets show first-words
          broach sets show first-words > mine.yaml
        """)

    @Argument(help: "The set: a name or a file.", completion: .sets)
    var set: String

    func run() throws {
      let source = try Catalog.source(set)
      try Console().documents.write(String(decoding: source.bytes, as: UTF8.self))
    }
  }
}
