import Mirror
import Notebook
import Script
import Text
import Walkthrough
import Words

/// What came of checking one file, and the file of examples beside it.
struct Checked: Sendable {
  let source: SourceText
  /// All files that were read, and everything that is wrong with each.
  private(set) var parts: [(source: SourceText, diagnostics: Diagnostics)]
  /// How many examples were run.
  private(set) var examples = 0
  /// Whether it is a set, which can be handed out.
  private(set) var isSet = false
  /// The walks that were gone by chance.
  private(set) var walks: RandomWalks?
  /// A file that could not be read, as a finding at its beginning.
  private var unread: (source: SourceText, diagnostics: Diagnostics)?

  /// All findings, for other programs.
  var findings: [(source: SourceText, diagnostics: Diagnostics)] {
    parts + (unread.map { [$0] } ?? [])
  }

  /// How many errors there are, in all files.
  var errors: Int { count(.error) }
  /// How many warnings there are, in all files.
  var warnings: Int { count(.warning) }
  /// How many pieces of advice there are, in all files.
  var advice: Int { count(.advice) }

  private init(_ source: SourceText, _ diagnostics: Diagnostics) {
    self.source = source
    parts = [(source, diagnostics)]
  }

  private func count(_ severity: Diagnostic.Severity) -> Int {
    parts.reduce(0) { $0 + $1.diagnostics.all.count { $0.severity == severity } }
  }

  /// What other programs are told of a file that cannot be read.
  static func unreadable(_ file: String, _ failure: Failure) -> Checked {
    Checked(SourceText(name: file, bytes: []), Diagnostics([.unreadable(failure)]))
  }

  /// Checks a set, the help card, the mirror, the languages, the catalog, or settings.
  /// - Parameters:
  ///   - examples: the file of examples beside it, where there is one.
  ///   - names: the sets that one may offer.
  ///   - today: the date in its examples.
  ///   - depth: how closely it is looked at.
  static func check(
    _ source: SourceText, examples: Result<SourceText?, Failure>, offering names: [String],
    today: String, _ depth: Rehearsal.Depth = .plain
  ) -> Result<Checked, Failure> {
    if let diagnostics = ofOtherFile(source) { return .success(Checked(source, diagnostics)) }
    var checked: Checked
    let set: PromptSet?
    if case .success(let beside?) = examples {
      let reading = PromptSet.read(
        source, examples: beside, offering: names, languages: BuiltIn.languages)
      set = reading.set.value
      checked = Checked(source, reading.set.diagnostics)
      checked.parts.append((beside, reading.examples))
    } else {
      let reading = PromptSet.read(source, offering: names, languages: BuiltIn.languages)
      set = reading.value
      checked = Checked(source, reading.diagnostics)
      if case .failure(let failure) = examples, let path = ExampleFile.path(beside: source.name) {
        let beside = SourceText(name: path, bytes: [])
        checked.unread = (beside, Diagnostics([.unreadable(failure)]))
      }
    }
    guard let set else {
      return source.looksLikeSet
        ? .success(checked)
        : .failure(.noSet(source.name, help: Words.Sets.beginOther))
    }
    checked.tryOut(set, today: today, depth)
    return .success(checked)
  }

  /// Tries a set out: what its examples give is told in the file where they stand.
  private mutating func tryOut(_ set: PromptSet, today: String, _ depth: Rehearsal.Depth) {
    isSet = true
    examples = set.examples.count
    add(BuiltIn.copiedHeads.findings(in: set, source), to: 0)
    let outcome = Rehearsal.tryOut(set, today: today, depth)
    walks = outcome.walks
    add(outcome.ofSet, to: 0)
    add(outcome.ofExamples.map { $0.naming(source.name) }, to: parts.count - 1)
  }

  private mutating func add(_ found: [Diagnostic], to part: Int) {
    guard !found.isEmpty else { return }
    parts[part].diagnostics = Diagnostics(parts[part].diagnostics.all + found)
  }

  /// What is wrong with a file that is no set; nil for any other.
  private static func ofOtherFile(_ source: SourceText) -> Diagnostics? {
    if Signpost.isWritten(in: source) { return Signpost.read(source).diagnostics }
    if MirrorGuide.isWritten(in: source) { return MirrorGuide.read(source).diagnostics }
    if LanguageGuide.isWritten(in: source) { return LanguageGuide.read(source).diagnostics }
    if CatalogGuide.isWritten(in: source) { return CatalogGuide.read(source).diagnostics }
    if FindingGuide.isWritten(in: source) { return FindingGuide.read(source).diagnostics }
    if NewSetWords.isWritten(in: source) { return NewSetWords.read(source).diagnostics }
    if Settings.isWritten(in: source) { return Settings.read(source).diagnostics }
    return nil
  }
}

extension Diagnostic {
  /// The same with the set's own name in the command that its help advises.
  fileprivate func naming(_ name: String) -> Diagnostic {
    let standIn = "broach check --accept FILE"
    guard let help, let place = help.firstRange(of: standIn) else { return self }
    let command = Words.NewSet.command("check --accept", name).plainText
    return Diagnostic(
      severity, code, message, at: span, notes: notes,
      help: help[..<place.lowerBound] + command + help[place.upperBound...])
  }

  /// A file that cannot be read.
  static func unreadable(_ failure: Failure) -> Diagnostic {
    Diagnostic(
      .error, failure.code ?? .unreadableFile, failure.message.plainText,
      at: SourceRange(at: 0), help: failure.help?.plainText)
  }
}
