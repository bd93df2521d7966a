import Testing

@testable import Script

@Suite("The body of a draft")
struct DraftBodyTests {
  private func script(_ body: String) -> TestScript {
    let rows = body.split(separator: "\n", omittingEmptySubsequences: false)
      .map { "      \($0)" }.joined(separator: "\n")
    return TestScript.steps(
      "  - ask: x\n    id: moment\n    kind: line\n  - ask: y\n    id: or\n    kind: line\n",
      drafts: "drafts:\n  - id: n\n    kind: note\n    body: |\n\(rows)\n")
  }

  @Test func `has lines with blanks, conditions and alternatives`() throws {
    let script = script(
      """
      When { moment }, {or or "we met"}.
      or: [when moment is answered] It was {moment or “so”} \\
      [brackets] stay

      {therapist}, {me}, {today}
      """)
    #expect(script.findings == [])
    let paragraphs = try #require(script.reading.value).drafts[0].paragraphs
    #expect(paragraphs.map(\.count) == [3, 1])
    #expect(
      paragraphs[0][0].segments == [
        .words("When "), .blank(.init(.question(0))), .words(", "),
        .blank(.init(.question(1), or: "we met")), .words("."),
      ])
    #expect(paragraphs[0][1].isAlternative)
    #expect(paragraphs[0][1].when == .answered(0))
    #expect(paragraphs[0][1].breaks)
    #expect(paragraphs[0][1].segments.last == .blank(.init(.question(0), or: "so")))
    #expect(paragraphs[0][2].segments == [.words("[brackets] stay")])
    #expect(paragraphs[1][0].segments.first == .blank(.init(.therapist)))
  }

  @Test(
    "tells of a mistake at its very word",
    arguments: [
      ("{momnet}", "14:8 unknown-blank"),
      ("{moment", "14:7 bad-blank"),
      ("moment}", "14:13 bad-blank"),
      ("{}", "14:7 bad-blank"),
      ("{{moment}}", "14:7 bad-blank"),
      ("{ I felt {moment} and }", "14:7 bad-blank"),
      ("{moment or hurt}", "14:15 bad-blank"),
      ("{moment and or}", "14:15 bad-blank"),
      ("{Moment}", "14:8 unknown-blank"),
      ("or: x", "14:7 stray-or"),
      ("a\n\nor: x", "16:7 stray-or"),
      ("a\n[when moment is answered] or: x", "15:33 stray-or"),
      ("[when moment] x", "14:13 bad-condition"),
      ("[when moment is answered x", "14:7 bad-condition"),
      ("[when moment is answered]", "14:7 empty-line"),
      ("[when moment is answered]\n\nx", "14:7 empty-line"),
      ("a\n[when moment is answered]", "15:7 empty-line"),
      ("or: [when moment is answered]", "14:7 stray-or"),
      ("a\nor: [when moment is answered]", "15:7 empty-line"),
      ("[when moment is answered]\nor: x", "15:7 stray-or"),
      ("a\n[when moment is answered]\nor: x", "16:7 stray-or"),
      ("[when moment is answered]\n{x", "15:7 bad-blank"),
    ])
  func wrong(_ body: String, _ finding: String) {
    #expect(script(body).findings == [finding])
  }

  @Test func `may be given a subject that follows the same rules`() throws {
    let script = TestScript.steps(
      "  - ask: x\n    id: a\n    kind: line\n",
      drafts: "drafts:\n  - id: e\n    kind: email\n    subject: About {a}\n    body: Hello\n")
    #expect(script.findings == [])
    #expect(
      try #require(script.reading.value).drafts[0].subject == [
        .words("About "), .blank(.init(.question(0))),
      ])
  }

  @Test func `has a kind, an id and words`() {
    let script = TestScript.steps("  - say: x\n", drafts: "drafts:\n  - title: x\n")
    #expect(script.findings == ["6:5 missing-key", "6:5 missing-key", "6:5 missing-key"])
  }
}
