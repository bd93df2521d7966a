import ArgumentParser
import Notebook
import Post
import Script
import Terminal
import Text
import Walkthrough

/// Finds every mistake in prompt scripts and runs their examples.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Find every mistake in a prompt set, and run its examples.")

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  @Argument(help: "The files to check.", completion: .file())
  var files: [String]

  @Option(help: "How to print what is found: text or json.")
  var format = Format.text

  func run() throws {
    var status = ExitStatus.done
    var found: [(source: SourceText, diagnostics: Diagnostics)] = []
    for file in files {
      do throws(FileError) {
        let source = try BoundedFile.read(file)
        let checked = Self.check(source)
        found.append((source, checked.diagnostics))
        if format == .text { report(source, checked) }
        if checked.diagnostics.hasErrors { status = .mistakes }
      } catch {
        let failure = Failure.reading(error)
        switch format {
        case .text: Broach.tell(failure)
        case .json: found.append((SourceText(name: file, bytes: []), Self.finding(failure)))
        }
        if status == .done { status = failure.status }
      }
    }
    if format == .json {
      try Console(isPlain: true).documents.write(DiagnosticJSON.text(of: found))
    }
    if status != .done { throw ExitCode(status.rawValue) }
  }

  /// What came of checking one file.
  private struct Checked {
    /// Everything that is wrong with it.
    let diagnostics: Diagnostics
    /// How many examples were run.
    var examples = 0
    /// Whether it is a set, which can be handed out.
    var isSet = false
  }

  /// Checks a set, the help card, the mirror, or settings.
  private static func check(_ source: SourceText) -> Checked {
    if Signpost.isWritten(in: source) {
      return Checked(diagnostics: Signpost.read(source).diagnostics)
    }
    if MirrorGuide.isWritten(in: source) {
      return Checked(diagnostics: MirrorGuide.read(source).diagnostics)
    }
    if Settings.isWritten(in: source) {
      return Checked(diagnostics: Settings.read(source).diagnostics)
    }
    let reading = PromptSet.read(source, offering: Catalog.names)
    guard let set = reading.value else { return Checked(diagnostics: reading.diagnostics) }
    let rehearsal = Rehearsal.run(
      set, today: SystemClock.isFixed ? Moment.now.isoDay : Rehearsal.today)
    return Checked(
      diagnostics: Diagnostics(reading.diagnostics.all + rehearsal.all),
      examples: set.examples.count, isSet: true)
  }

  /// A file that cannot be read, as a finding at its beginning.
  private static func finding(_ failure: Failure) -> Diagnostics {
    Diagnostics([
      Diagnostic(
        .error, .init(rawValue: "unreadable-file"), failure.message.plainText, at: Span(at: 0),
        help: failure.help?.plainText)
    ])
  }

  private func report(_ source: SourceText, _ checked: Checked) {
    let diagnostics = checked.diagnostics
    StandardError.write(DiagnosticText(source).text(of: diagnostics))
    let errors = diagnostics.all.count { $0.severity == .error }
    let warnings = diagnostics.all.count - errors
    let output = Console(isPlain: false).output
    if !diagnostics.all.isEmpty { output.write() }
    output.write("\(inline: source.name): \(Self.summary(errors, warnings, checked.examples))")
    if checked.isSet, errors == 0 {
      output.write("A client who begins it sees this code: \(inline: Fingerprint(of: source).text)")
    }
  }

  private static func summary(_ errors: Int, _ warnings: Int, _ examples: Int) -> Phrase {
    func count(_ number: Int, _ one: Phrase, _ many: Phrase) -> Phrase {
      "\(number) \(number == 1 ? one : many)"
    }
    let warned = count(warnings, "warning", "warnings")
    if errors == 0, warnings > 0 { return "no mistakes, \(warned)" }
    if errors == 0, examples == 0 { return "no mistakes" }
    if errors == 0 { return "no mistakes, and \(count(examples, "example", "examples")) tried out" }
    let mistaken = count(errors, "mistake", "mistakes")
    return warnings == 0 ? mistaken : "\(mistaken), \(warned)"
  }
}
