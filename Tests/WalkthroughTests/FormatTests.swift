import Script
import TestSupport
import Testing
import Text
import Walkthrough

/// The set of the format, with its examples, from its text to its drafts.
struct FormatTests {
  private func read(_ script: String) throws -> PromptSet {
    let reading = PromptSet.read(
      SourceText(name: "format", text: script), languages: .prompts
    ).held
    return try #require(reading.value, "\(reading.diagnostics.all)")
  }

  @Test func `the set of the format passes its rehearsal`() throws {
    let set = try read(FormatSet.text)
    #expect(set.examples.count == 2)
    #expect(Rehearsal.run(set, today: "2026-11-20").held.all == [])
  }

  @Test func `a wrong example is told under the draft's key`() throws {
    let text = FormatSet.text.split(separator: "I felt angry.\n").joined(separator: "I felt sad.\n")
    let script = text + "I felt sad.\n"
    let set = try read(script)
    let finding = try #require(Rehearsal.run(set, today: "2026-11-20").held.all.first)
    let source = SourceText(name: "format", text: script)
    #expect(finding.code == .exampleDiffers)
    #expect(source.text(finding.span) == "card")
  }
}
