import Testing

@testable import Script

@Suite("After a mistake, the reader")
struct RecoveryTests {
  private static let runs: [Recovery.Run] = [.tooDeep, .wrongDepth, .stray, .dash, .duplicate]

  @Test(arguments: runs) func `tells of a run of lines once`(run: Recovery.Run) {
    var recovery = Recovery()
    let news = [recovery.meet(run), recovery.meet(run)]
    #expect(news == [true, false])
    #expect(recovery.run == run)
    recovery.resume()
    #expect(recovery.run == nil)
    let isNewsAgain = recovery.meet(run)
    #expect(isNewsAgain)
  }

  @Test(arguments: runs) func `tells of one run inside another`(run: Recovery.Run) {
    var recovery = Recovery()
    for other in Self.runs where other != run {
      let news = [recovery.meet(other), recovery.meet(run)]
      #expect(news == [true, true])
    }
  }

  @Test(
    "comes out of a run where something stands right",
    arguments: [
      (.tooDeep, [true, true, false, false]), (.wrongDepth, [true, true, false, false]),
      (.stray, [true, true, false, false]), (.dash, [false, false, false, true]),
      (.duplicate, [false, true, true, false]),
    ] as [(Recovery.Run, [Bool])])
  func resumes(_ run: Recovery.Run, _ ends: [Bool]) {
    let events: [(inout Recovery) -> Void] = [
      { $0.resumeAtKey() }, { $0.resumeAtDash() }, { $0.resumeAtNewKey() }, { $0.resumeAtItem() },
    ]
    for (event, isOver) in zip(events, ends) {
      var recovery = Recovery()
      _ = recovery.meet(run)
      event(&recovery)
      #expect((recovery.run == nil) == isOver)
    }
  }

  @Test func `tells of one tab`() {
    var recovery = Recovery()
    let news = [recovery.meetTab(), recovery.meetTab()]
    #expect(news == [true, false])
  }

  @Test func `tells of a mark once, however often it is come by`() {
    var recovery = Recovery()
    #expect(!recovery.isInSecondDocument)
    let news = [0, 0, 20, 10].map { recovery.meetMark(at: $0) }
    #expect(news == [true, false, true, false])
    #expect(recovery.isInSecondDocument)
  }

  @Test func `reads one item without its dash`() {
    var recovery = Recovery()
    var taken = [recovery.takesDashless()]
    recovery.missDash()
    taken += [recovery.takesDashless(), recovery.takesDashless()]
    #expect(taken == [false, true, false])
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let steps: String
    let findings: [String]

    init(_ name: String, _ steps: String, _ findings: String...) {
      testDescription = name
      self.steps = steps
      self.findings = findings
    }
  }

  @Test(
    "reads on where it is clear again",
    arguments: [
      Case(
        "two runs of keys too deep, a right one between",
        "  - ask: x\n      id: a\n    kind: line\n      short: yes", "5:7 too-deep", "7:7 too-deep"),
      Case(
        "a key that is new among doubled ones",
        "  - ask: x\n    id: a\n    id: b\n    id: c\n    kind: line\n    id: d",
        "6:5 duplicate-key", "9:5 duplicate-key"),
      Case(
        "stray rows, with an item between",
        "  - say: x\n\n    one\n    two\n  - say: y\n\n    three", "6:5 stray-text",
        "10:5 stray-text"),
      Case(
        "a wrong depth that is told and one that follows from it",
        "  - ask: x\n    id: a\n    kind: choice\n    options:\n      - one\n     - two\n     - three\n      - four\n     - five",
        "9:6 wrong-depth"),
      Case(
        "an unknown key at a wrong depth, of which that is told",
        "  - ask: x\n    id: a\n    kind: line\n   colour: red", "7:4 wrong-depth"),
      Case(
        "a second document, whose keys are no news",
        "  - say: x\n---\nbroach: 1\ntitle: u\nsteps:\n  - say: y", "5:1 document-mark"),
      Case(
        "a mark inside a block", "  - say: |\n      x\n---\n      y\n  - say: z",
        "6:1 document-mark"),
      Case(
        "keys lost to their dashes, and then an item of its own",
        "  - ask: x\n  - id: a\n  - kind: line\n  - ask: y\n  - id: b\n  - kind: line",
        "5:3 dash-before-key", "8:3 dash-before-key"),
      Case(
        "a lost dash and the items behind it",
        "  - ask: x\n    id: a\n    kind: line\n    ask: y\n    id: b\n    kind: line\n  - ask: z\n    id: b\n    kind: line",
        "7:5 lost-dash", "11:9 duplicate-id"),
      Case(
        "a step without keys, and its keys",
        "  - What?\n    id: a\n    kind: line\n  - when: a is answered\n    say: x",
        "4:5 missing-key"),
      Case(
        "a key without a colon that holds nothing", "  - say: x\n  - say", "5:5 malformed-key"),
      Case(
        "the first of two keys, which is empty", "  - say:\n    say: x", "5:5 duplicate-key"),
      Case(
        "options below their question, and their key further down",
        "  - ask: x\n    id: a\n    kind: choice\n      - one\n    options:\n      - two",
        "7:7 missing-key"),
      Case(
        "an item that begins with an unknown key", "  - colour: red\n    size: big\n  - say: x",
        "4:5 unknown-key", "5:5 unknown-key"),
      Case(
        "an unknown key with a list at its depth",
        "  - ask: x\n    id: a\n    colours:\n    - red\n    - blue\n    kind: lnie",
        "6:5 unknown-key", "9:11 unknown-word"),
      Case(
        "too many mixed indentations",
        "  - ask: x\n \t  id: a\n \t  kind: line\n  - say: y", "5:1 mixed-indentation"),
    ])
  func readsOn(_ mistake: Case) {
    #expect(TestScript.steps(mistake.steps).findings == mistake.findings)
  }

  @Test func `keeps what it could read`() throws {
    let script = TestScript.steps(
      "  - ask: x\n      id: a\n    kind: choice\n    options:\n      • one\n      -two\n      three\n      - four\n  - say: y"
    )
    #expect(
      script.findings == ["5:7 too-deep", "8:7 bullet", "9:7 bullet", "10:7 stray-text"])
  }
}
