import ArgumentParser
import Notebook
import Script
import Terminal
import Text
import Words

/// Lists and shows the sets.
struct SetsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sets",
    abstract: "List the prompt sets, show one as it is written, or add one you were handed.",
    discussion: """
      For example:
        broach sets
        broach sets show first-words > mine.yaml
        broach sets add mine.yaml
      """,
    subcommands: [List.self, Show.self, Add.self, Remove.self], defaultSubcommand: List.self)

  struct List: ProgramCommand {
    static let configuration = CommandConfiguration(
      commandName: "list",
      abstract: "List the sets that come with the program, and those you added.",
      discussion: """
        For example:
          broach sets list
        """)

    func run(in program: Program) throws {
      let sets = try program.catalog.all()
      let width = sets.map(\.name.count).max() ?? 0
      func rows(_ isListed: (NamedSet) -> Bool) -> String {
        sets.filter(isListed).map { named in
          let gap = String(repeating: " ", count: width - named.name.count + 2)
          return "\(named.name)\(gap)\(named.set.closest ?? named.set.title)\n"
        }.joined()
      }
      var text = rows { $0.isBuiltIn && $0.set.audience == .client }
      text +=
        "\n\(Words.Sets.forTherapists)\n\(rows { $0.isBuiltIn && $0.set.audience == .therapist })"
      let added = rows { !$0.isBuiltIn }
      if !added.isEmpty { text += "\n\(Words.Sets.added)\n\(added)" }
      let console = program.console
      try console.documents.write(flowing: text, hanging: width + 2)
      let readable = Set(sets.map(\.name))
      for name in program.catalog.added where !readable.contains(name) {
        console.output.write(
          Words.Sets.unreadable(name, at: try program.catalog.addedSets().path(of: name)),
          hanging: 2, cutsWords: false)
      }
    }
  }

  struct Show: ProgramCommand {
    static let configuration = CommandConfiguration(
      commandName: "show", abstract: "Print a set as it is written, to read it or to change it.",
      discussion: """
        For example:
          broach sets show first-words
          broach sets show first-words > mine.yaml
        """)

    @Argument(help: "The set: a name or a file.", completion: .sets)
    var set: String

    func run(in program: Program) throws {
      let source = try program.catalog.source(set)
      try program.console.documents.write(foreign: String(decoding: source.bytes, as: UTF8.self))
    }
  }
}
