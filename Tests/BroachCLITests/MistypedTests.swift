import Terminal
import TestSupport
import Testing
import Walkthrough

@testable import BroachCLI

@Suite("What is close to something else", .timeLimit(.minutes(15)))
struct MistypedTests {
  private static let narrow = SessionSets.small.replacing(
    "kind: choices", with: "kind: choices\n    own-words: no")

  @Test func `is that, if she says so`() throws {
    let run = try SessionRun(Self.narrow, typing: "you left", "samll", "")
    #expect(run.screen.contains("You typed “samll”. Enter: yes, “small” · 2: no."))
    #expect(run.answers["feel"] == .chosen([.option(1)]))
    #expect(run.entry?.halfTyped == [:])
  }

  @Test(arguments: ["smell", "hurl", "hungry"])
  func `is her own word if not, and stands where she can write`(word: String) throws {
    let run = try SessionRun(Self.narrow, typing: "you left", word, "2", "")
    #expect(run.answers["feel"] == nil)
    #expect(run.requests.last?.prefill == word)
    let left = try SessionRun(Self.narrow, typing: "you left", word)
    #expect(left.entry?.halfTyped.values.contains(word) == true)
  }

  @Test func `a page is words of her own, and that is seen at once`() {
    let page = (0..<2000).map { "word\($0)" }.joined(separator: " ")
    let start = ContinuousClock.now
    #expect(Reply.isSaid(page, besides: ["go on", "delete"], BuiltIn.english))
    #expect(ContinuousClock.now - start < .seconds(5))
  }

  @Test(arguments: ["ruth@@x.org", "ruth@", "ruth at@ x", "ruth.example", "+49 151 2345678"])
  func `is no words of her own where an address is asked for`(typed: String) throws {
    let run = try address(typed)
    #expect(run.entry?.halfTyped[.aside] == nil)
    #expect(
      run.screen.contains("That is a phone number. The text message draft") == typed.hasPrefix("+"))
  }

  @Test func `words are hers there too`() throws {
    #expect(try address("you never asked me").entry?.halfTyped[.aside] == "you never asked me")
  }

  private func address(_ typed: String) throws -> SessionRun {
    try SessionRun(
      SessionSets.flood, typing: "far", "", "2", "Ruth", "Mara", "2", "2", typed)
  }
}
