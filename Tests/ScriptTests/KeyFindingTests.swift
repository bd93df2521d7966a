import Testing

@testable import Script

@Suite("What is wrong with lines and keys")
struct KeyFindingTests {
  static let told = [
    Told(
      "an empty file",
      .whole(""),
      #"""
      set.yaml:1:1: error: this file is empty [empty-file]
        1 | 
          | ^
      help: begin with the line 'broach: 1'
      """#),
    Told(
      "a file of notes alone",
      .whole("# nothing\n\n"),
      #"""
      set.yaml:1:1: error: this file is empty [empty-file]
        1 | # nothing
          | ^
      help: begin with the line 'broach: 1'
      """#),
    Told(
      "bytes that are no text",
      .bytes(Array("broach: 1\ntitle: caf".utf8) + [0xE9, 0x0A]),
      #"""
      set.yaml:2:11: error: this is not a plain text file in UTF-8 [not-text]
        2 | title: caf�
          |           ^
      help: save it as plain text; if the editor asks for an encoding, choose UTF-8
      """#),
    Told(
      "line ends of very old systems",
      .whole("broach: 1\rtitle: t\r"),
      #"""
      set.yaml:1:10: error: the lines of this file end in a way that is no longer in use [not-text]
        1 | broach: 1 title: t
          |          ^
      help: save it once more as plain text, with the line ends of Windows or Unix
      """#),
    Told(
      "a hidden character",
      .steps("  - say: a\u{200B}b"),
      #"""
      set.yaml:4:11: error: a hidden character stands here [hidden-character]
        4 |   - say: ab
          |           ^
      help: delete it; it often comes along when text is copied from elsewhere
      """#),
    Told(
      "a tab",
      .withDraft("broach: 1\ntitle: t\nsteps:\n\t- say: x\n\t- say: y"),
      #"""
      set.yaml:4:1: warning: a tab stands at the beginning of this line [tab]
        4 |  - say: x
          | ^
      help: use spaces, two for each step inwards, here and wherever a line begins with a tab
      """#),
    Told(
      "tabs and spaces mixed",
      .steps("  - say: x\n \t- say: y"),
      #"""
      set.yaml:5:1: error: this line begins with tabs and spaces mixed [mixed-indentation]
        5 |   - say: y
          | ^^
      help: use spaces alone, as many as on the lines beside it
      """#),
    Told(
      "a no-break space",
      .steps("  - ask: x\n   \u{A0}id: a\n    kind: line"),
      #"""
      set.yaml:5:1: error: this line begins with a space of another kind (U+00A0) [no-break-space]
        5 |     id: a
          | ^^^^
      help: delete the spaces at the beginning of the line and type them again, here and wherever a line begins so
      """#),
    Told(
      "a dash too deep",
      .steps("  - say: x\n    - say: y"),
      #"""
      set.yaml:5:5: error: too many spaces stand before this line [too-deep]
        5 |     - say: y
          |     ^^^^^^^^
      help: put the dash under the dash of the item above
      """#),
    Told(
      "a key too deep",
      .steps("  - ask: x\n      id: a\n    kind: line"),
      #"""
      set.yaml:5:7: error: too many spaces stand before this line [too-deep]
        5 |       id: a
          |       ^^^^^
      help: put it under the key above, in every item that is set in like this; for a text of several lines, write | after the key
      """#),
    Told(
      "a key at a wrong depth",
      .steps("  - ask: x\n   id: a\n    kind: line"),
      #"""
      set.yaml:5:4: error: this key does not stand under the keys of its item [wrong-depth]
        5 |    id: a
          |    ^^
      help: put 4 spaces before it
      """#),
    Told(
      "a key without its indentation",
      .withDraft("  broach: 1\ntitle: t\nsteps:\n  - say: x"),
      #"""
      set.yaml:1:3: error: too many spaces stand before this line [too-deep]
        1 |   broach: 1
          |   ^^^^^^^^^
      help: put it under the key above; for a text of several lines, write | after the key
      """#),
    Told(
      "a dash at a wrong depth",
      .options("\n      - one\n     - two"),
      #"""
      set.yaml:9:6: error: this dash does not stand under the dash of the item above [wrong-depth]
        9 |      - two
          |      ^
      help: put 6 spaces before it
      """#),
    Told(
      "a key in quotation marks",
      .steps("  - \"say\": x"),
      #"""
      set.yaml:4:6: error: a key is written without quotation marks [malformed-key]
        4 |   - "say": x
          |      ^^^
      help: write 'say: '
      """#),
    Told(
      "a key with a capital",
      .steps("  - Say: x"),
      #"""
      set.yaml:4:5: error: a key is written in small letters [malformed-key]
        4 |   - Say: x
          |     ^^^
      help: write 'say: '
      """#),
    Told(
      "a space before a colon",
      .steps("  - say : x"),
      #"""
      set.yaml:4:5: error: no space stands between a key and its colon [malformed-key]
        4 |   - say : x
          |     ^^^
      help: write 'say: '
      """#),
    Told(
      "no space after a colon",
      .steps("  - say:x"),
      #"""
      set.yaml:4:5: error: a space is missing after the colon [malformed-key]
        4 |   - say:x
          |     ^^^
      help: write 'say: '
      """#),
    Told(
      "no colon",
      .steps("  - say = x"),
      #"""
      set.yaml:4:5: error: a colon is missing after 'say' [malformed-key]
        4 |   - say = x
          |     ^^^
      help: write 'say: '
      """#),
    Told(
      "a misspelt key",
      .steps("  - sya: x"),
      #"""
      set.yaml:4:5: error: there is no key 'sya' in a step [unknown-key]
        4 |   - sya: x
          |     ^^^
      help: did you mean 'say'?
      """#),
    Told(
      "a key of another name",
      .steps("  - question: x\n    id: a\n    kind: line"),
      #"""
      set.yaml:4:5: error: there is no key 'question' in a step [unknown-key]
        4 |   - question: x
          |     ^^^^^^^^
      help: did you mean 'ask'?
      """#),
    Told(
      "an unknown key",
      .steps("  - say: x\n    colour: red"),
      #"""
      set.yaml:5:5: error: there is no key 'colour' in a step [unknown-key]
        5 |     colour: red
          |     ^^^^^^
      help: keys here are: ask, say, checkpoint, signpost, offer, stop, steps, when, because, id, kind, options, of, most, own-words, stem, help, example, private, short, mirror
      """#),
    Told(
      "a key of another group",
      .steps("  - say: x\n    body: y"),
      #"""
      set.yaml:5:5: error: 'body' does not belong in a step [misplaced-key]
        5 |     body: y
          |     ^^^^
      help: it belongs in a draft
      """#),
    Told(
      "a key twice",
      .steps("  - say: x\n    say: y"),
      #"""
      set.yaml:5:5: error: 'say' stands here twice [duplicate-key]
        5 |     say: y
          |     ^^^
      set.yaml:4:5: note: the first one is here
        4 |   - say: x
          |     ^^^
      help: keep one of the two
      """#),
    Told(
      "a document mark",
      .steps("  - say: x\n---"),
      #"""
      set.yaml:5:1: error: '---' does not belong in a set [document-mark]
        5 | ---
          | ^^^
      help: leave the line out; a set is one file
      """#),
    Told(
      "the end of a document",
      .steps("  - say: x\n..."),
      #"""
      set.yaml:5:1: error: '...' does not belong in a set [document-mark]
        5 | ...
          | ^^^
      help: leave the line out; a set is one file
      """#),
  ]

  @Test("is told in whole, with what to write", arguments: told)
  func whole(_ told: Told) throws {
    #expect(try told.text() == told.rendered)
  }
}
