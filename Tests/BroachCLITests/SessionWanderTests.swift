import BuiltInSets
import Notebook
import Script
import Terminal
import TestSupport
import Testing

@testable import BroachCLI

@Suite("Wandering", .timeLimit(.minutes(15)))
struct SessionWanderTests {
  /// Lines that somebody may type anywhere. None is a name that a file could be written under.
  private static let lines =
    [" ", " ", "1", "2", "3", "4", "5", "6", "1 2", "9 9", "more", "delete 1", "go 1", "ask"]
    + Command.allCases.filter { $0 != .edit && $0 != .leave && $0 != .pause }.map(\.typed)
    + ["/hepl", "/nowhere/at all"]

  @Test(arguments: SeededNumbers.seeds(40, for: "wandering"))
  func `whatever is typed, a walk ends in good order`(seed: UInt64) throws {
    var random = SeededNumbers(seed: seed)
    let names = BuiltIn.catalog.names
    let name = names[Int.random(in: names.indices, using: &random)]
    let text = try #require(BuiltInSets.text(named: name))
    var replies: [LineReply] = []
    for number in 0..<Int.random(in: 1..<80, using: &random) {
      let line =
        Int.random(in: 0..<4, using: &random) == 0
        ? "/nowhere/word \(seed) \(number)."
        : Self.lines[Int.random(in: Self.lines.indices, using: &random)]
      replies.append(.answered(line, wasPasted: false))
    }
    replies.append(.left(.interrupted, draft: "/nowhere/the last"))
    let run = try SessionRun(String(decoding: text, as: UTF8.self), replies, name: name)
    #expect(run.outcome == .interrupted || run.outcome == .done)
    #expect(run.screen.contains("Nothing has been sent."))
  }
}
