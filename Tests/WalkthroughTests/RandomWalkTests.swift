import Script
import Testing
import Text

@testable import Walkthrough

@Suite("Walks by chance")
struct RandomWalkTests {
  private static let ten = (1...10).map { "  - ask: Q\($0)?\n    id: q\($0)\n    kind: line\n" }
    .joined()
  private static let lines = (1...10).map { "{q\($0)}." }.joined(separator: "\n")

  @Test func `find a way that is too long`() throws {
    let tried = try TriedSet(Self.ten, body: Self.lines, .whole(walks: 20, seed: 1))
    #expect(tried.outcome.walks?.longest == 10)
    #expect(tried.codes.contains("too-many-questions"))
    let plain = try TriedSet(Self.ten, body: Self.lines)
    #expect(plain.codes == [])
  }

  @Test func `find that there is no letter after four answers`() throws {
    let gates = (1...4).map {
      "  - ask: G\($0)?\n    id: g\($0)\n    kind: choice\n    own-words: no\n    options:\n"
        + "      - Yes\n      - No\n"
    }
    let when = (1...4).map { "g\($0) is \"Yes\"" }.joined(separator: " or ")
    let late = try TriedSet(
      gates.joined() + TriedSet.last(when: when), body: "{last}.", .whole(walks: 20, seed: 1))
    #expect(late.codes.contains("late-letter"))
    // What is told of another question does not explain it.
    let beside = try TriedSet(
      "  - ask: X?\n    id: x\n    kind: line\n" + gates.joined() + TriedSet.last(when: when),
      body: "{last}.", .whole(walks: 20, seed: 1))
    #expect(beside.codes.contains("unsaid-answer"))
    #expect(beside.codes.contains("late-letter"))
    // Where one line needs all answers, that is why.
    let steps = String(Self.ten.split(separator: "  - ask: Q7")[0])
    let several = try TriedSet(
      steps, body: "{q1} {q2} {q3} {q4} {q5} {q6}.", .whole(walks: 20, seed: 1))
    #expect(several.codes.filter { $0 == "unsaid-answer" }.count == 1)
    #expect(!several.codes.contains("late-letter"))
    let early = try TriedSet(
      steps, body: "{q1}.\n{q2}.\n{q3}.\n{q4}.\n{q5}.\n{q6}.", .whole(walks: 20, seed: 1))
    #expect(!early.codes.contains("late-letter"))
  }

  @Test func `find a limit that the set's own words break`() throws {
    let body = "I want you to know this, and I mean all of it: {what}.\n{how}."
    let broken = try TriedSet(
      TriedSet.line + TriedSet.how, body: body, draft: "    limit: 8\n", .whole(walks: 20, seed: 1))
    #expect(broken.codes.filter { $0 == "limit-broken" }.count == 1)
    let kept = try TriedSet(
      TriedSet.line + TriedSet.how, body: body, draft: "    limit: 80\n", .whole(walks: 20, seed: 1)
    )
    #expect(!kept.codes.contains("limit-broken"))
  }

  @Test func `find the longest letter, however seldom it comes`() throws {
    let options = (1...40).map { "      - no \($0)\n" }.joined()
    let steps =
      TriedSet.line + "  - ask: And?\n    id: kind\n    kind: choice\n    own-words: no\n"
      + "    options:\n" + options + "      - yes I say far more than any other answer does\n"
    for seed in 1...3 as ClosedRange<UInt64> {
      let tried = try TriedSet(
        steps, body: "{what}.\nIt was {kind}.", draft: "    limit: 8\n",
        .whole(walks: 5, seed: seed))
      #expect(tried.messages.contains { $0.contains("come to 12, and its limit is 8") })
    }
  }

  @Test func `say what none of them came by, if asked`() throws {
    let steps = TriedSet.line + TriedSet.last(when: "not what is answered")
    let tried = try TriedSet(steps, body: "{what}.\nor: {last}.", .searching(walks: 1, seed: 1))
    #expect(tried.messages.contains("'last' was asked in none of 1 walks"))
    let many = try TriedSet(steps, body: "{what}.\nor: {last}.", .searching(walks: 300, seed: 1))
    #expect(!many.codes.contains("not-met"))
  }

  @Test func `are the same from the same seed`() throws {
    let (first, second) = (
      try TriedSet(Self.ten, body: Self.lines, .searching(walks: 9, seed: 7)),
      try TriedSet(Self.ten, body: Self.lines, .searching(walks: 9, seed: 7))
    )
    #expect(first.outcome.ofSet == second.outcome.ofSet)
  }

  @Test(
    "reckon with a stop when they look for the longest letter",
    arguments: [("how is \"calm\"", false), ("not how is answered", true)])
  func stops(_ when: String, _ isBroken: Bool) throws {
    // Of "calm", 8 words; what is asked behind the stop has 8 more.
    let steps =
      TriedSet.how + "  - when: \(when)\n    stop: Bye.\n"
      + "  - ask: And?\n    id: last\n    kind: line\n"
    let tried = try TriedSet(
      steps,
      body: "[when how is \"calm\"] One two three four five six seven eight.\nor: {how}.\n"
        + "One two three four five six seven: {last}.",
      draft: "    limit: 12\n", .whole(walks: 20, seed: 1))
    #expect(tried.codes.contains("limit-broken") == isBroken)
  }

  @Test func `make no drafts at their ends where nobody asks what came`() throws {
    let script = """
      broach: 1
      title: t
      steps:
      \(TriedSet.line)
      drafts:
        - id: letter
          kind: email
          body: "{what}."
      """
    let set = try #require(PromptSet.read(SourceText(name: "set", text: script)).value)
    let flow = FlowFindings(set)
    func unmet(isSearching: Bool) -> Int {
      RandomWalks(set, count: 20, seed: 1, isSearching: isSearching).unmet(besides: flow).count
    }
    #expect(unmet(isSearching: true) == 0)
    #expect(unmet(isSearching: false) == 1)
  }
}
