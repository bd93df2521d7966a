import Terminal
import TestSupport
import Testing
import Text

@testable import BroachCLI

@Suite("How much is still to come", .timeLimit(.minutes(15)))
struct SessionProgressTests {
  @Test func `what is left before a draft is counted, and then the rest`() throws {
    let run = try SessionRun(SessionSets.flood, typing: "far", "", "")
    #expect(run.screen.contains("About two questions, then a draft."))
    #expect(run.screen.contains("One more, optional."))
  }

  @Test func `that the text is kept is said only where it is`() throws {
    let text = "It was May. You were late."
    let kept = try SessionRun(SessionSets.flood, typing: "1", from: text)
    #expect(kept.screen.contains("The whole text is kept with them."))
    let gone = try SessionRun(SessionSets.flood, typing: "1", keeping: .nothing, from: text)
    #expect(gone.screen.contains("These are your sentences.\n"))
    #expect(!gone.screen.contains("The whole text is kept"))
    #expect(gone.screen.contains("before a draft") || kept.screen.contains("before a draft"))
  }

  @Test func `a sentence at the first menu stands at the next place to write`() throws {
    let run = try SessionRun(
      SessionSets.small, typing: "he left me", "3", "", keeping: nil)
    #expect(run.requests.contains { $0.prefill == "he left me" })
  }
}
