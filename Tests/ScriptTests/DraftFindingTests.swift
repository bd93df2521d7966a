import Testing

@testable import Script

@Suite("What is wrong with the body of a draft")
struct DraftFindingTests {
  static let told = [
    Told(
      "an open condition",
      .body("[when moment is answered x"),
      #"""
      set.yaml:11:7: error: '[when' is not closed on its line [bad-condition]
        11 |       [when moment is answered x
           |       ^^^^^
      help: write ']' behind the condition
      """#),
    Told(
      "or with nothing above",
      .body("or: x"),
      #"""
      set.yaml:11:7: error: 'or:' has no line above it [stray-or]
        11 |       or: x
           |       ^^^
      help: put it right below the line it stands in for, without an empty line between
      """#),
    Told(
      "or behind a condition",
      .body("x\n[when moment is answered] or: y"),
      #"""
      set.yaml:12:33: error: 'or:' stands behind '[when …]' [stray-or]
        12 |       [when moment is answered] or: y
           |                                 ^^^
      help: write 'or:' first, then '[when …]'
      """#),
    Told(
      "a line without words",
      .body("x\nor: [when moment is answered]"),
      #"""
      set.yaml:12:7: error: this line of the draft has no words [empty-line]
        12 |       or: [when moment is answered]
           |       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      help: write the sentence behind it, or leave the line out
      """#),
    Told(
      "a condition alone with no line below",
      .body("[when moment is answered]"),
      #"""
      set.yaml:11:7: error: no line stands below this condition [empty-line]
        11 |       [when moment is answered]
           |       ^^^^^^^^^^^^^^^^^^^^^^^^^
      help: write its lines right below it, without an empty line between, or leave it out
      """#),
    Told(
      "an open blank",
      .body("When {moment"),
      #"""
      set.yaml:11:12: error: '{' is not closed on its line [bad-blank]
        11 |       When {moment
           |            ^
      help: write a blank as '{id}' or '{id or "words"}'; a draft has no other braces
      """#),
    Told(
      "braces around a blank",
      .body("{see {moment}}"),
      #"""
      set.yaml:11:7: error: braces stand around more than a blank [bad-blank]
        11 |       {see {moment}}
           |       ^^^^^^^^^^^^^^
      help: leave out the outer ones; a blank is the id of a question in one pair, as in '{id}'
      """#),
    Told(
      "a condition in braces",
      .body("{when moment is answered} x"),
      #"""
      set.yaml:11:7: error: a condition does not stand in braces [bad-blank]
        11 |       {when moment is answered} x
           |       ^^^^^^^^^^^^^^^^^^^^^^^^^
      help: write '[when …]' at the start of the line
      """#),
    Told(
      "a stray brace",
      .body("moment} x"),
      #"""
      set.yaml:11:13: error: '}' closes nothing [bad-blank]
        11 |       moment} x
           |             ^
      help: write a blank as '{id}'; a draft has no other braces
      """#),
    Told(
      "an empty blank",
      .body("{ }"),
      #"""
      set.yaml:11:7: error: a blank needs the id of a question [bad-blank]
        11 |       { }
           |       ^^^
      help: write it as '{id}' or '{id or "words"}'
      """#),
    Told(
      "a blank with something else in it",
      .body("{moment and more}"),
      #"""
      set.yaml:11:15: error: 'and more' does not belong in a blank [bad-blank]
        11 |       {moment and more}
           |               ^^^^^^^^
      help: write '{moment}', or '{moment or "words"}' with the words in quotation marks
      """#),
    Told(
      "a blank with or alone",
      .body("{moment or}"),
      #"""
      set.yaml:11:15: error: 'or' does not belong in a blank [bad-blank]
        11 |       {moment or}
           |               ^^
      help: write '{moment}', or '{moment or "words"}' with the words in quotation marks
      """#),
    Told(
      "a blank with bare words",
      .body("{moment or hurt}"),
      #"""
      set.yaml:11:15: error: 'hurt' does not belong in a blank [bad-blank]
        11 |       {moment or hurt}
           |               ^^^^^^^
      help: write '{moment}', or '{moment or "hurt"}' with the words in quotation marks
      """#),
    Told(
      "an unknown blank",
      .body("{momnet}"),
      #"""
      set.yaml:11:8: error: no question has the id 'momnet' [unknown-blank]
        11 |       {momnet}
           |        ^^^^^^
      help: did you mean 'moment'?
      """#),
    Told(
      "an unknown blank that is near none",
      .body("{somebody}"),
      #"""
      set.yaml:11:8: error: no question has the id 'somebody' [unknown-blank]
        11 |       {somebody}
           |        ^^^^^^^^
      help: did you mean the new 'moment'?
      """#),
    Told(
      "nearly or",
      .body("x\nOr: y"),
      #"""
      set.yaml:12:7: warning: 'Or:' would stand in the letter as it is [near-miss]
        12 |       Or: y
           |       ^^^
      help: to let this line stand in for the one above, begin it with 'or: ', a space behind it
      """#),
    Told(
      "nearly a condition",
      .body("[if moment is answered] x"),
      #"""
      set.yaml:11:7: warning: '[if' would stand in the letter as it is [near-miss]
        11 |       [if moment is answered] x
           |       ^^^
      help: for a line that comes only under a condition, begin it with '[when ', as in '[when moment is answered]'
      """#),
    Told(
      "a condition too late",
      .body("x [when moment is answered]"),
      #"""
      set.yaml:11:9: warning: '[when' inside a line would stand in the letter as it is [near-miss]
        11 |       x [when moment is answered]
           |         ^^^^^
      help: put the condition at the start of a line of its own
      """#),
    Told(
      "a blank in other brackets",
      .body("x [moment] y"),
      #"""
      set.yaml:11:9: warning: '[moment]' would stand in the letter as it is [near-miss]
        11 |       x [moment] y
           |         ^^^^^^^^
      help: for the answer to 'moment', write '{moment}'
      """#),
  ]

  @Test("is told in whole, with what to write", arguments: told)
  func whole(_ told: Told) throws {
    #expect(try told.text() == told.rendered)
  }
}
