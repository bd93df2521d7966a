import Script
import Terminal
import TestSupport
import Testing

@testable import BroachCLI

@Suite("Beginning from what is written", .timeLimit(.minutes(15)))
struct SessionFloodTests {
  private let written = "It began in May. You were kind.\n\nThen the door closed! I waited."

  @Test func `the sentences come back numbered, and are picked in her order`() throws {
    let run = try SessionRun(SessionSets.flood, typing: "3 1", from: written)
    #expect(run.screen.contains("1  It began in May."))
    #expect(run.screen.contains("4  I waited."))
    #expect(run.answers["all"] == .text(written))
    #expect(run.answers["heard"] == .picked(["Then the door closed!", "It began in May."]))
  }

  @Test func `a paste where a word was asked for can be all of it`() throws {
    let run = try SessionRun(
      SessionSets.flood,
      [.answered(written, wasPasted: true), .answered("", wasPasted: false)])
    #expect(run.screen.contains("That is a longer text."))
    #expect(run.answers == ["all": .text(written)])
  }

  @Test func `a paste can be the answer all the same`() throws {
    let run = try SessionRun(
      SessionSets.flood,
      [.answered("far\naway", wasPasted: true), .answered("2", wasPasted: false)])
    #expect(run.answers == ["word": .chosen([.own("far\naway")])])
  }

  @Test func `two thousand words are one answer, shown a few sentences at a time`() throws {
    let long = (1...250).map { "This is what I wanted to say number \($0)." }
      .joined(separator: " ")
    let run = try SessionRun(SessionSets.flood, typing: "2 more", "2 250", from: long)
    #expect(run.screen.contains("These are 1 to 15 of 250."))
    #expect(run.screen.contains("These are 16 to 30 of 250."))
    #expect(!run.screen.contains("number 31."))
    #expect(run.requests[1].prefill.contains("2"))
    #expect(
      run.answers["heard"]
        == .picked([
          "This is what I wanted to say number 2.", "This is what I wanted to say number 250.",
        ]))
  }

  @Test func `a refused line names what is no number, and is gone`() throws {
    let long = (1...9).map { "This is sentence \($0)." }.joined(separator: " ")
    let run = try SessionRun(SessionSets.flood, typing: "5 and x", "5 to 7", from: long)
    #expect(run.screen.contains("“x” is not a number here."))
    #expect(run.requests[1].prefill.isEmpty)
    #expect(
      run.answers["heard"]
        == .picked(["This is sentence 5.", "This is sentence 6.", "This is sentence 7."]))
  }

  @Test func `a set without a question for it says so and goes on`() throws {
    let run = try SessionRun(SessionSets.small, typing: "you left", from: written)
    #expect(run.screen.contains("There is no question for a longer text here."))
    #expect(run.answers["moment"] == .text("you left"))
  }
}
