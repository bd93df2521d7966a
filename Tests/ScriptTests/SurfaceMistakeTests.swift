import Testing

@testable import Script

/// One mistake, one error, at its place.
@Suite("A mistake in how a set is laid out")
struct SurfaceMistakeTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let steps: String
    let findings: [String]
    var testDescription: String { name }

    init(_ name: String, _ steps: String, _ findings: String...) {
      self.name = name
      self.steps = steps
      self.findings = findings
    }
  }

  static let keys = [
    Case("no space after a colon", "  - ask:What\n    id: a\n    kind: line", "4:5 malformed-key"),
    Case("a capital", "  - Ask: What\n    id: a\n    kind: line", "4:5 malformed-key"),
    Case(
      "a space before a colon", "  - ask : What\n    id: a\n    kind: line", "4:5 malformed-key"),
    Case(
      "a key too deep", "  - ask: What\n      id: a\n    kind: line", "5:7 too-deep"),
    Case(
      "a run of keys too deep", "  - ask: What\n      id: a\n      kind: line", "5:7 too-deep"),
    Case("a key under the dash", "  - ask: x\n  id: a\n    kind: line", "5:3 wrong-depth"),
    Case("a key left of the dash", "  - ask: x\nid: a\n    kind: line", "5:1 wrong-depth"),
    Case(
      "no colon", "  - ask: x\n    id a\n    kind = line", "5:5 malformed-key", "6:5 malformed-key"),
    Case(
      "a run of keys under the dash", "  - ask: x\n  id: a\n  kind: line", "5:3 wrong-depth"),
    Case("a key at an odd depth", "  - ask: x\n   id: a\n    kind: line", "5:4 wrong-depth"),
    Case(
      "a key under the dash, with its options",
      "  - ask: x\n    id: a\n    kind: choice\n  options:\n    - one\n    - two",
      "7:3 wrong-depth"),
    Case(
      "a misspelt key, which counts", "  - aks: x\n    id: a\n    kind: line", "4:5 unknown-key"),
    Case(
      "an unknown key with lines below",
      "  - ask: x\n    id: a\n    kind: line\n    colours:\n      - red\n      - blue\n    short: yes",
      "7:5 unknown-key"),
    Case(
      "an unknown key with a list at its own depth",
      "  - ask: x\n    id: a\n    kind: line\n    colours:\n    - red\n    short: yes",
      "7:5 unknown-key"),
    Case("a key of a draft", "  - say: x\n    body: y", "5:5 misplaced-key"),
    Case("a key twice", "  - ask: x\n    id: a\n    kind: line\n    id: b", "7:5 duplicate-key"),
    Case("text for a step", "  - What?\n    id: a\n    kind: line", "4:5 missing-key"),
    Case("nothing behind a dash", "  -\n  - say: x", "4:3 empty-item"),
  ]

  static let texts = [
    Case("a block mark with a sign", "  - say: |-\n      Hello", "4:10 block-mark"),
    Case("a block mark with a number", "  - say: >2\n      Hello", "4:10 block-mark"),
    Case("a first row not deep enough", "  - say: |\n    a\n    b", "5:5 stray-text"),
    Case(
      "text behind a comment, blank lines and all",
      "  - say: |\n      a\n    # c\n      b\n\n      c: d",
      "7:7 comment-in-text"),
    Case("a row less deep", "  - say: |\n        a\n      b\n      c", "6:7 shallow-text"),
    Case(
      "text behind a comment that ended a block", "  - say: |\n      a\n    # c\n      b",
      "7:7 comment-in-text"),
    Case("text after a blank line", "  - say: a\n\n      b\n      c", "6:7 stray-text"),
    Case("text below an empty line", "  - say:\n\n      b", "6:7 stray-text"),
    Case("a comment in a text", "  - say: a\n      # c\n      b", "5:7 comment-in-text"),
    Case("a comment before a text", "  - say:\n      # c\n      b", "5:7 comment-in-text"),
    Case("an unknown escape", #"  - say: "a\n b""#, "4:12 unknown-escape"),
    Case("nothing", "  - say:", "4:5 empty-text"),
    Case("a list for a text", "  - say:\n      - a\n      - b", "5:7 text-expected"),
    Case("a document mark", "  - say: a\n---\n", "5:1 document-mark"),
  ]

  private static func options(_ rows: String) -> String {
    "  - ask: x\n    id: a\n    kind: choice\n    options:\(rows)\n    short: yes"
  }

  static let lists = [
    Case("square brackets", options(" [a, b]"), "7:14 list-expected"),
    Case("braces", options(" {a: b}"), "7:14 list-expected"),
    Case("text", options(" a\n      - b"), "7:14 list-expected"),
    Case("rows without dashes", options("\n      a\n      b"), "8:7 list-expected"),
    Case("nothing", options(""), "7:5 empty-list"),
    Case("bullets", options("\n      • a\n      – b\n      - c"), "8:7 bullet", "9:7 bullet"),
    Case("a dash without its space", options("\n      -a\n      - b"), "8:7 bullet"),
    Case(
      "a run of dashes too deep", options("\n      - a\n        - b\n        - c\n      - d"),
      "9:9 too-deep"),
    Case("a dash not deep enough", options("\n      - a\n     - b"), "9:6 wrong-depth"),
    Case(
      "a bare option with words", options("\n      - hurt\n        words: h\n      - b"),
      "8:9 missing-key"),
    Case(
      "a misspelt label", options("\n      - lable: a\n        words: h\n      - b"),
      "8:9 unknown-key"),
    Case(
      "a step too deep with keys at their place",
      "  - say: a\n     - ask: b\n       id: c\n    kind: line", "5:6 too-deep"),
    Case("text between a list and its key", options("\n    words\n      - a"), "8:5 list-expected"),
    Case("a step too deep", "  - say: a\n    - say: b", "5:5 too-deep"),
    Case("keys for a list item's text", options("\n      - a\n        alone: yes"), "9:9 too-deep"),
  ]

  @Test("is told once", arguments: keys + texts + lists)
  func findings(_ mistake: Case) {
    #expect(TestScript.steps(mistake.steps).findings == mistake.findings)
  }

  @Test func `leaves what belongs to an item in it`() {
    let script = TestScript.steps(
      "  - ask: x\n  id: a\n   kind: choice\n    options:\n      - one\n        - two\n      - three"
    )
    #expect(script.findings == ["5:3 wrong-depth", "9:9 too-deep"])
  }

  @Test(
    "is a hidden character",
    arguments: [
      "\u{200B}", "\u{202E}", "\u{2066}", "\u{AD}", "\u{1B}", "\u{85}", "\u{2028}", "\u{7F}",
    ])
  func hidden(_ character: String) {
    #expect(TestScript.steps("  - say: a\(character)b").findings == ["4:11 hidden-character"])
  }

  @Test(
    "is not a joiner at home",
    arguments: [
      "👩\u{200D}👧", "👩\u{1F3FD}\u{200D}⚕\u{FE0F}", "می\u{200C}خواهم", "क\u{94D}\u{200D}ष",
    ])
  func joiner(_ word: String) {
    #expect(TestScript.steps("  - say: \(word)").findings == [])
  }

  @Test func `is a joiner elsewhere`() {
    #expect(TestScript.steps("  - say: a \u{200D}b").findings == ["4:12 hidden-character"])
  }

  @Test func `is a tab, which is a warning and goes to the next even column`() {
    let script = TestScript(
      "broach: 1\ntitle: t\nsteps:\n\t- say: x\ndrafts:\n  - id: n\n    kind: note\n    body: A line."
    )
    #expect(script.findings == ["4:1 tab"])
    #expect(script.reading.value?.steps.count == 1)
  }

  @Test func `is a hidden character in a key or a word, which brings nothing else`() {
    let script = TestScript.steps("  - ask\u{200B}: x\n    id: a\n    kind: line\u{200B}\u{200C}")
    #expect(script.findings == ["4:8 hidden-character", "6:15 hidden-character"])
  }

  @Test func `is tabs and spaces mixed, first behind the dash`() {
    let script = TestScript.steps("  - ask: x\n \t  id: a\n    kind: line")
    #expect(script.findings == ["5:1 mixed-indentation"])
  }

  @Test func `is tabs and spaces mixed, which take the depth of the line above`() {
    let script = TestScript.steps("  - say: x\n \t   - say: y\n  - say: z")
    #expect(script.findings == ["5:1 mixed-indentation"])
  }

  @Test func `is a no-break space before a key`() {
    #expect(
      TestScript.steps("  - ask: x\n   \u{A0}id: a\n    kind: line").findings == [
        "5:1 no-break-space"
      ])
  }
}
