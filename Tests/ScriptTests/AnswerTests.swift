import TestSupport
import Testing
import Text

@testable import Script

@Suite("An answers file")
struct AnswerTests {
  static let set = TestScript.steps(
    """
      - ask: What?
        id: moment
        kind: text
      - ask: Which of it?
        id: heard
        kind: pick
        of: moment
        most: 2
      - ask: Feel?
        id: feel
        kind: choices
        most: 2
        options:
          - hurt
          - angry
          - label: can't tell
            alone: yes
      - ask: Size?
        id: size
        kind: scale
        options:
          - small
          - large
      - ask: Hope?
        id: hope
        kind: choice
        own-words: no
        options:
          - yes
          - no
      - ask: Quiet?
        id: quiet
        kind: line
        private: yes

    """)

  private func read(_ text: String) throws -> (sheet: AnswerSheet?, findings: [String]) {
    let source = SourceText(name: "a", text: text)
    let reading = AnswerSheet.read(source, for: try #require(Self.set.reading.value)).held
    let index = LineIndex(source)
    return (
      reading.value,
      reading.diagnostics.all.map {
        let place = index.position(of: $0.span.start)
        return "\(place.line):\(place.column) \($0.code.rawValue)"
      }
    )
  }

  @Test func `gives every kind of answer`() throws {
    let (sheet, findings) = try read(
      """
      answers:
        moment: |
          First. Second!

          Third?
        heard:
          - 3
          - First.
        feel:
          - angry
          - own words: with a colon
        size: large
        hope: yes
        quiet: hush
        therapist: Ruth
      include:
        - quiet
      """)
    #expect(findings == [])
    let answers = try #require(sheet)
    #expect(answers.answers[0] == .text("First. Second!\n\nThird?"))
    #expect(answers.answers[1] == .picked(["Third?", "First."]))
    #expect(answers.answers[2] == .chosen([.option(1), .own("own words: with a colon")]))
    #expect(answers.answers[3] == .chosen([.option(1)]))
    #expect(answers.answers[4] == .chosen([.option(0)]))
    #expect(answers.included == [5])
    #expect(answers.therapist == "Ruth")
  }

  @Test(arguments: ["Hurt", "HURT", "can’t  Tell"])
  func `takes a label as people type it, where own words are welcome`(typed: String) throws {
    let answers = try #require(read("answers:\n  feel: \(typed)").sheet)
    #expect(answers.answers[2] == .chosen([.option(typed.hasPrefix("can") ? 2 : 0)]))
  }

  @Test func `with nothing below answers is the person who skipped everything`() throws {
    let (sheet, findings) = try read("answers:\n")
    #expect(findings == [])
    #expect(sheet == AnswerSheet())
  }

  @Test func `takes one text for a list`() throws {
    #expect(try read("answers:\n  feel: hurt\n").sheet?.answers[2] == .chosen([.option(0)]))
    #expect(
      try read("answers:\n  moment: One. Two.\n  heard: 2\n").sheet?.answers[1] == .picked(["Two."])
    )
  }

  @Test func `takes a sentence once, and no number beyond counting`() throws {
    let twice = "answers:\n  moment: One. Two.\n  heard:\n    - 1\n    - 1\n"
    #expect(try read(twice).sheet?.answers[1] == .picked(["One."]))
    for number in ["-9223372036854775808", "99999999999999999999", "0", "+1"] {
      let text = "answers:\n  moment: One. Two.\n  heard: \"\(number)\"\n"
      #expect(try read(text).findings == ["3:10 not-in-source"])
    }
  }

  @Test func `warns of an answer that stands below another`() throws {
    let (sheet, findings) = try read("answers:\n  quiet: hush\n    size: large\n    so: it goes\n")
    #expect(sheet?.answers[5] == .text("hush size: large so: it goes"))
    #expect(findings == ["3:5 answer-in-answer"])
  }

  @Test func `keeps control characters as typed`() throws {
    #expect(
      try read("answers:\n  quiet: a\u{200B}b\u{7}\n").sheet?.answers[5] == .text("a\u{200B}b\u{7}")
    )
  }

  @Test(
    "tells of a mistake at its place",
    arguments: [
      ("feel: hurt", "1:1 unknown-key"),
      ("include:\n  - quiet", "1:1 missing-key"),
      ("answers:\n  momnet: x", "2:3 unknown-question"),
      ("answers:\n  moment:\n    - a\n    - b", "2:3 list-for-one-answer"),
      ("answers:\n  size: huge", "2:9 unknown-option"),
      ("answers:\n  hope: maybe", "2:9 unknown-option"),
      ("answers:\n  feel:\n    - hurt\n    - angry\n    - cold", "5:7 too-many-answers"),
      ("answers:\n  feel:\n    - hurt\n    - can't tell", "4:7 not-alone"),
      ("answers:\n  feel: [hurt, angry]", "2:9 list-expected"),
      ("answers:\n  moment: One.\n  heard: 2", "3:10 not-in-source"),
      ("answers:\n  heard: 1", "2:10 not-in-source"),
      ("answers: none", "1:10 keys-expected"),
      ("answers:\n  - a", "2:3 keys-expected"),
      ("answers:\n  quiet: a\ninclude:\n  - quite", "4:5 unknown-question"),
      ("answers:\n  quiet: a\n  quiet: b", "3:3 duplicate-key"),
    ])
  func wrong(_ text: String, _ finding: String) throws {
    let (sheet, findings) = try read(text)
    #expect(findings.first == finding)
    #expect(findings.count == 1)
    #expect(sheet == nil)
  }
}
