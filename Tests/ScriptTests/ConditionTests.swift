import Testing

@testable import Script

@Suite("A condition")
struct ConditionTests {
  static let questions = """
      - ask: What?
        id: moment
        kind: text
      - ask: Feel?
        id: feel
        kind: choices
        options:
          - hurt
          - angry
      - ask: When?
        id: when
        kind: choice
        options:
          - Between sessions
          - can't say
      - ask: Size?
        id: size
        kind: scale
        options:
          - small
          - large
      - ask: Not?
        id: not
        kind: line
      - ask: Is?
        id: is
        kind: line

    """

  private func script(_ condition: String) -> TestScript {
    TestScript.steps("\(Self.questions)  - when: \(condition)\n    say: x")
  }

  private static let moment = Condition.answered(0)
  private static let angry = Condition.chosen(question: 1, option: 1)

  @Test(
    "is read as it is meant",
    arguments: [
      ("moment is answered", moment), ("moment is typed", .typed(0)),
      ("when is \"Between sessions\"", .chosen(question: 2, option: 0)),
      ("when is “can't say”", .chosen(question: 2, option: 1)),
      ("feel includes \"angry\"", angry),
      ("size is at least \"large\"", .atLeast(question: 3, option: 1)),
      ("size is at most \"small\"", .atMost(question: 3, option: 0)),
      ("size is \"small\"", .chosen(question: 3, option: 0)),
      ("not moment is answered", .not(moment)),
      ("not moment is answered and feel includes \"angry\"", .and(.not(moment), angry)),
      ("not moment is answered or feel includes \"angry\"", .or(.not(moment), angry)),
      ("not (moment is answered or feel includes \"angry\")", .not(.or(moment, angry))),
      (
        "moment is answered or feel includes \"angry\" and not moment is answered",
        .or(moment, .and(angry, .not(moment)))
      ),
      (
        "(moment is answered or moment is answered) and moment is answered",
        .and(.or(moment, moment), moment)
      ),
      ("not is answered", .answered(4)),
      ("not not is answered", .not(.answered(4))),
      ("not is is answered", .not(.answered(5))),
      ("is is answered", .answered(5)),
    ] as [(String, Condition)])
  func read(_ text: String, _ condition: Condition) throws {
    let script = script(text)
    #expect(script.findings == [])
    #expect(try #require(script.reading.value).steps.last?.when == condition)
  }

  @Test(
    "that is wrong is told at its very word",
    arguments: [
      ("momnet is answered", "31:11 unknown-question"),
      ("moment", "31:11 bad-condition"),
      ("moment is", "31:18 bad-condition"),
      ("moment is not answered", "31:21 bad-condition"),
      ("moment was answered", "31:18 bad-condition"),
      ("moment is \"x\"", "31:18 bad-condition"),
      ("feel is \"angry\"", "31:16 bad-condition"),
      ("when includes \"can't say\"", "31:16 bad-condition"),
      ("feel includes \"anger\"", "31:25 unknown-option"),
      ("feel includes angry", "31:25 bad-condition"),
      ("feel includes \"angry", "31:25 bad-condition"),
      ("moment is answered and", "31:30 bad-condition"),
      ("moment is answered feel", "31:30 bad-condition"),
      ("(moment is answered", "31:22 bad-condition"),
      ("moment is answered)", "31:29 bad-condition"),
      ("size is at lest \"small\"", "31:22 bad-condition"),
      ("therapist is answered", "31:11 bad-condition"),
    ])
  func wrong(_ text: String, _ finding: String) {
    #expect(script(text).findings == [finding])
  }

  @Test func `names only earlier questions`() {
    let script = TestScript.steps(
      "  - ask: x\n    id: a\n    kind: line\n    when: a is answered\n  - ask: y\n    id: b\n    kind: line\n    when: c is answered\n  - ask: z\n    id: c\n    kind: line"
    )
    #expect(script.findings == ["7:11 asked-later", "11:11 asked-later"])
  }

  @Test func `of a group holds for all its steps`() throws {
    let script = TestScript.steps(
      "  - ask: x\n    id: a\n    kind: line\n  - when: a is answered\n    steps:\n      - say: y\n      - when: not a is answered\n        say: z"
    )
    #expect(script.findings == [])
    let steps = try #require(script.reading.value).steps
    #expect(steps.map(\.when) == [nil, .answered(0), .and(.answered(0), .not(.answered(0)))])
  }

  @Test(.timeLimit(.minutes(15))) func `nested without end is one error`() {
    let deep = String(repeating: "(", count: 10_000) + "moment is answered"
    #expect(script(deep).findings.count == 1)
  }
}
