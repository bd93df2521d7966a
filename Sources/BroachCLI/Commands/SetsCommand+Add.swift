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

    @Argument(help: .init(Words.Commands.Sets.Add.files), completion: .file())
    var files: [String]

    @Option(name: .customLong("as"), help: .init(Words.Commands.Sets.Add.name))
    var name: String?

    @Flag(help: .init(Words.Commands.Sets.Add.force))
    var force = false

    func run(in program: Program) throws {
      if name != nil, files.count > 1 {
        throw Failure(Words.Sets.oneNameForMany, help: Words.Sets.addOneByOne, .usage)
      }
      let shelf = try program.catalog.addedSets()
      // Sets that offer each other come together, in any order.
      let names = try files.map { file throws(Failure) in
        try usableName(of: file, in: program.catalog)
      }
      let known = program.catalog.allNames + names + files.map { ExampleFile.name(of: $0) }
      var sets: [Added] = []
      for (file, name) in zip(files, names) {
        let source = try Self.read(file)
        let reading = PromptSet.read(source, offering: known, languages: BuiltIn.languages)
        guard let set = reading.value else {
          throw Mistakes(source: source, diagnostics: reading.diagnostics)
        }
        if let other = sets.first(where: { $0.name == name }), other.source.bytes != source.bytes {
          throw Failure(
            Words.Sets.twoOfOneName(name), help: Words.Sets.addOneByOne, .usage, code: .nameTaken)
        }
        let there = try shelf.read(name).flatMap { $0.bytes == source.bytes ? nil : $0 }
        let before = there.flatMap { PromptSet.read($0, withExamples: false).value }
        let old = before?.version
        // The same set that has a version now is newer than the one that had none.
        let isFirst = set.version != nil && old == nil && before?.title == set.title
        if there != nil, !force, !isFirst, !Self.isNewer(set.version, than: old) {
          throw Failure(
            Words.Sets.addedOther(name, version: old), help: Words.Sets.inItsPlace, .usage,
            code: .nameTaken)
        }
        sets.append(
          Added(name: name, source: source, set: set, isInPlace: there != nil, before: old))
      }
      let output = program.console.output
      for added in sets {
        try shelf.add(added.source.bytes, as: added.name)
        output.write(Words.Sets.isAdded(added.set.title, as: added.name))
        if added.isInPlace { output.write(Words.Sets.replaces(added.before)) }
        output.write(
          Words.Opening.code(SetCode(of: added.source).text, version: added.set.version))
      }
    }

    /// One that is to be added.
    private struct Added {
      let name: String
      let source: SourceText
      let set: PromptSet
      /// Whether it takes the place of another, and the version of that.
      let isInPlace: Bool
      let before: String?
    }

    /// Whether one version comes after another, so that it takes its place unasked.
    private static func isNewer(_ version: String?, than old: String?) -> Bool {
      guard let version = SetVersion(version), let old = SetVersion(old) else { return false }
      return old < version
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
    private func usableName(of file: String, in catalog: Catalog) throws(Failure) -> String {
      let name = name ?? SetName.made(of: file)
      guard AddedSets.isName(name) else {
        if self.name == nil { _ = try Self.read(file) }  // a folder is no file
        throw Failure(
          self.name == nil
            ? Words.Sets.fileIsNoName : Words.Sets.isNoName(name),
          help: Words.Sets.names, .usage, code: .fileName)
      }
      guard !catalog.isBuiltIn(name) else {
        throw Failure(
          Words.Sets.isBuiltIn(name), help: Words.Sets.otherName(name), .usage, code: .nameTaken)
      }
      return name
    }
  }
}
