import Foundation
import Testing

@Suite("broach draft", .timeLimit(.minutes(15)))
struct DraftCommandTests {
  static let set = """
    broach: 1
    title: t
    steps:
      - ask: What?
        id: a
        kind: line
      - ask: Quiet?
        id: b
        kind: line
        private: yes
    drafts:
      - id: card
        title: A card
        kind: card
        body: |
          It was {a}.
          or: It was.
          {b}
      - id: late
        kind: note
        when: a is answered
        body: On {today}, {a}.

    """

  private func draft(_ answers: String, _ options: String...) throws -> (String, String, Int32) {
    let program = try Program()
    let set = try program.file("set.yaml", Self.set)
    let outcome = try program.run(["draft", set, "--answers", "-"] + options, input: answers)
    return (outcome.output, outcome.errors, outcome.status)
  }

  @Test func `prints that draft and nothing else`() throws {
    #expect(try draft("answers:\n  a: cold.\n", "--draft", "card") == ("It was cold.\n", "", 0))
  }

  @Test func `prints each draft under its title`() throws {
    let (output, _, status) = try draft("answers:\n  a: cold\n")
    #expect(output == "A card\n\nIt was cold.\n\nlate\n\nOn 2026-11-20, cold.\n")
    #expect(status == 0)
  }

  @Test func `lets a private answer in only where it is included`() throws {
    let answers = "answers:\n  b: hush\n"
    #expect(try draft(answers, "--draft", "card").0 == "It was.\n")
    #expect(try draft(answers + "include:\n  - b\n", "--draft", "card").0 == "It was.\nHush\n")
  }

  @Test func `tells of an answer that is in no draft`() throws {
    let (output, errors, status) = try draft("answers:\n  a: idk\n")
    #expect(output == "A card\n\nIt was.\n")
    #expect(errors.contains("in no draft: the answer to 'a'"))
    #expect(status == 0)
  }

  @Test func `says so if a draft is not offered`() throws {
    let (output, errors, status) = try draft("answers:\n", "--draft", "late")
    #expect(output == "")
    #expect(errors.contains("do not call for the draft 'late'"))
    #expect(status == 0)
  }

  @Test func `tells of mistakes in the answers, and of a draft that is not there`() throws {
    let (output, errors, status) = try draft("answers:\n  aa: x\n")
    #expect(output == "")
    #expect(errors.contains("standard input:2:3: error: no question has the id 'aa'"))
    #expect(status == 65)
    #expect(try draft("answers:\n", "--draft", "crad").2 == 66)
  }
}
