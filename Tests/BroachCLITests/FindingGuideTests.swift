import Foundation
import Script
import TestSupport
import Testing
import Text
import Words

@testable import BroachCLI

/// Every kind of finding has a page, and what stands on it is true.
@Suite("The pages of findings")
struct FindingGuideTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  static let codes = BuiltIn.findings.pages.map(\.code)
  /// Those of which no text can be shown, or none that is short; those of entries are no mistakes
  /// of a person.
  private static let unshown: Set = [
    "file-too-large", "read-only-file", "hidden-character", "unreadable-file", "more",
    "value-too-long",
    "too-many-levels", "too-many-steps", "unformed", "empty-file", "old-label", "not-met",
    "not-an-entry", "later-entry",
    "incomplete-entry", "damaged-entry",
  ]

  /// The names of all kinds of findings, as they stand in the sources.
  private static let known: Set<String> = {
    let sources = root.appending(path: "Sources")
    let files = FileManager.default.enumerator(atPath: sources.path)
    var codes: Set<String> = ["unreadable-file"]
    for name in files?.allObjects as? [String] ?? [] where name.hasSuffix(".swift") {
      guard let text = try? String(contentsOf: sources.appending(path: name), encoding: .utf8)
      else { continue }
      for match in text.matches(of: /static let \w+ = Self\(rawValue: "([a-z-]+)"\)/) {
        codes.insert(String(match.output.1))
      }
    }
    return codes
  }()

  @Test func `there is one for each kind`() {
    #expect(Self.known.count > 80)
    #expect(Self.known.subtracting(Self.codes) == [])
    #expect(Set(Self.codes).count == Self.codes.count)
  }

  @Test(arguments: codes)
  func `its text has the finding, and mended it has no other`(code: String) throws {
    let page = try #require(BuiltIn.findings[code])
    guard !Self.unshown.contains(code) else {
      #expect(page.wrong == nil && page.right == nil && page.instead != nil)
      return
    }
    guard Self.known.contains(code) else { return }
    if let typed = page.typed {
      #expect(page.instead != nil && page.wrong == nil)
      return try isAnswered(typed, with: code)
    }
    let found = ExplainCommand.finding(of: page)
    #expect(found != nil, "\(ExplainCommand.findings(page.wrong ?? "").map(\.message))")
    guard page.right != nil || page.bytes == nil else { return }
    let right = ExplainCommand.findings(try #require(page.right))
    #expect(!right.contains { $0.code.rawValue == code })
    // What is only advice on so small a text can stay.
    #expect(right.filter { ["error", "warning"].contains($0.severity.rawValue) } == [])
    #expect(ExplainCommand.text(of: page).contains("This is right:"))
  }

  /// What is typed on a page gets the finding, where no more is there than the page says.
  private func isAnswered(_ typed: String, with code: String) throws {
    let program = try Program()
    _ = try program.file("mine.yaml", try #require(BuiltIn.findings["no-set"]?.right))
    _ = try program.file("alone.examples.yaml", "examples:\n  - answers:\n")
    let command = typed.replacing("broach ", with: "\"$broach\" ", maxReplacements: 1)
    let said = try program.shell("cd \"$home\" && \(command)")
    #expect(said.status != 0 && said.errors.contains("[\(code)]"), "\(said.errors)")
  }

  /// Texts of the others that are too long to be shown, or cannot be.
  private static let long: [(code: String, text: String)] = {
    let word = String(repeating: "x", count: 70_000)
    var levels = "steps:\n"
    for level in 0..<40 { levels += String(repeating: " ", count: level * 4) + "- steps:\n" }
    let steps = String(repeating: "- say: x\n", count: 20_001)
    let wrong = String(repeating: "- ask: a\n  foo: b\n", count: 1_100)
    return [
      ("hidden-character", "broach: 1\ntitle: a\u{200B}b\n"),
      ("empty-file", "# notes\n"), ("not-text", "broach: 1\rtitle: a\r"),
      ("value-too-long", "about: \(word)\n"),
      ("file-too-large", String(repeating: word, count: 240)),
      ("too-many-levels", levels),
      ("too-many-steps", "broach: 1\ntitle: t\nsteps:\n\(steps)"),
      ("more", "broach: 1\ntitle: t\nsteps:\n\(wrong)"),
    ]
  }()

  @Test(arguments: long)
  func `what no short text has is found in a long one`(code: String, text: String) {
    let found = PromptSet.read(SourceText(name: "f", text: text)).diagnostics.all
    #expect(found.contains { $0.code.rawValue == code })
  }

  @Test func `the list of them in the writers' guide is fresh`() throws {
    #expect(try MadeFile.isFresh("prompts/findings.md", as: list), "\(MadeFile.howToMake)")
  }

  /// The list, as it stands beside the writers' guide.
  private var list: String {
    var text = """
      # What `broach check` can find

      Each finding has a name, which stands in brackets behind it. `broach explain NAME` shows what
      stands here: what it means, the smallest text that has it, and that text mended. This list is
      made from `findings.yaml`; change the words there.

      """
    for page in BuiltIn.findings.pages {
      text += "\n## \(page.code)\n\n\(page.means)\n"
      if let instead = page.instead { text += "\n\(instead)\n" }
      for (title, part) in [
        (Words.Explaining.typed, page.typed), (Words.Explaining.bytes, page.bytes),
      ] {
        if let part { text += "\n\(title)\n\n```\n\(part)\n```\n" }
      }
      for (title, part) in [
        ("This text has it:", page.wrong), ("With this file of examples beside it:", page.beside),
        ("This is right:", page.right),
      ] {
        if let part { text += "\n\(title)\n\n```yaml\n\(part)```\n" }
      }
    }
    return text
  }

  @Test(.timeLimit(.minutes(15))) func `can be asked for, also with a slip`() throws {
    let program = try Program()
    let page = try program.run("explain", "[unknown-key]")
    #expect(page.status == 0)
    #expect(page.output.contains("    - aks: What happened?") || page.output.contains("aks:"))
    #expect(page.output.contains("did you mean 'ask'?"))
    let near = try program.run("explain", "unknown-kye")
    #expect(near.status == 66 && near.said.contains("broach explain unknown-key"))
    #expect(try program.run("explain").output.contains("\nunknown-key\n"))
  }
}
