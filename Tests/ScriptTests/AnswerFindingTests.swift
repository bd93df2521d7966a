import Testing

@testable import Script

@Suite("What is wrong with answers")
struct AnswerFindingTests {
  static let told = [
    Told(
      "no answers",
      .answers("include:\n  - moment\n"),
      #"""
      answers.yaml:1:1: error: 'answers' is missing in an answers file [missing-key]
        1 | include:
          | ^^^^^^^^
      help: write 'answers:' and the answers below
      """#),
    Told(
      "a list for one answer",
      .answers("answers:\n  moment:\n    - a\n    - b\n"),
      #"""
      answers.yaml:2:3: error: 'moment' takes one answer, and this is a list [list-for-one-answer]
        2 |   moment:
          |   ^^^^^^
      help: write the answer after 'moment: '
      """#),
    Told(
      "an answer in an answer",
      .answers("answers:\n  moment: x\n    feel: hurt\n"),
      #"""
      answers.yaml:3:5: warning: 'feel' stands deeper than 'moment' and is read as a part of its text [answer-in-answer]
        3 |     feel: hurt
          |     ^^^^
      help: if it is an answer of its own, put it right under 'moment'
      """#),
    Told(
      "too many answers",
      .answers("answers:\n  feel:\n    - hurt\n    - sad\n    - angry\n"),
      #"""
      answers.yaml:5:7: error: at most 2 can be chosen here [too-many-answers]
        5 |     - angry
          |       ^^^^^
      help: leave out the rest
      """#),
    Told(
      "one that stands alone",
      .answers("answers:\n  feel:\n    - hurt\n    - none of these\n"),
      #"""
      answers.yaml:4:7: error: 'none of these' stands alone and cannot be chosen with others [not-alone]
        4 |     - none of these
          |       ^^^^^^^^^^^^^
      help: leave it out, or leave out the others
      """#),
    Told(
      "a pick without a source",
      .answers("answers:\n  picked: 1\n"),
      #"""
      answers.yaml:2:11: error: '1' is not a sentence of 'moment' [not-in-source]
        2 |   picked: 1
          |           ^
      help: 'moment' has no answer here, so there is nothing to pick
      """#),
    Told(
      "a pick of one sentence",
      .answers("answers:\n  moment: One.\n  picked: 2\n"),
      #"""
      answers.yaml:3:11: error: '2' is not a sentence of 'moment' [not-in-source]
        3 |   picked: 2
          |           ^
      help: 'moment' has one sentence; write 1, or the sentence as it stands there
      """#),
    Told(
      "a pick of two",
      .answers("answers:\n  moment: One. Two.\n  picked: 3\n"),
      #"""
      answers.yaml:3:11: error: '3' is not a sentence of 'moment' [not-in-source]
        3 |   picked: 3
          |           ^
      help: write a number from 1 to 2, or a sentence of 'moment' as it stands there
      """#),
    Told(
      "too many picks",
      .answers("answers:\n  moment: One. Two. Three.\n  picked:\n    - 1\n    - 2\n    - 3\n"),
      #"""
      answers.yaml:6:7: error: at most 2 can be chosen here [too-many-answers]
        6 |     - 3
          |       ^
      help: leave out the rest
      """#),
    Told(
      "a question that is not asked",
      .answers("answers:\n  monemt: x\n"),
      #"""
      answers.yaml:2:3: error: no question has the id 'monemt' [unknown-question]
        2 |   monemt: x
          |   ^^^^^^
      help: did you mean 'moment'?
      """#),
    Told(
      "an option that is not there",
      .answers("answers:\n  hope: mabye\n"),
      #"""
      answers.yaml:2:9: error: 'mabye' is not an option of 'hope' [unknown-option]
        2 |   hope: mabye
          |         ^^^^^
      help: did you mean 'maybe'?
      """#),
    Told(
      "brackets for a list",
      .answers("answers:\n  feel: [hurt, sad]\n"),
      #"""
      answers.yaml:2:9: error: brackets are not used here [list-expected]
        2 |   feel: [hurt, sad]
          |         ^^^^^^^^^^^
      help: write it as lines:
            feel:
              - hurt
              - sad
      """#),
    Told(
      "brackets for picks",
      .answers("answers:\n  moment: One. Two.\n  picked: {1, 2}\n"),
      #"""
      answers.yaml:3:11: error: brackets are not used here [list-expected]
        3 |   picked: {1, 2}
          |           ^^^^^^
      help: write it as lines:
            picked:
              - 1
              - 2
      """#),
    Told(
      "an id that is not there",
      .answers("answers:\ninclude:\n  - monemt\n"),
      #"""
      answers.yaml:3:5: error: no question has the id 'monemt' [unknown-question]
        3 |   - monemt
          |     ^^^^^^
      help: did you mean 'moment'?
      """#),
  ]

  @Test("is told in whole, with what to write", arguments: told)
  func whole(_ told: Told) throws {
    #expect(try told.text() == told.rendered)
  }
}
