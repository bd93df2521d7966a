import ArgumentParser
import Disk
import Notebook
import Script
import Terminal
import Text
import Words

extension SetsCommand {
  /// Keeps a set that was handed out under a name, among the others.
  struct Add: ProgramCommand {
    static let configuration = CommandConfiguration(
      commandName: "add", abstract: Words.Commands.Sets.Add.abstract,
      discussion: Words.Commands.Sets.Add.discussion)

    @Argument(help: .init(Words.Commands.Sets.Add.file), completion: .file())
    var file: String

    @Option(name: .customLong("as"), help: .init(Words.Commands.Sets.Add.name))
    var name: String?

    @Flag(help: .init(Words.Commands.Sets.Add.force))
    var force = false

    func run(in program: Program) throws {
      let source = try Self.read(file)
      let reading = PromptSet.read(
        source, offering: program.catalog.allNames, languages: BuiltIn.languages)
      guard let set = reading.value else {
        throw Mistakes(source: source, diagnostics: reading.diagnostics)
      }
      let name = try usableName(in: program.catalog)
      let shelf = try program.catalog.addedSets()
      if let there = try shelf.read(name), there.bytes != source.bytes, !force {
        throw Failure(
          Words.Sets.addedOther(name), help: Words.Sets.inItsPlace, .usage)
      }
      try shelf.add(source.bytes, as: name)
      let output = program.console.output
      output.write(Words.Sets.isAdded(set.title, as: name))
      output.write(Words.Opening.code(SetCode(of: source).text))
    }

    /// The set alone: its examples are not handed out.
    private static func read(_ path: String) throws(Failure) -> SourceText {
      do throws(FileError) {
        return try BoundedFile.read(ExampleFile.set(meantBy: path))
      } catch {
        throw .readingSet(error, meantBy: path)
      }
    }

    /// The name that was asked for, or one made of the file's.
    private func usableName(in catalog: Catalog) throws(Failure) -> String {
      let name = name ?? Self.name(of: file)
      guard AddedSets.isName(name) else {
        throw Failure(
          self.name == nil
            ? Words.Sets.fileIsNoName : Words.Sets.isNoName(name),
          help: Words.Sets.names, .usage)
      }
      guard !catalog.isBuiltIn(name) else {
        throw Failure(
          Words.Sets.isBuiltIn(name), help: Words.Sets.otherName(name), .usage)
      }
      return name
    }

    /// A file's name as a set's: `Week 3.yaml` is `week-3`.
    private static func name(of path: String) -> String {
      let file = path.split(separator: "/").last.map(String.init) ?? ""
      let stem = file.split(separator: ".").first.map(String.init) ?? ""
      return stem.lowercased().split { $0 == " " || $0 == "-" }.joined(separator: "-")
    }
  }
}
