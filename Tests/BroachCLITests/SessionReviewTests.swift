import Terminal
import TestSupport
import Testing

@testable import BroachCLI

@Suite("Looking over what was said", .timeLimit(.minutes(5)))
struct SessionReviewTests {
  @Test func `a skipped question is listed, and can be gone to`() throws {
    let run = try SessionRun(
      SessionSets.small, typing: "", "1", "/review", "go 1", "you left", "/pause")
    #expect(run.screen.contains("1  What happened?\n   (skipped)\n2  What was that like?"))
    #expect(run.answers["moment"] == .text("you left"))
    let changed = try SessionRun(
      SessionSets.small, typing: "", "1", "/review", "delete 1", "1", "you went", "")
    #expect(changed.answers["moment"] == .text("you went"))
  }

  @Test func `the examples of what can be typed use numbers that are there`() throws {
    let one = try SessionRun(SessionSets.small, typing: "you left", "/review", "7", "")
    #expect(one.screen.contains("“go 1” goes to a question.") && !one.screen.contains("go 2"))
    let two = try SessionRun(SessionSets.small, typing: "you left", "1", "/review", "")
    #expect(two.screen.contains("“go 2”"))
  }
}
