import Foundation
import Script
import Testing
import Text
import Walkthrough

@Suite("The writers' guide")
struct GuideTests {
  @Test func `the set in the guide is one, without a mistake`() throws {
    let guide = try String(contentsOf: Self.guide, encoding: .utf8)
    let parts = guide.components(separatedBy: "```yaml\n")
    let whole = try #require(parts.first { $0.hasPrefix("broach: 1\n") })
    let text = try #require(whole.components(separatedBy: "```").first)
    let source = SourceText(name: "guide.yaml", text: text)
    let reading = PromptSet.read(source)
    #expect(DiagnosticText(source).text(of: reading.diagnostics) == "")
    let set = try #require(reading.value)
    let found = Rehearsal.run(set, today: "2026-11-20")
    #expect(DiagnosticText(source).text(of: found) == "")
    #expect(!set.examples.isEmpty)
  }

  private static let guide = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "prompts/README.md")
}
