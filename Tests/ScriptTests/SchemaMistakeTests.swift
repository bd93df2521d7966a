import Testing

@testable import Script

@Suite("A mistake in what a set says")
struct SchemaMistakeTests {
  typealias Case = SurfaceMistakeTests.Case

  static let questions = [
    Case(
      "no id", "  - ask: x\n    kind: line\n  - when: a is answered\n    say: y", "4:5 missing-key"),
    Case("no kind", "  - ask: x\n    id: a", "4:5 missing-key"),
    Case(
      "no kind of what is picked from",
      "  - ask: x\n    id: a\n  - ask: y\n    id: b\n    kind: pick\n    of: a", "4:5 missing-key"),
    Case("no options", "  - ask: x\n    id: a\n    kind: choice", "4:5 missing-key"),
    Case("no source of a pick", "  - ask: x\n    id: a\n    kind: pick", "4:5 missing-key"),
    Case("a misspelt kind", "  - ask: x\n    id: a\n    kind: chioce", "6:11 unknown-word"),
    Case(
      "a misspelt kind, named in a condition",
      "  - ask: x\n    id: a\n    kind: chioce\n    options:\n      - b\n  - when: a is \"c\"\n    say: y",
      "6:11 unknown-word"),
    Case("an id with a space", "  - ask: x\n    id: my id\n    kind: line", "5:9 bad-id"),
    Case(
      "an id twice", "  - ask: x\n    id: a\n    kind: line\n  - ask: y\n    id: a\n    kind: line",
      "8:9 duplicate-id"),
    Case(
      "most on a line", "  - ask: x\n    id: a\n    kind: line\n    most: 3", "7:5 useless-key"),
    Case(
      "most of nothing",
      "  - ask: x\n    id: a\n    kind: choices\n    most: 0\n    options:\n      - b",
      "7:11 bad-number"),
    Case(
      "a capital in yes", "  - ask: x\n    id: a\n    kind: line\n    short: Yes",
      "7:12 unknown-word"),
    Case(
      "a label of digits",
      "  - ask: x\n    id: a\n    kind: choice\n    options:\n      - 12\n      - b",
      "8:9 label-of-digits"),
    Case(
      "a label twice",
      "  - ask: x\n    id: a\n    kind: choice\n    options:\n      - b\n      - b",
      "9:9 duplicate-option"),
    Case(
      "a pick of what is asked later",
      "  - ask: x\n    id: a\n    kind: pick\n    of: b\n  - ask: y\n    id: b\n    kind: text",
      "7:9 asked-later"),
    Case(
      "a pick of a line",
      "  - ask: y\n    id: b\n    kind: line\n  - ask: x\n    id: a\n    kind: pick\n    of: b",
      "10:9 pick-of-no-text"),
  ]

  static let steps = [
    Case("two acts", "  - say: x\n    ask: y\n    id: a\n    kind: line", "5:5 two-acts"),
    Case(
      "no act", "  - when: x is answered\n  - ask: x\n    id: x\n    kind: line", "4:5 missing-act",
      "4:11 asked-later"),
    Case(
      "keys of a question on a text", "  - say: x\n    id: a\n    kind: line", "5:5 misplaced-key",
      "6:5 misplaced-key"),
    Case("a reason without an offer", "  - say: x\n    because: y", "5:5 misplaced-key"),
    Case("a signpost that is not one", "  - signpost: no", "4:15 unknown-word"),
    Case(
      "an unreadable group, whose names are no news",
      "  - steps: see below\n  - when: moment is answered\n    say: y", "4:12 list-expected"),
    Case(
      "an id on a text, which may be named",
      "  - say: x\n    id: moment\n  - when: moment is answered\n    say: y", "5:5 misplaced-key"),
    Case("an empty group", "  - steps:\n  - say: x", "4:5 empty-list"),
  ]

  @Test("is told once", arguments: questions + steps)
  func findings(_ mistake: Case) {
    #expect(TestScript.steps(mistake.steps).findings == mistake.findings)
  }

  @Test func `is an offer of a set that is not there`() {
    let script = TestScript(
      "broach: 1\ntitle: t\nsteps:\n  - offer: unherad\n\(TestScript.defaultDrafts)",
      offering: ["unheard", "judged"])
    #expect(script.findings == ["4:12 unknown-set"])
    #expect(script.helps == ["did you mean 'unheard'?"])
  }

  @Test func `is a set without drafts, which is a warning`() {
    #expect(TestScript("broach: 1\ntitle: t\nsteps:\n  - say: x").findings == ["1:1 no-drafts"])
  }

  @Test func `is a missing title or steps, at the first key`() {
    #expect(
      TestScript("broach: 1\(TestScript.defaultDrafts)").findings
        == ["1:1 missing-key", "1:1 missing-key"])
  }

  @Test func `shows both places of a duplicate`() {
    let script = TestScript.steps(
      "  - ask: x\n    id: a\n    kind: line\n  - ask: y\n    id: a\n    kind: line")
    #expect(script.reading.diagnostics.all.first?.notes.count == 1)
  }

  @Test(
    "suggests what is close and legal there",
    arguments: [
      ("  - ask: x\n    id: a\n    kind: lien", "did you mean 'line'?"),
      ("  - ask: x\n    id: a\n    kind: line\n    hepl: y", "did you mean 'help'?"),
      (
        "  - ask: x\n    id: moment\n    kind: line\n  - when: momnet is answered\n    say: y",
        "did you mean 'moment'?"
      ),
      (
        "  - ask: x\n    id: a\n    kind: choice\n    options:\n      - hurt\n  - when: a is \"hrut\"\n    say: y",
        "did you mean 'hurt'?"
      ),
    ])
  func suggests(_ steps: String, _ help: String) {
    #expect(TestScript.steps(steps).helps == [help])
  }

  @Test func `are all told in one run, in order of place`() {
    let script = TestScript.steps(
      """
        - ask: x
          id: a
          kind: lnie
        - say:
        - ask: y
          id: A b
          kind: choice
          options: [a]
      """)
    #expect(
      script.findings == [
        "6:11 unknown-word", "7:5 empty-text", "9:9 bad-id", "11:14 list-expected",
      ])
  }
}
