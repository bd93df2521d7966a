import ArgumentParser
import Disk
import Notebook
import Post
import Script
import Terminal
import Text
import Walkthrough
import Words

/// Finds every mistake in prompt scripts and runs their examples.
struct CheckCommand: ProgramCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: Words.Commands.Check.abstract,
    discussion: Words.Commands.Check.discussion)

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  /// With more files than this, nobody reads advice, and no walks are gone.
  private static let few = 20
  private static let mostWalks = 1_000_000

  @Argument(help: .init(Words.Commands.Check.files), completion: .file())
  var files: [String]

  @Option(help: .init(Words.Commands.Check.walks, valueName: "number"))
  var walks: Int?

  @Option(help: .init(Words.Commands.Check.seed, valueName: "number"))
  var seed: UInt64?

  @Option(help: .init(Words.Commands.Check.format, valueName: "form"))
  var format = Format.text

  @Flag(help: .init(Words.Commands.Check.accept))
  var accept = false

  func run(in program: Program) throws {
    if accept { return try acceptLetters(program) }
    var statuses: [ExitStatus] = []
    var found: [Checked] = []
    if let walks, walks < 0 || walks > Self.mostWalks {
      throw Failure(Words.Checking.badNumberOfWalks(Self.mostWalks), .usage)
    }
    let (pages, others) = Self.parted(asked)
    let files = others.map { FileWithExamples(of: $0, in: program.catalog) }
    let names =
      program.catalog.allNames
      + files.flatMap { [ExampleFile.name(of: $0.path), SetName.made(of: $0.path)] }
    // A day that somebody set counts here too; else the same examples would differ from day to day.
    let today = program.clock.isFixed ? program.now.isoDay : Rehearsal.today
    let results = Workers.map(files.count) { place in
      files[place].source.flatMap { source in
        Checked.check(
          source, examples: files[place].examples, offering: names, today: today,
          depth(of: source, among: files.count))
      }
    }
    for (file, result) in zip(files, results) {
      switch result {
      case .success(let checked):
        if format == .text { report(checked, on: program.console) }
        found.append(checked)
        if checked.errors > 0 { statuses.append(.mistakes) }
      case .failure(let failure): found.append(.unreadable(file.path, failure))
      }
      for failure in [result.failure, file.examples.failure].compactMap(\.self) {
        if format == .text { program.tell(failure) }
        statuses.append(failure.status)
      }
    }
    for page in pages {
      let checked = page.check(in: program, today: today)
      if format == .text { page.report(checked, in: program) { report($0, on: program.console) } }
      found += checked
      if checked.contains(where: { $0.errors > 0 }) { statuses.append(.mistakes) }
    }
    if format == .json {
      try program.console.documents.write(DiagnosticJSON.text(of: found.flatMap(\.findings)))
    }
    if let status = statuses.contains(.mistakes) ? .mistakes : statuses.first {
      throw ExitCode(status.rawValue)
    }
  }

  /// Shows the letters that are no longer what the examples say, and writes those that are right.
  private func acceptLetters(_ program: Program) throws {
    var accepting = try Accepting(program)
    let today = program.clock.isFixed ? program.now.isoDay : Rehearsal.today
    var left = 0
    for file in asked { left += try accepting.run(file, today: today) }
    if left > 0 { throw ExitCode(ExitStatus.mistakes.rawValue) }
  }

  /// The files that were named, a set and its examples once.
  private var asked: [String] {
    var seen: Set<String> = []
    return files.filter { seen.insert(ExampleFile.set(meantBy: $0)).inserted }
  }

  /// The files that are pages, and all others, which may be none at all.
  private static func parted(_ paths: [String]) -> (pages: [CheckedPage], others: [String]) {
    var pages: [CheckedPage] = []
    let others = paths.filter { path in
      guard let page = CheckedPage(at: path) else { return true }
      pages.append(page)
      return false
    }
    return (pages, others)
  }

  /// How closely a set is looked at. Without a seed, the same text gives the same walks.
  private func depth(of source: SourceText, among count: Int) -> Rehearsal.Depth {
    guard walks != nil || count <= Self.few else { return .plain }
    let seed = seed ?? Rehearsal.Depth.seed(of: source)
    guard let walks else { return .whole(walks: Rehearsal.Depth.usualWalks, seed: seed) }
    return .searching(walks: walks, seed: seed)
  }

  private func report(_ checked: Checked, on console: Console) {
    for (source, diagnostics) in checked.parts {
      console.write(laidOut: DiagnosticText(source).text(of: diagnostics))
    }
    let output = console.output
    if checked.errors + checked.warnings + checked.advice > 0 { output.write() }
    output.write(
      "\(inline: checked.source.name): "
        + Words.Checking.summary(
          errors: checked.errors, warnings: checked.warnings, advice: checked.advice,
          examples: checked.examples))
    if let walks = checked.walks {
      output.write(Words.Checking.walked(walks.count, seed: walks.seed, longest: walks.longest))
    }
    if checked.isSet, checked.errors == 0 {
      output.write(Words.Checking.code(SetCode(of: checked.source).text))
    }
  }
}

/// A file that was named, and the examples beside it.
private struct FileWithExamples: Sendable {
  /// What was typed.
  let path: String
  let source: Result<SourceText, Failure>
  /// Nil where there are none.
  let examples: Result<SourceText?, Failure>

  /// Reads both; a set that has a name goes by it.
  init(of path: String, in catalog: Catalog) {
    self.path = path
    do throws(NotebookError) {
      if let named = try catalog.named(path) {
        source = .success(named.source)
        examples = .success(named.examples)
        return
      }
    } catch {
      source = .failure(.notebook(error))
      examples = .success(nil)
      return
    }
    let set = ExampleFile.set(meantBy: path)
    source = Self.read({ Self.failure($0, of: path, in: catalog) }) {
      () throws(FileError) in try BoundedFile.read(set)
    }
    examples = Self.read(Failure.reading) {
      () throws(FileError) in try ExampleFile.read(beside: set)
    }
  }

  /// Whoever checks an empty file is about to write a set.
  private static func failure(_ error: FileError, of path: String, in catalog: Catalog) -> Failure {
    guard case .empty = error else { return catalog.reading(error, meantBy: path) }
    return Failure(
      Words.Sets.nothingInIt(path), help: Words.Sets.beginOther, .mistakes, code: .emptyFile)
  }

  private static func read<Text>(
    _ failure: (FileError) -> Failure, _ body: () throws(FileError) -> Text
  ) -> Result<Text, Failure> {
    do throws(FileError) {
      return .success(try body())
    } catch {
      return .failure(failure(error))
    }
  }
}

extension Result where Failure == BroachCLI.Failure {
  /// Why it failed; nil if it did not.
  fileprivate var failure: Failure? {
    if case .failure(let failure) = self { failure } else { nil }
  }
}
