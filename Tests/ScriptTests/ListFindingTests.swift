import Testing

@testable import Script

@Suite("What is wrong with lists and texts")
struct ListFindingTests {
  static let told = [
    Told(
      "a list without its key",
      .withDraft("broach: 1\ntitle: t\n\n  - say: x\n"),
      #"""
      set.yaml:1:1: error: 'steps:' is missing above a list [missing-key]
        1 | broach: 1
          | ^^^^^^^^^
      set.yaml:4:3: note: the list begins here
        4 |   - say: x
          |   ^^^^^^^^
      help: write 'steps:' on a line of its own above its first dash
      """#),
    Told(
      "options without their key",
      .steps("  - ask: x\n    id: a\n    kind: choice\n      - one\n      - two"),
      #"""
      set.yaml:7:7: error: 'options:' is missing above a list [missing-key]
        7 |       - one
          |       ^^^^^
      help: write 'options:' on a line of its own above its first dash
      """#),
    Told(
      "stray text",
      .steps("  - say: x\n\n      y"),
      #"""
      set.yaml:6:7: error: an empty line ends the text of 'say', so broach does not know this line [stray-text]
        6 |       y
          |       ^
      help: for a text of several paragraphs, write 'say: |' and all of it on the lines below, set in alike
      """#),
    Told(
      "stray text in a list",
      .options("\n      - one\n      two"),
      #"""
      set.yaml:9:7: error: this text in a list has no dash [stray-text]
        9 |       two
          |       ^^^
      help: if it is an item of its own, write '- ' before it; if it goes on from above, put two more spaces before it
      """#),
    Told(
      "a bullet",
      .options("\n      • one\n      - two"),
      #"""
      set.yaml:8:7: error: a list item begins with a plain dash [bullet]
        8 |       • one
          |       ^
      help: write '- ' in its place, here and wherever this mark begins a line
      """#),
    Told(
      "a dash without its space",
      .options("\n      -one\n      - two"),
      #"""
      set.yaml:8:7: error: a space is missing after the dash [bullet]
        8 |       -one
          |       ^
      help: write '- ' before the text
      """#),
    Told(
      "a lost dash",
      .steps("  - ask: x\n    id: a\n    kind: line\n    ask: y\n    id: b\n    kind: line"),
      #"""
      set.yaml:7:5: error: a second 'ask' stands here, or a dash is missing before it [lost-dash]
        7 |     ask: y
          |     ^^^
      help: begin the next item with '- ask: ', its dash under the dash above
      """#),
    Told(
      "a dash before a key",
      .steps("  - ask: x\n  - id: a\n    kind: line"),
      #"""
      set.yaml:5:3: error: a dash stands before a key that belongs to the item above [dash-before-key]
        5 |   - id: a
          |   ^
      help: write a space in place of the dash; only the first key of an item has one
      """#),
    Told(
      "square brackets",
      .options(" [one, two]"),
      #"""
      set.yaml:7:14: error: brackets are not used here [list-expected]
        7 |     options: [one, two]
          |              ^^^^^^^^^^
      help: write it as lines:
            options:
              - one
              - two
      """#),
    Told(
      "braces for keys",
      .withDraft(
        "broach: 1\ntitle: t\nsteps:\n  - ask: x\n    id: a\n    kind: line\nexamples:\n  - name: n\n    answers: {a: b}"
      ),
      #"""
      set.yaml:9:14: error: brackets are not used here [keys-expected]
        9 |     answers: {a: b}
          |              ^^^^^^
      help: write it as lines:
            answers:
              a: b
      """#),
    Told(
      "text for a list",
      .options(" one"),
      #"""
      set.yaml:7:14: error: each item of 'options' needs a line of its own, with a dash [list-expected]
        7 |     options: one
          |              ^^^
      help: put each item on a line of its own below 'options:', beginning with '- '
      """#),
    Told(
      "text for keys",
      .withDraft(
        "broach: 1\ntitle: t\nsteps:\n  - ask: x\n    id: a\n    kind: line\nexamples:\n  - name: n\n    answers: b"
      ),
      #"""
      set.yaml:9:14: error: 'answers' has keys of its own, on lines below it [keys-expected]
        9 |     answers: b
          |              ^
      help: put each on a line of its own below 'answers:', indented by two spaces
      """#),
    Told(
      "a list for keys",
      .withDraft(
        "broach: 1\ntitle: t\nsteps:\n  - ask: x\n    id: a\n    kind: line\nexamples:\n  - name: n\n    answers:\n      - b"
      ),
      #"""
      set.yaml:10:7: error: 'answers' has keys of its own, not a list [keys-expected]
        10 |       - b
           |       ^^^
      help: leave out the dash and write a key with its colon
      """#),
    Told(
      "a list for a text",
      .steps("  - say:\n      - x"),
      #"""
      set.yaml:5:7: error: 'say' is one text, and this is a list [text-expected]
        5 |       - x
          |       ^^^
      help: write the text after 'say: '; for several lines, write | there
      """#),
    Told(
      "nothing behind a dash",
      .steps("  -\n  - say: x"),
      #"""
      set.yaml:4:3: error: nothing stands behind this dash [empty-item]
        4 |   -
          |   ^
      help: write the keys of a step behind it, or delete it
      """#),
    Told(
      "an item without a key",
      .steps("  - Hello\n  - say: x"),
      #"""
      set.yaml:4:5: error: a step begins with a key [missing-key]
        4 |   - Hello
          |     ^^^^^
      help: write 'ask: ' before it
      """#),
    Told(
      "an option without its label",
      .options("\n      - one\n        words: w\n      - two"),
      #"""
      set.yaml:8:9: error: an option begins with a key [missing-key]
        8 |       - one
          |         ^^^
      help: write 'label: ' before it
      """#),
    Told(
      "a note in a text",
      .steps("  - say: x\n      # note\n      y"),
      #"""
      set.yaml:5:7: error: a note with # stands in the middle of a text [comment-in-text]
        5 |       # note
          |       ^^^^^^
      help: move it above the key; if it is part of the text, write | after the key
      """#),
    Told(
      "text cut off by a note",
      .steps("  - say: |\n      x\n    # note\n      y"),
      #"""
      set.yaml:7:7: error: a note with # cuts this off from the text above [comment-in-text]
        7 |       y
          |       ^
      set.yaml:6:5: note: the note stands here
        6 |     # note
          |     ^^^^^^
      help: move the note above the key; if it is part of the text, indent it like the text
      """#),
    Told(
      "a block not deep enough",
      .steps("  - say: |\n    x"),
      #"""
      set.yaml:5:5: error: this text does not stand deep enough to belong to 'say' [stray-text]
        5 |     x
          |     ^
      help: put at least two spaces more before every line of it than before 'say'
      """#),
    Told(
      "a block mark with a sign",
      .steps("  - say: |-\n      x"),
      #"""
      set.yaml:4:10: error: '|-' does not belong in a set [block-mark]
        4 |   - say: |-
          |          ^^
      help: write '|' alone
      """#),
    Told(
      "a row less deep",
      .steps("  - say: |\n        x\n      y"),
      #"""
      set.yaml:6:7: error: this line stands less deep than the first line of its text [shallow-text]
        6 |       y
          |       ^
      help: indent it as far as the first line
      """#),
    Told(
      "an unknown escape",
      .steps("  - say: \"a\\n b\""),
      #"""
      set.yaml:4:12: error: '\n' means nothing inside quotation marks [unknown-escape]
        4 |   - say: "a\n b"
          |            ^^
      help: take \n away; a text of several lines begins in the line below, behind '|'
      """#),
    Told(
      "another unknown escape",
      .steps("  - say: \"a\\t b\""),
      #"""
      set.yaml:4:12: error: '\t' means nothing inside quotation marks [unknown-escape]
        4 |   - say: "a\t b"
          |            ^^
      help: write \\ for a backslash, or leave out the quotation marks around the text
      """#),
  ]

  @Test("is told in whole, with what to write", arguments: told)
  func whole(_ told: Told) throws {
    #expect(try told.text() == told.rendered)
  }
}
