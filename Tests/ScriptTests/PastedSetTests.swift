import TestSupport
import Testing
import Text

@testable import Script

/// A whole set as it comes out of a mail, or out of two pastes: one mistake.
@Suite("A set that was pasted")
struct PastedSetTests {
  private static let rows = [
    "broach: 1", "title: t", "about: a", "steps:", "  - ask: What?", "    id: wish",
    "    kind: text",
    "    help: |", "      One.", "", "      Two.", "drafts:", "  - id: n", "    kind: note",
    "    body: |", "      {wish}.",
  ]

  private func findings(_ rows: [String]) -> [String] {
    TestScript(rows.joined(separator: "\n") + "\n", languages: .prompts).findings
  }

  @Test func `stands twice, and that is told once`() {
    #expect(findings(Self.rows) == [])
    #expect(findings(Self.rows + Self.rows) == ["17:1 set-twice"])
    #expect(findings(Self.rows + Self.rows.dropFirst()) == ["17:1 set-twice"])
    #expect(findings(Self.rows + ["", "# again"] + Self.rows) == ["19:1 set-twice"])
    #expect(findings(Self.rows + Self.rows.dropFirst(3)).count == 1)
    // One key that stands twice is another mistake.
    #expect(findings(["broach: 1"] + Self.rows) == ["2:1 duplicate-key"])
    #expect(findings(Self.rows + ["about: b"]) == ["17:1 duplicate-key"])
  }

  @Test(
    "has the marks of an answered mail, and that is told once",
    arguments: ["> ", ">", ">> ", "> > "])
  func quoted(_ mark: String) {
    let quoted = Self.rows.map { $0.isEmpty ? ">" : mark + $0 }
    #expect(findings(quoted).count == 1)
    #expect(findings(quoted)[0].hasSuffix("quoted-lines"))
    #expect(
      findings(["On Monday Ruth wrote:", ""] + quoted).map { $0.hasSuffix("quoted-lines") } == [
        true
      ])
    #expect(findings(Array(quoted.prefix(2) + Self.rows.dropFirst(2))).count == 1)
    // What else is wrong is told at its place.
    var wrong = quoted
    wrong[5] = wrong[5].replacing("id:", with: "idd:")
    #expect(findings(wrong).contains { $0.hasPrefix("6:") && $0.hasSuffix("unknown-key") })
  }

  @Test(
    "has the end of a mail below it, and that is told once",
    arguments: [
      ["-- ", "Ruth Brandt", "mobile: 0123", "www.example.org"], ["Sent from my iPhone"],
      ["", "--", "Ruth"], ["Ruth Brandt", "mobile: 0123"],
    ])
  func below(_ mail: [String]) {
    let found = findings(Self.rows + mail)
    #expect(found.count == 1 && found[0].hasSuffix("stray-text"), "\(found)")
  }

  @Test func `has the head of a mail above it, and that is told once`() {
    let script = TestScript("On Monday Ruth wrote:\n" + Self.rows.joined(separator: "\n"))
    #expect(script.findings == ["1:1 stray-text"])
    #expect(script.helps[0].contains("take away what stands above it"))
  }

  @Test func `has a second paragraph without the mark for it`() {
    var rows = Self.rows
    rows[7] = "    help: One."
    rows[8] = ""
    rows[9] = "      Two."
    rows[10] = ""
    let script = TestScript(rows.joined(separator: "\n"))
    #expect(script.findings == ["10:7 stray-text"])
    #expect(script.helps[0].contains("'help: |'"))
  }

  @Test func `has its questions twice, and that is told once`() {
    let questions =
      "  - ask: A?\n    id: a\n    kind: line\n  - ask: B?\n    id: b\n    kind: line\n"
    let script = TestScript.steps(questions + questions)
    #expect(script.findings.map { $0.hasSuffix("duplicate-id") } == [true])
  }
}

@Suite("Helps that say what to write")
struct PlainHelpTests {
  private func helps(_ question: String, _ body: String) -> [String] {
    TestScript(
      """
      broach: 1
      title: t
      steps:
      \(question)
      drafts:
        - id: n
          kind: note
      \(body)
      """
    ).helps
  }

  private static let feel =
    "  - ask: x\n    id: feel\n    kind: choices\n    options:\n      - sad\n      - cross\n"

  @Test func `name the question again`() {
    let helps = helps(
      Self.feel, "    body: |\n      [when feel includes \"sad\" or \"cross\"] So.\n      {feel}")
    #expect(
      helps == ["name the question again: feel includes \"sad\" or feel includes \"cross\""])
  }

  @Test(
    "tell what stands for the upright stroke",
    arguments: [("I", "in place of 'I'"), ("| I", "take away"), ("l", "in place of 'l'")])
  func stroke(_ written: String, _ wanted: String) {
    let helps = helps(Self.feel, "    body: \(written)\n      {feel}.\n      So.")
    #expect(helps.count == 1 && helps[0].contains(wanted), "\(helps)")
  }

  @Test func `name the form that is not made`() {
    let helps = helps(
      Self.feel,
      "    also:\n      - card\n    body: |\n      [when form is \"email\"] So.\n      {feel}")
    #expect(helps.count == 1 && helps[0].contains("add '- email' below 'also'"))
  }

  @Test func `name the new id, where a pick asks for the old one`() {
    let steps = """
        - ask: What?
          id: scene
          kind: text
        - when: moment is answered
          ask: Which?
          id: heard
          kind: pick
          of: moment
      """
    let helps = helps(steps, "    body: |\n      {heard}\n      or: {moment}")
    #expect(helps == ["did you mean the new 'scene'?"])
  }

  @Test func `tell of numbers for options once`() {
    let helps = helps(
      "  - ask: x\n    id: feel\n    kind: scale\n    options:\n      - 1\n      - 2\n      - 3\n",
      "    body: \"{feel}\"")
    #expect(helps.count == 1 && helps[0].contains("in words"))
  }

  @Test(
    "tell of a version that is no number and no date",
    arguments: [
      ("maart", 1), ("v3", 1), ("3", 0), ("2026-11-20", 0), ("1.2", 0), ("20.11.2026", 0),
    ])
  func version(_ version: String, _ count: Int) {
    let script = TestScript(
      "broach: 1\ntitle: t\nversion: \(version)\nsteps:\n  - say: x\n\(TestScript.defaultDrafts)")
    #expect(script.findings.filter { $0.hasSuffix("odd-version") }.count == count)
  }
}
