import Terminal
import TestSupport
import Testing

@testable import BroachCLI

@Suite("Looking over what was said", .timeLimit(.minutes(15)))
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

  private let branches = """
    broach: 1
    title: A way
    for: client

    steps:
      - ask: Which?
        id: which
        kind: choice
        options:
          - near
          - far
      - when: which is "near"
        steps:
          - say: Near it is.
          - ask: How near?
            id: how
            kind: line
      - when: how is answered
        ask: And then?
        id: then
        kind: line
      - ask: What else?
        id: else
        kind: line

    drafts:
      - id: note
        title: A note
        kind: note
        body: |
          {how}
          {then}
          {else}
    """

  @Test(arguments: [["far"], ["far", "much"]])
  func `what a changed answer opens is asked at once, from anywhere`(before: [String]) throws {
    let lines =
      before + ["/review", "1", "near", "very", "later", ""] + (before.count == 1 ? ["much"] : [])
    let run = try SessionRun(branches, lines.map { .answered($0, wasPasted: false) })
    #expect(run.answers["how"] == .text("very") && run.answers["then"] == .text("later"))
    #expect(run.answers["else"] == .text("much"))
    let opened = try #require(run.screen.components(separatedBy: "This comes up now:").last)
    let said = try #require(opened.firstRange(of: "Near it is."))
    let asked = try #require(opened.firstRange(of: "How near?"))
    #expect(said.upperBound < asked.lowerBound)
    #expect(run.screen.components(separatedBy: "This comes up now:").count == 2)
  }

  @Test func `what is opened and passed over is not asked again`() throws {
    let run = try SessionRun(branches, typing: "far", "/review", "1", "near", "", "", "much")
    #expect(run.answers["else"] == .text("much"))
    #expect(run.screen.components(separatedBy: "How near?").count == 3)  // once more in the list
    #expect(run.entry?.snapshot.skipped == [1])
  }

  @Test func `a change that opens nothing asks nothing`() throws {
    let run = try SessionRun(
      branches, typing: "near", "very", "later", "/review", "1", "far", "", "x")
    #expect(!run.screen.contains("This comes up now:"))
    #expect(run.answers["else"] == .text("x"))
  }

  @Test func `a text that is written in review has its sentences picked`() throws {
    let run = try SessionRun(
      SessionSets.flood, typing: "far", "", "/review", "2", "One. Two.", "2", "", "2")
    #expect(run.answers["heard"] == .picked(["Two."]))
  }
}
