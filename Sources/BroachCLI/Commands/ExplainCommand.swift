import ArgumentParser
import Disk
import Script
import Text
import Walkthrough
import Words

/// Explains a finding of `check`.
struct ExplainCommand: ProgramCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: Words.Commands.Explain.abstract,
    discussion: Words.Commands.Explain.discussion)

  @Argument(help: .init(Words.Commands.Explain.code), completion: .codes)
  var code: String?

  func run(in program: Program) throws {
    let guide = BuiltIn.findings
    guard let code else {
      let rows = guide.pages.sorted { $0.code < $1.code }.map { "\($0.code)\n  \($0.means)\n" }
      return try program.console.documents.write(flowing: rows.joined(), hanging: 2)
    }
    let plain = code.lowercased().filter { $0 != "[" && $0 != "]" }
    guard let page = guide[plain] else {
      let near = Suggestion.nearest(to: plain, among: guide.pages.map { $0.code })
      throw Failure(
        Words.Explaining.unknown(code),
        help: near.map { Words.Usage.didYouMean("broach explain \($0)") }
          ?? Words.Explaining.listed, .notFound)
    }
    try program.console.documents.write(flowing: Self.text(of: page), hanging: 2)
  }

  /// A page as it is read.
  static func text(of page: FindingGuide.Page) -> String {
    var text = "\(page.code)\n\n\(page.means)\n"
    if let instead = page.instead { text += "\n\(instead)\n" }
    if let typed = page.typed { text += "\n\(Words.Explaining.typed)\n\n    \(typed)\n" }
    if let bytes = page.bytes { text += "\n\(Words.Explaining.bytes)\n\n    \(bytes)\n" }
    if let wrong = page.wrong { text += "\n\(Words.Explaining.has)\n\n\(indented(wrong))" }
    if let beside = page.beside {
      text += "\n\(Words.Explaining.beside)\n\n\(indented(beside))"
    }
    if let finding = finding(of: page) {
      text += "\n\(Words.Explaining.said)\n\n  \(finding.message)\n"
      for row in (finding.help ?? "").split(separator: "\n") { text += "  \(row)\n" }
    }
    if let right = page.right { text += "\n\(Words.Explaining.isRight)\n\n\(indented(right))" }
    return text
  }

  private static func indented(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
      .map { $0.isEmpty ? "\n" : "    \($0)\n" }.joined()
  }

  /// What `check` says of the text of a page.
  static func finding(of page: FindingGuide.Page) -> Diagnostic? {
    let bytes = page.bytes?.split(separator: " ").compactMap { UInt8($0, radix: 16) }
    guard let bytes = bytes ?? page.wrong.map({ Array($0.utf8) }) else { return nil }
    return findings(bytes, beside: page.beside).first { $0.code.rawValue == page.code }
  }

  /// All that `check` says of a text and the examples beside it.
  static func findings(_ text: String, beside: String? = nil) -> [Diagnostic] {
    findings(Array(text.utf8), beside: beside)
  }

  private static func findings(_ bytes: [UInt8], beside: String?) -> [Diagnostic] {
    let source: SourceText
    do throws(FileError) {
      source = try BoundedFile.text(bytes, "mine.yaml")
    } catch {
      return [.unreadable(.reading(error))]
    }
    let examples = beside.map { SourceText(name: "mine.examples.yaml", text: $0) }
    let checked = Checked.check(
      source, examples: .success(examples),
      offering: BuiltIn.catalog.names, today: Rehearsal.today,
      .whole(walks: 10, seed: 1))
    switch checked {
    case .success(let found): return found.parts.flatMap { $0.diagnostics.all }
    case .failure(let failure): return [.unreadable(failure)]
    }
  }
}
