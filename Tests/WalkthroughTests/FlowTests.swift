import Script
import Testing
import Text

@testable import Walkthrough

/// A set as it is written, and what trying it out finds.
struct TriedSet {
  let source: SourceText
  let outcome: Rehearsal.Outcome

  /// A set around its steps and the lines of one email.
  init(
    _ steps: String, body: String, draft: String = "", top: String = "",
    examples: String = "", _ depth: Rehearsal.Depth = .plain
  ) throws {
    let rows = body.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "" : "      \($0)" }.joined(separator: "\n")
    let text = """
      broach: 1
      title: t
      \(top)steps:
      \(steps)
      drafts:
        - id: letter
          kind: email
      \(draft)    body: |
      \(rows)
      \(examples)
      """
    source = SourceText(name: "set.yaml", text: text)
    let reading = PromptSet.read(source)
    let found = reading.diagnostics.all.map(\.message)
    let set = try #require(reading.value, "\(found)")
    outcome = Rehearsal.tryOut(set, today: Rehearsal.today, depth)
  }

  /// What is said of the set, in order of place.
  var messages: [String] { Diagnostics(outcome.ofSet).all.map(\.message) }
  var codes: [String] { Diagnostics(outcome.ofSet).all.map(\.code.rawValue) }
  var helps: [String] { Diagnostics(outcome.ofSet).all.map { $0.help ?? "" } }
}

extension TriedSet {
  static let line = "  - ask: What?\n    id: what\n    kind: line\n"
  static let how = """
      - ask: How?
        id: how
        kind: choice
        options:
          - calm
          - cross
          - label: none
            silent: yes

    """
  static let feel = """
      - ask: Feel?
        id: feel
        kind: choices
        options:
          - sad
          - glad

    """
  static let size = """
      - ask: Size?
        id: size
        kind: scale
        options:
          - small
          - middling
          - large

    """

  static func last(when: String) -> String {
    "  - when: \(when)\n    ask: And?\n    id: last\n    kind: line\n"
  }
}

@Suite("What never comes")
struct FlowTests {
  private static let all = TriedSet.line + TriedSet.how + TriedSet.feel + TriedSet.size
  private static let body = "{what}.\n{how}.\n{feel}.\n{size}.\n{last}."

  @Test(
    "is told of a question, and why",
    arguments: [
      ("what is answered and not what is answered", "never true together"),
      ("how is \"calm\" and how is \"cross\"", "'how' has one answer"),
      ("feel includes \"sad\" and not feel is answered", "never true together"),
      ("size is at least \"large\" and size is at most \"small\"", "never true together"),
      ("how is typed and how is \"calm\"", "never true together"),
      ("what is answered and (how is \"calm\" and not how is answered)", "never true together"),
      ("not (what is answered or not what is answered)", "never true together"),
    ])
  func unasked(_ when: String, _ why: String) throws {
    let tried = try TriedSet(Self.all + TriedSet.last(when: when), body: Self.body)
    #expect(tried.messages == ["'last' is never asked"])
    #expect(tried.helps[0].contains(why))
  }

  @Test(
    "is not told of what can be",
    arguments: [
      "what is answered", "not what is answered", "how is \"calm\" or how is \"cross\"",
      "how is \"none\"", "feel includes \"sad\" and feel includes \"glad\"",
      "feel is typed and feel includes \"sad\"", "feel is answered and not feel includes \"sad\"",
      "size is at least \"middling\" and size is at most \"middling\"",
      "not how is \"calm\" and not how is \"cross\" and how is answered",
    ])
  func possible(_ when: String) throws {
    let tried = try TriedSet(Self.all + TriedSet.last(when: when), body: Self.body)
    #expect(tried.messages == [])
  }

  @Test func `is told where a question was asked only of others`() throws {
    let steps =
      TriedSet.how + "  - when: how is \"calm\"\n    ask: Why?\n    id: why\n    kind: line\n"
      + TriedSet.last(when: "why is answered and how is \"cross\"")
    let tried = try TriedSet(steps, body: "{how}.\n{why}.\n{last}.")
    #expect(tried.messages == ["'last' is never asked"])
  }

  @Test func `is told of all that stands below a stop, once`() throws {
    let steps = TriedSet.line + "  - stop: Bye.\n" + TriedSet.how + TriedSet.feel
    let tried = try TriedSet(steps, body: "{what}.\n{how}.\n{feel}.")
    #expect(tried.messages == ["'how', 'feel' are never asked"])
    let some = TriedSet.how + "  - when: how is \"calm\"\n    stop: Bye.\n" + TriedSet.line
    #expect(try TriedSet(some, body: "{how}.\n{what}.").messages == [])
    let same =
      TriedSet.how + "  - when: how is \"calm\"\n    stop: Bye.\n"
      + TriedSet.last(when: "how is \"calm\"")
    #expect(try TriedSet(same, body: "{how}.\n{last}.").messages == ["'last' is never asked"])
  }

  @Test func `is told of a group once, and not of what hangs on it`() throws {
    let steps =
      TriedSet.how + """
          - when: how is "calm" and how is "cross"
            steps:
              - ask: A?
                id: a
                kind: line
              - ask: B?
                id: b
                kind: line
          - when: a is answered
            ask: C?
            id: c
            kind: line

        """
    let tried = try TriedSet(steps, body: "{how}.\n{a} {b}.\nor: {c}.")
    #expect(tried.codes == ["never-comes"])
  }

  @Test func `is told of a draft, and why`() throws {
    let when = "    when: how is answered and not how is answered\n"
    let tried = try TriedSet(TriedSet.how, body: "{how}.", draft: when)
    #expect(tried.messages == ["the draft 'letter' is never offered"])
    let same = try TriedSet(TriedSet.how, body: "Dear {therapist},\n\nI will come.\n\n{me}")
    #expect(same.codes == ["never-offered"])
  }

  @Test(
    "is told of a line",
    arguments: [
      "{what}.\nWe met.\nor: We did not.", "{what or \"It\"} was.\nor: Nothing was.",
      "{what}.\nor: [when what is answered] And more.",
      "{what}.\n[when how is \"calm\" and how is \"cross\"] Both.",
      "[when what is answered] x\nor: [when not what is answered] y\nor: z",
    ])
  func lines(_ body: String) throws {
    let tried = try TriedSet(
      TriedSet.line + TriedSet.how, body: body + "\n\n{what}. {how}.\nor: {what}.\nor: {how}.")
    #expect(tried.messages == ["nobody ever gets this line"])
  }

  @Test(
    "is not told of a line that somebody gets",
    arguments: [
      "{what}.\nor: [when how is \"calm\"] x", "Hi {therapist},\nor: Hi,\n\n{what}.",
      "[when how is \"none\"] Nothing.\nor: {how}.", "[when not what is answered] x\nor: {what}.",
    ])
  func possibleLines(_ body: String) throws {
    let tried = try TriedSet(TriedSet.line + TriedSet.how, body: body + "\n\n{what}.\n{how}.")
    #expect(tried.messages == [])
  }

  @Test func `is told of doubts that may stand above already`() throws {
    let steps = """
        - ask: A?
          id: a
          kind: choice
          options:
            - x
            - label: can't tell
              unsure: what
        - ask: B?
          id: b
          kind: choice
          options:
            - y
            - label: can't tell
              unsure: what

      """
    let tried = try TriedSet(steps, body: "{a}.\n{b}.\nor: [when b is answered] And so with that.")
    #expect(tried.messages == [])
  }
}

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
}
