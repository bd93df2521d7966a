import ArgumentParser
import Disk
import Notebook
import Script
import Terminal
import Text
import Words

/// Lists and shows the sets.
struct SetsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sets",
    abstract: Words.Commands.Sets.abstract,
    discussion: Words.Commands.Sets.discussion,
    subcommands: [List.self, Show.self, Add.self, Remove.self], defaultSubcommand: List.self)

  struct List: ProgramCommand {
    static let configuration = CommandConfiguration(
      commandName: "list",
      abstract: Words.Commands.Sets.List.abstract,
      discussion: Words.Commands.Sets.List.discussion)

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
          hanging: 2)
      }
    }
  }

  struct Show: ProgramCommand {
    static let configuration = CommandConfiguration(
      commandName: "show", abstract: Words.Commands.Sets.Show.abstract,
      discussion: Words.Commands.Sets.Show.discussion)

    @Argument(help: .init(Words.Commands.set), completion: .sets)
    var set: String

    @Flag(help: .init(Words.Commands.Sets.Show.examples))
    var examples = false

    @Option(help: .init(Words.Commands.Sets.Show.file), completion: .file())
    var file: String?

    func run(in program: Program) throws {
      let source = try examples ? self.beside(program.catalog) : program.catalog.source(set)
      if let file { return try write(source, to: file, program) }
      try program.console.documents.write(foreign: String(decoding: source.bytes, as: UTF8.self))
    }

    /// Writes it into a new file: none that is there is ever replaced.
    private func write(_ source: SourceText, to path: String, _ program: Program) throws(Failure) {
      do throws(FileError) {
        try NewFile.write(source.bytes, to: path)
      } catch .taken {
        throw Failure(Words.Files.taken(path), help: Words.NewSet.otherName(path), .cannotWrite)
      } catch {
        throw Failure.writing(error)
      }
      program.console.output.write(Words.Sets.isCopied(set, to: path))
    }

    private func beside(_ catalog: Catalog) throws -> SourceText {
      if let source = try catalog.examples(of: set) { return source }
      let isAdded = catalog.added.contains(set)
      throw Failure(
        Words.Sets.noExamples(set), help: isAdded ? Words.Sets.addedAlone : Words.Sets.noneBeside,
        .notFound)
    }
  }
}
