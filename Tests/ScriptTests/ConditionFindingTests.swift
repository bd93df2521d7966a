import Testing

@testable import Script

@Suite("What is wrong with a condition")
struct ConditionFindingTests {
  static let told = [
    Told(
      "nothing behind and",
      .condition("moment is answered and"),
      #"""
      set.yaml:25:30: error: a condition is missing here [bad-condition]
        25 |   - when: moment is answered and
           |                              ^^^
      help: write, for example, 'moment is answered'
      """#),
    Told(
      "words behind a condition",
      .condition("moment is answered feel"),
      #"""
      set.yaml:25:30: error: 'feel' does not belong here [bad-condition]
        25 |   - when: moment is answered feel
           |                              ^^^^
      help: join two conditions with 'and' or 'or'
      """#),
    Told(
      "an open bracket",
      .condition("(moment is answered"),
      #"""
      set.yaml:25:22: error: a round bracket is not closed [bad-condition]
        25 |   - when: (moment is answered
           |                      ^^^^^^^^
      help: write ')' where it ends
      """#),
    Told(
      "a stray bracket",
      .condition(") moment is answered"),
      #"""
      set.yaml:25:11: error: ')' is not the id of a question [bad-condition]
        25 |   - when: ) moment is answered
           |           ^
      help: begin with the id of a question
      """#),
    Told(
      "an option that lost its question",
      .condition("feel includes \"hurt\" or \"angry and sad\""),
      #"""
      set.yaml:25:35: error: "angry and sad" stands here without its question [bad-condition]
        25 |   - when: feel includes "hurt" or "angry and sad"
           |                                   ^^^^^^^^^^^^^^^
      help: name the question again: feel includes "hurt" or feel includes "angry and sad"
      """#),
    Told(
      "an open quotation mark",
      .condition("feel includes \"hurt"),
      #"""
      set.yaml:25:25: error: a quotation mark is not closed [bad-condition]
        25 |   - when: feel includes "hurt
           |                         ^^^^^
      help: close it with the same mark
      """#),
    Told(
      "an open quotation mark first",
      .condition("\"hurt"),
      #"""
      set.yaml:25:11: error: a quotation mark is not closed [bad-condition]
        25 |   - when: "hurt
           |           ^^^^^
      help: close it with the same mark
      """#),
    Told(
      "a name of the program's",
      .condition("therapist is answered"),
      #"""
      set.yaml:25:11: error: 'therapist' cannot stand in a condition [bad-condition]
        25 |   - when: therapist is answered
           |           ^^^^^^^^^
      help: the program asks for it only after the draft; ask for it in the set if you need it
      """#),
    Told(
      "an unknown question",
      .condition("monemt is answered"),
      #"""
      set.yaml:25:11: error: no question has the id 'monemt' [unknown-question]
        25 |   - when: monemt is answered
           |           ^^^^^^
      help: did you mean 'moment'?
      """#),
    Told(
      "an unknown question that is near none",
      .condition("yesterday is answered"),
      #"""
      set.yaml:25:11: error: no question has the id 'yesterday' [unknown-question]
        25 |   - when: yesterday is answered
           |           ^^^^^^^^^
      help: use the id of a question of this set
      """#),
    Told(
      "a question alone",
      .condition("moment"),
      #"""
      set.yaml:25:11: error: something is missing after 'moment' [bad-condition]
        25 |   - when: moment
           |           ^^^^^^
      help: write 'moment is answered'; it has no options
      """#),
    Told(
      "a question alone, of options",
      .condition("which"),
      #"""
      set.yaml:25:11: error: something is missing after 'which' [bad-condition]
        25 |   - when: which
           |           ^^^^^
      help: write 'which is' and an option in quotation marks
      """#),
    Told(
      "a comparison without is",
      .condition("moment answered"),
      #"""
      set.yaml:25:18: error: 'answered' does not belong here [bad-condition]
        25 |   - when: moment answered
           |                  ^^^^^^^^
      help: write 'moment is answered'
      """#),
    Told(
      "a comparison without is, of typing",
      .condition("moment typed"),
      #"""
      set.yaml:25:18: error: 'typed' does not belong here [bad-condition]
        25 |   - when: moment typed
           |                  ^^^^^
      help: write 'moment is typed'
      """#),
    Told(
      "a comparison of no kind",
      .condition("size over \"small\""),
      #"""
      set.yaml:25:16: error: 'over' does not belong here [bad-condition]
        25 |   - when: size over "small"
           |                ^^^^
      help: write 'size is', 'is at least' or 'is at most' and an option
      """#),
    Told(
      "neither least nor most",
      .condition("size is at lest \"small\""),
      #"""
      set.yaml:25:22: error: 'lest' does not belong here [bad-condition]
        25 |   - when: size is at lest "small"
           |                      ^^^^
      help: write 'at least' or 'at most'
      """#),
    Told(
      "no option",
      .condition("which is"),
      #"""
      set.yaml:25:17: error: an option is missing after 'is' [bad-condition]
        25 |   - when: which is
           |                 ^^
      help: write it in quotation marks
      """#),
    Told(
      "not too late",
      .condition("which is not \"other\""),
      #"""
      set.yaml:25:20: error: 'not' stands before a condition [bad-condition]
        25 |   - when: which is not "other"
           |                    ^^^
      help: write 'not which is …'
      """#),
    Told(
      "no quotation marks",
      .condition("which is other or moment is answered"),
      #"""
      set.yaml:25:20: error: 'other' is not in quotation marks [bad-condition]
        25 |   - when: which is other or moment is answered
           |                    ^^^^^
      help: write which is "other"
      """#),
    Told(
      "no quotation marks around an option with and",
      .condition("feel includes angry and sad and moment is answered"),
      #"""
      set.yaml:25:25: error: 'angry and sad' is not in quotation marks [bad-condition]
        25 |   - when: feel includes angry and sad and moment is answered
           |                         ^^^^^^^^^^^^^
      help: write feel includes "angry and sad"
      """#),
    Told(
      "no quotation marks around a comma",
      .condition("which is one, two"),
      #"""
      set.yaml:25:20: error: 'one, two' is not in quotation marks [bad-condition]
        25 |   - when: which is one, two
           |                    ^^^^^^^^
      help: write which is "one, two"
      """#),
    Told(
      "no quotation marks around what is no option",
      .condition("which is green or blue"),
      #"""
      set.yaml:25:20: error: 'green' is not in quotation marks [bad-condition]
        25 |   - when: which is green or blue
           |                    ^^^^^
      help: write which is "green"
      """#),
    Told(
      "other quotation marks",
      .condition("which is ‘other’"),
      #"""
      set.yaml:25:20: error: ‘other’ stands in quotation marks of another kind [bad-condition]
        25 |   - when: which is ‘other’
           |                    ^^^^^^^
      help: write which is "other"
      """#),
    Told(
      "an option that is not there",
      .condition("which is \"othre\""),
      #"""
      set.yaml:25:20: error: 'othre' is not an option of 'which' [unknown-option]
        25 |   - when: which is "othre"
           |                    ^^^^^^^
      help: did you mean 'other'?
      """#),
    Told(
      "an option that is nowhere near",
      .condition("which is \"green\""),
      #"""
      set.yaml:25:20: error: 'green' is not an option of 'which' [unknown-option]
        25 |   - when: which is "green"
           |                    ^^^^^^^
      help: its options are 'one, two', 'other'
      """#),
    Told(
      "a comparison that does not fit a text",
      .condition("moment is \"hurt\""),
      #"""
      set.yaml:25:18: error: 'is' does not fit 'moment' [bad-condition]
        25 |   - when: moment is "hurt"
           |                  ^^
      help: write 'moment is answered'; it has no options
      """#),
    Told(
      "a comparison that does not fit choices",
      .condition("feel is \"hurt\""),
      #"""
      set.yaml:25:16: error: 'is' does not fit 'feel' [bad-condition]
        25 |   - when: feel is "hurt"
           |                ^^
      help: write 'feel includes' and an option in quotation marks
      """#),
    Told(
      "a comparison that does not fit a choice",
      .condition("which is at least \"other\""),
      #"""
      set.yaml:25:17: error: 'is at least' does not fit 'which' [bad-condition]
        25 |   - when: which is at least "other"
           |                 ^^^^^^^^^^^
      help: write 'which is' and an option in quotation marks
      """#),
    Told(
      "a comparison that does not fit a scale",
      .condition("size includes \"small\""),
      #"""
      set.yaml:25:16: error: 'includes' does not fit 'size' [bad-condition]
        25 |   - when: size includes "small"
           |                ^^^^^^^^
      help: write 'size is', 'is at least' or 'is at most' and an option
      """#),
    Told(
      "too many brackets",
      .condition(
        "(((((((((((((((((((((((((((((((((moment is answered)))))))))))))))))))))))))))))))))"),
      #"""
      set.yaml:25:43: error: this condition is nested too deep [bad-condition]
        25 |   - when: (((((((((((((((((((((((((((((((((moment is answered)))))))))))))))))))))))))))))))))
           |                                           ^
      help: make it shorter
      """#),
  ]

  @Test("is told in whole, with what to write", arguments: told)
  func whole(_ told: Told) throws {
    #expect(try told.text() == told.rendered)
  }
}
