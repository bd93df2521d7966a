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

  @Argument(help: .init(Words.Commands.Check.files), completion: .file())
  var files: [String]

  @Option(help: .init(Words.Commands.Check.format, valueName: "form"))
  var format = Format.text

  func run(in program: Program) throws {
    var statuses: [ExitStatus] = []
    var found: [Checked] = []
    let (pages, others) = Self.parted(asked)
    let files = others.map { FileWithExamples(of: $0) }
    let names = program.catalog.allNames
    // A day that somebody set counts here too; else the same examples would differ from day to day.
    let today = program.clock.isFixed ? program.now.isoDay : Rehearsal.today
    let results = Workers.map(files.count) { place in
      files[place].source.flatMap { source in
        Checked.check(source, examples: files[place].examples, offering: names, today: today)
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

  private func report(_ checked: Checked, on console: Console) {
    for (source, diagnostics) in checked.parts {
      console.write(laidOut: DiagnosticText(source).text(of: diagnostics))
    }
    let output = console.output
    if checked.errors + checked.warnings > 0 { output.write() }
    output.write(
      "\(inline: checked.source.name): "
        + Words.Checking.summary(
          errors: checked.errors, warnings: checked.warnings, examples: checked.examples))
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

  /// Reads both.
  init(of path: String) {
    self.path = path
    let set = ExampleFile.set(meantBy: path)
    source = Self.read({ Failure.readingSet($0, meantBy: path) }) {
      () throws(FileError) in try BoundedFile.read(set)
    }
    examples = Self.read(Failure.reading) {
      () throws(FileError) in try ExampleFile.read(beside: set)
    }
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
