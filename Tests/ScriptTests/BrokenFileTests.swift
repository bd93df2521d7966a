import Testing
import Text

@testable import Script

/// Files of which nothing can be made, as long as a set may be: told soon, and not without end.
@Suite("A long file full of mistakes")
struct BrokenFileTests {
  private static let length = 4 << 20

  private func read(_ text: String) -> [Diagnostic] {
    let copies = Self.length / text.utf8.count
    return PromptSet.read(SourceText(name: "s", text: String(repeating: text, count: copies)))
      .diagnostics.all
  }

  @Test(
    "gives the first thousand errors, and one that says that there are more",
    .timeLimit(.minutes(15)),
    arguments: ["zzzz: b\n", "a: \u{200B}\n", "  - ask: x\n    kind: lien\n", "say: [\n- |2\n"])
  func bounded(_ text: String) {
    let errors = read(text).filter { $0.severity == .error }
    #expect(errors.count == 1_001)
    #expect(errors.last?.code.rawValue == "more")
    #expect(errors.map(\.span.start) == errors.map(\.span.start).sorted())
  }

  @Test(.timeLimit(.minutes(15))) func `tells of an error behind a thousand warnings`() {
    let rows = (0..<2_000).map { "  - ask: x\n    id: q\($0)\n    kind: line\n    most: 3\n" }
    let script = TestScript.steps(rows.joined(), drafts: "drafts: none\n")
    #expect(script.reading.diagnostics.all.count == 1_002)
    #expect(script.findings.contains("8004:9 list-expected"))
  }

  @Test(.timeLimit(.minutes(15))) func `names what is close without looking through it all`() {
    let questions = (0..<900).map { "  - ask: x\n    id: question-number-\($0)\n    kind: line\n" }
    let rows = (0..<3_000).map { "      {qestion-numbr-\($0)}\n" }.joined()
    let drafts = (0..<40).map { "  - id: d\($0)\n    kind: note\n    body: |\n\(rows)" }
    let script = TestScript.steps(questions.joined(), drafts: "drafts:\n\(drafts.joined())")
    #expect(script.reading.diagnostics.all.count == 1_001)
  }

  @Test(.timeLimit(.minutes(15))) func `has brackets that nothing closes`() {
    let row = String(repeating: "[x ", count: 20_000)
    let script = TestScript.steps(
      "  - say: x\n", drafts: "drafts:\n  - id: d\n    kind: note\n    body: |\n      \(row)\n")
    #expect(script.findings == [])
  }

  @Test func `that holds a NUL or two is a text with hidden characters`() {
    #expect(TestScript("broach: 1\ntitle: a\0b").findings.contains("2:9 hidden-character"))
  }
}
