import ArgumentParser
import Disk
import Mirror
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
    let sources = files.map(Self.read)
    let names = program.catalog.allNames
    // A day that somebody set counts here too; else the same examples would differ from day to day.
    let today = program.clock.isFixed ? program.now.isoDay : Rehearsal.today
    let results = Workers.map(sources.count) { place in
      sources[place].flatMap { Self.check($0, offering: names, today: today) }
    }
    for (file, result) in zip(files, results) {
      switch result {
      case .success(let checked):
        if format == .text { report(checked, on: program.console) }
        found.append(checked)
        if checked.diagnostics.hasErrors { statuses.append(.mistakes) }
      case .failure(let failure):
        if format == .text { program.tell(failure) }
        found.append(.unreadable(file, failure))
        statuses.append(failure.status)
      }
    }
    if format == .json {
      try program.console.documents.write(
        DiagnosticJSON.text(of: found.map { ($0.source, $0.diagnostics) }))
    }
    if let status = statuses.contains(.mistakes) ? .mistakes : statuses.first {
      throw ExitCode(status.rawValue)
    }
  }

  /// What came of checking one file.
  private struct Checked: Sendable {
    let source: SourceText
    /// Everything that is wrong with it.
    let diagnostics: Diagnostics
    /// How many examples were run.
    var examples = 0
    /// Whether it is a set, which can be handed out.
    var isSet = false

    /// A file that cannot be read, as a finding at its beginning.
    static func unreadable(_ file: String, _ failure: Failure) -> Checked {
      let finding = Diagnostic(
        .error, .init(rawValue: "unreadable-file"), failure.message.plainText,
        at: SourceRange(at: 0),
        help: failure.help?.plainText)
      return Checked(
        source: SourceText(name: file, bytes: []), diagnostics: Diagnostics([finding]))
    }
  }

  private static func read(_ file: String) -> Result<SourceText, Failure> {
    do throws(FileError) {
      return .success(try BoundedFile.read(file))
    } catch {
      return .failure(.reading(error))
    }
  }

  /// Checks a set, the help card, the mirror, the languages, the catalog, or settings.
  /// - Parameter names: the sets that one may offer.
  private static func check(_ source: SourceText, offering names: [String], today: String)
    -> Result<Checked, Failure>
  {
    do throws(Failure) {
      return .success(try checked(source, offering: names, today: today))
    } catch {
      return .failure(error)
    }
  }

  private static func checked(
    _ source: SourceText, offering names: [String], today: String
  ) throws(Failure) -> Checked {
    if Signpost.isWritten(in: source) {
      return Checked(source: source, diagnostics: Signpost.read(source).diagnostics)
    }
    if MirrorGuide.isWritten(in: source) {
      return Checked(source: source, diagnostics: MirrorGuide.read(source).diagnostics)
    }
    if LanguageGuide.isWritten(in: source) {
      return Checked(source: source, diagnostics: LanguageGuide.read(source).diagnostics)
    }
    if CatalogGuide.isWritten(in: source) {
      return Checked(source: source, diagnostics: CatalogGuide.read(source).diagnostics)
    }
    if Settings.isWritten(in: source) {
      return Checked(source: source, diagnostics: Settings.read(source).diagnostics)
    }
    let reading = PromptSet.read(
      source, offering: names, languages: BuiltIn.languages)
    guard let set = reading.value else {
      guard source.looksLikeSet else {
        throw .noSet(
          source.name,
          help: Words.Sets.beginWithOne)
      }
      return Checked(source: source, diagnostics: reading.diagnostics)
    }
    let rehearsal = Rehearsal.run(set, today: today)
    return Checked(
      source: source, diagnostics: Diagnostics(reading.diagnostics.all + rehearsal.all),
      examples: set.examples.count, isSet: true)
  }

  private func report(_ checked: Checked, on console: Console) {
    let (source, diagnostics) = (checked.source, checked.diagnostics)
    console.write(laidOut: DiagnosticText(source).text(of: diagnostics))
    let errors = diagnostics.all.count { $0.severity == .error }
    let warnings = diagnostics.all.count - errors
    let output = console.output
    if !diagnostics.all.isEmpty { output.write() }
    output.write(
      "\(inline: source.name): "
        + Words.Checking.summary(errors: errors, warnings: warnings, examples: checked.examples))
    if checked.isSet, errors == 0 {
      output.write(Words.Checking.code(SetCode(of: source).text))
    }
  }
}
