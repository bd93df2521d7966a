import Testing
import Text

@testable import Script

/// What would stand in a letter to the letter, and was meant otherwise.
@Suite("In the body of a draft, what was hardly meant as words")
struct NearMissTests {
  private func script(_ rows: String) -> TestScript {
    let body = rows.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "" : "      \($0)" }.joined(separator: "\n")
    return TestScript(
      """
      broach: 1
      title: t
      steps:
        - ask: What?
          id: wish
          kind: line
        - ask: Feel?
          id: feel
          kind: choices
          options:
            - sad
            - cross
      drafts:
        - id: n
          kind: note
          body: |
      \(body)

      """)
  }

  @Test(
    "is a line that should stand in",
    arguments: [
      "or Nothing came.", "Or: x", "OR: x", "or : x", "or; x", "or:x", "or, x", "or - x", "or – x",
      "- or: x", "* or: x", "(or: x)", "or= x", "otherwise: x", "or else: x", "oder: x",
      "ou: x", "sonst: x",
    ])
  func alternatives(_ row: String) {
    #expect(script("I wish {wish}.\n\(row)").findings == ["18:7 near-miss"])
  }

  @Test(
    "is a condition",
    arguments: [
      "[feel includes \"sad\"] x", "[When feel includes \"sad\"] x", "[ when wish is answered] x",
      "[when: wish is answered] x", "[if wish is answered] x", "[unless wish is answered] x",
      "[not wish is answered] x", "(when wish is answered) x", "when wish is answered: x",
      "when feel includes \"sad\" x", "[only if wish is answered] x", "[wenn feel is answered] x",
      "<when wish is answered> x", "x [if feel includes \"sad\"]", "x [when wish is answered]",
    ])
  func conditions(_ row: String) {
    let found = script("I wish {wish}.\n\(row)").findings
    #expect(found.map { $0.suffix(9) } == ["near-miss"])
  }

  @Test(
    "is a blank",
    arguments: [
      "I wish ${wish}.", "I wish #{wish}.", "I wish %{wish}.", "I wish <wish>.", "I wish [wish].",
      "I wish [[wish]].", "I wish [wish or \"much\"].", "I wish %wish%.", "I wish $wish.",
      "I wish @wish.", "I wish __wish__.", "I wish ______.", "I wish ｛wish｝.", "Hi [therapist],",
      "Hi <therapist>,", "[me]",
    ])
  func blanks(_ row: String) {
    let found = script(row).findings
    #expect(found.map { $0.suffix(9) } == ["near-miss"])
  }

  @Test(
    "is a note",
    arguments: ["# about the wish", "## Part two", "// later", "<!-- a note -->", "/* x */"])
  func notes(_ row: String) {
    #expect(script("I wish {wish}.\n\(row)").findings == ["18:7 near-miss"])
  }

  @Test(
    "is none of these, and silent",
    arguments: [
      "Or is it more than that?", "Or else I go.", "Otherwise, I am well.",
      "When it rains, I stay.",
      "When wish is all there is, I stay.", "If wish is too much, say so.", "I have [a note] here.",
      "Orange: my colour.", "I felt (sad).", "It cost $5, or 5 %.", "Write to a@b.org.",
      "A < B and C > D.", "snake_case", "Also: this.", "We met 50% of the time, 20% late.",
      "[when wish is answered] I wish {wish}.", "{wish or \"nothing\"}", "I am #1 of three.",
    ])
  func silent(_ row: String) {
    #expect(script("I wish {wish}.\n\(row)").findings == [])
  }
}
