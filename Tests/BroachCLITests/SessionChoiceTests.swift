import Terminal
import TestSupport
import Testing

@testable import BroachCLI

@Suite("Choosing", .timeLimit(.minutes(5)))
struct SessionChoiceTests {
  @Test func `where one answer is wanted every screen says so`() throws {
    let twice = SessionSets.flood.replacing(
      "id: all",
      with: "id: other\n    kind: choice\n    options:\n      - a lot\n  - ask: B?\n    id: all")
    let run = try SessionRun(twice, typing: "far", "a lot")
    #expect(run.screen.contains("Type one number, or your own words. Press Enter to skip."))
    #expect(run.screen.contains("1  a lot\nChoose one."))
  }
}
