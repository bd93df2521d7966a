import Script
import Testing
import Text

@testable import Walkthrough

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
      TriedSet.line + TriedSet.how,
      body: body + "\n\nSo {what}. {how}.\nor: So {what}.\nor: So {how}.")
    #expect(tried.messages.filter(Self.isOfFlow) == ["nobody ever gets this line"])
  }

  /// Whether it is about what comes, and not about how it reads.
  private static func isOfFlow(_ message: String) -> Bool {
    !message.contains("twice") && !message.contains("runs into")
  }

  @Test(
    "is not told of a line that somebody gets",
    arguments: [
      "{what}.\nor: [when how is \"calm\"] x", "Hi {therapist},\nor: Hi,\n\n{what}.",
      "[when how is \"none\"] Nothing.\nor: {how}.", "[when not what is answered] x\nor: {what}.",
    ])
  func possibleLines(_ body: String) throws {
    let tried = try TriedSet(TriedSet.line + TriedSet.how, body: body + "\n\nSo {what}.\nSo {how}.")
    #expect(tried.messages.filter(Self.isOfFlow) == [])
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

  @Test func `is told of a pick that comes where there is nothing to pick`() throws {
    let steps =
      "  - ask: What?\n    id: all\n    kind: text\n"
      + "  - when: not all is answered\n    ask: Which?\n    id: some\n    kind: pick\n    of: all\n"
    let tried = try TriedSet(steps, body: "{all}\n\n{some}\nor: [when all is answered] {all}.")
    #expect(tried.messages.first == "'some' is never asked")
    #expect(tried.helps.first?.contains("turn its 'when' round") ?? false)
    #expect(tried.codes.count { $0 == "never-comes" } == 1)
  }

  @Test func `is told once of all that stands behind a stop in a group`() throws {
    let steps =
      TriedSet.how + "  - when: how is \"calm\"\n    steps:\n      - stop: Bye.\n"
      + "      - ask: A?\n        id: a\n        kind: line\n"
      + "      - ask: B?\n        id: b\n        kind: line\n"
    let tried = try TriedSet(steps, body: "{how}.\n{a}.\n{b}.")
    #expect(tried.messages == ["'a' is never asked"])
    #expect(tried.helps == ["move the stop behind it, or give the stop a 'when' of its own"])
  }
}
