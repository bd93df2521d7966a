import Foundation
import Notebook
import Script
import Terminal
import TestSupport
import Testing

@testable import BroachCLI

@Suite("A walk within a walk", .timeLimit(.minutes(15)))
struct SessionOfferTests {
  /// Offers another set after its three questions.
  private let first = SessionSets.small.replacing(
    "\n\ndrafts:", with: "\n  - offer: other\n    because: There is another.\n\ndrafts:")

  @Test func `an offered set takes along what fits, and the first one waits`() throws {
    let other = SessionSets.small.replacing("A small one", with: "The other")
    let run = try SessionRun(
      first, typing: "you left", "", "", "2", "", "", "", "", "2", others: ["other": other])
    #expect(run.screen.contains("There is another."))
    #expect(run.screen.contains("The other"))
    #expect(run.screen.contains("This is what you said before. Press Enter to keep it."))
  }

  @Test(arguments: [["you left", "", ""], ["", "2", ""]])
  func `what was said is said to wait, where something was`(typed: [String]) throws {
    let replies: [LineReply] = typed.map { .answered($0, wasPasted: false) }
    let run = try SessionRun(first, replies, others: ["other": SessionSets.flood])
    #expect(run.screen.contains("There is another.\nWhat you said here waits for you."))
  }

  @Test func `nothing is said to wait where nothing was said`() throws {
    let run = try SessionRun(
      first, typing: "", "", "", others: ["other": SessionSets.flood])
    #expect(run.screen.contains("There is another."))
    #expect(!run.screen.contains("waits for you"))
  }

  @Test func `a walk that was paused within another leads back to it all the same`() throws {
    let run = try SessionRun(
      first, typing: "you left", "", "", "2", "far", "/pause", others: ["other": SessionSets.flood])
    #expect(run.entries.map(\.set.title) == ["A small one", "A long one"])
    let next = try run.resumed(1, typing: "", "2", "", "", "", "2", "", "")
    #expect(next.screen.contains("Enter: that is all for now · 2: go back to “A small one”."))
    #expect(next.screen.contains("You are back in “A small one”.\n\nA card\n"))
    #expect(next.outcome == .done)
    #expect(next.requests.count == 7)
  }

  @Test func `it can be let be, and nothing is said of a walk that is gone`() throws {
    let run = try SessionRun(
      first, typing: "you left", "", "", "2", "far", "/pause", others: ["other": SessionSets.flood])
    let next = try run.resumed(1, typing: "", "2", "", "", "", "")
    #expect(next.requests.count == 6 && next.outcome == .done)
    let entries = run.folder.url.appending(path: "broach/entries")
    let outer = try #require(run.entries.last?.outer)
    try FileManager.default.removeItem(at: entries.appending(path: outer.text))
    let last = try run.resumed(0, typing: "", "", "", "", "", "")
    #expect(!last.screen.contains("go back to “A small one”") && last.outcome == .done)
  }

  @Test func `keep nothing asks for the walk around too, and can keep both after all`() throws {
    let lost = try SessionRun(
      first, typing: "you left", "", "", "2", "/pause", "2", keeping: .nothing,
      others: ["other": SessionSets.flood])
    #expect(lost.screen.contains("Nothing is kept. If you stop now, what you wrote is gone."))
    #expect(lost.files.isEmpty)
    let kept = try SessionRun(
      first, typing: "you left", "", "", "2", "far", "/pause", "", "/pause", "3",
      keeping: .nothing, others: ["other": SessionSets.flood])
    #expect(Set(kept.entries.map(\.set.title)) == ["A small one", "A long one"])
    #expect(kept.entries.contains { $0.snapshot.answers == [0: .text("you left")] })
    #expect(kept.outcome == .done)
  }

  @Test func `what was written within is kept too when only the end asks for it`() throws {
    let run = try SessionRun(
      first, typing: "you left", "", "", "2", "far", "", "2", "", "", "", "", "3",
      keeping: .nothing, others: ["other": SessionSets.flood])
    #expect(run.screen.components(separatedBy: "Nothing is kept. If you stop").count == 2)
    #expect(!run.screen.contains("Nothing was kept."))
    #expect(Set(run.entries.map(\.set.title)) == ["A small one", "A long one"])
  }

  @Test func `what was written within alone is asked about, too`() throws {
    let run = try SessionRun(
      first, typing: "", "", "", "2", "far", "", "2", "", "", "", "", "3",
      keeping: .nothing, others: ["other": SessionSets.flood])
    #expect(run.screen.contains("Nothing is kept. If you stop now, what you wrote is gone."))
    #expect(run.entries.contains { $0.set.title == "A long one" })
  }

  @Test(arguments: [("outer", Outcome.done), ("2", .notKept)])
  func `on a full disk each of the two walks can be saved elsewhere`(
    file: String, outcome: Outcome
  ) throws {
    let run = try SessionRun(
      first, typing: "you left", "", "", "2", "far", "/pause", "inner", file,
      others: ["other": SessionSets.flood], calls: FillingDisk(after: 0).gate)
    #expect(run.outcome == outcome)
    #expect(run.files.contains("inner"))
    #expect(run.files.contains("outer") == (outcome == .done))
  }
}
