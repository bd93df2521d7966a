import Testing

@testable import Script

@Suite("What is wrong with questions, steps and drafts")
struct StepFindingTests {
  static let told = [
    Told(
      "what a question lacks",
      .steps("  - ask: x"),
      #"""
      set.yaml:4:5: error: 'kind' is missing in a question [missing-key]
        4 |   - ask: x
          |     ^^^^^^
      help: add 'kind: ' and one of line, text, choice, choices, scale, pick

      set.yaml:4:5: error: 'id' is missing in a question [missing-key]
        4 |   - ask: x
          |     ^^^^^^
      help: add 'id: ' and a short word
      """#),
    Told(
      "options that are missing",
      .steps("  - ask: x\n    id: a\n    kind: scale"),
      #"""
      set.yaml:4:5: error: 'options' is missing in a 'scale' question [missing-key]
        4 |   - ask: x
          |     ^^^^^^
      help: add 'options:' and below it one option a line, each beginning with '- '
      """#),
    Told(
      "a source that is missing",
      .steps("  - ask: x\n    id: a\n    kind: pick"),
      #"""
      set.yaml:4:5: error: 'of' is missing in a 'pick' question [missing-key]
        4 |   - ask: x
          |     ^^^^^^
      help: add 'of: ' and the id of the text whose sentences are to be picked
      """#),
    Told(
      "no id",
      .steps("  - ask: x\n    id: My id\n    kind: line"),
      #"""
      set.yaml:5:9: error: 'My id' cannot be an id [bad-id]
        5 |     id: My id
          |         ^^^^^
      help: use small letters a to z, digits, '-' and '_', without spaces
      """#),
    Told(
      "an id twice",
      .steps("  - ask: x\n    id: a\n    kind: line\n  - ask: y\n    id: a\n    kind: line"),
      #"""
      set.yaml:8:9: error: the id 'a' is taken [duplicate-id]
        8 |     id: a
          |         ^
      set.yaml:5:9: note: it was first used here
        5 |     id: a
          |         ^
      help: give one of the two another id
      """#),
    Told(
      "a pick of what is not there",
      .steps(
        "  - ask: y\n    id: text\n    kind: text\n  - ask: x\n    id: a\n    kind: pick\n    of: tetx"
      ),
      #"""
      set.yaml:10:9: error: no question has the id 'tetx' [unknown-question]
        10 |     of: tetx
           |         ^^^^
      help: did you mean 'text'?
      """#),
    Told(
      "a pick of what is asked later",
      .steps(
        "  - ask: x\n    id: a\n    kind: pick\n    of: b\n  - ask: y\n    id: b\n    kind: text"),
      #"""
      set.yaml:7:9: error: 'b' is not asked before this place [asked-later]
        7 |     of: b
          |         ^
      help: move its question further up, or use an earlier one
      """#),
    Told(
      "a pick of no text",
      .steps(
        "  - ask: y\n    id: b\n    kind: line\n  - ask: x\n    id: a\n    kind: pick\n    of: b"),
      #"""
      set.yaml:10:9: error: 'b' is not a 'text' question, so it has no sentences to pick [pick-of-no-text]
        10 |     of: b
           |         ^
      help: name a question with 'kind: text'
      """#),
    Told(
      "a set that is not there",
      .steps("  - offer: unherd"),
      #"""
      set.yaml:4:12: warning: there is no set 'unherd' [unknown-set]
        4 |   - offer: unherd
          |            ^^^^^^
      help: did you mean 'unheard'?
      """#),
    Told(
      "a set that is nowhere near",
      .steps("  - offer: something else"),
      #"""
      set.yaml:4:12: warning: there is no set 'something else' [unknown-set]
        4 |   - offer: something else
          |            ^^^^^^^^^^^^^^
      help: the sets are: unheard, judged
      """#),
    Told(
      "no act",
      .steps("  - because: x"),
      #"""
      set.yaml:4:5: error: this step does nothing [missing-act]
        4 |   - because: x
          |     ^^^^^^^^^^
      help: add one of ask, say, checkpoint, signpost, offer, stop or steps
      """#),
    Told(
      "two acts",
      .steps("  - say: x\n    stop: y"),
      #"""
      set.yaml:5:5: error: 'say' and 'stop' stand in one step [two-acts]
        5 |     stop: y
          |     ^^^^
      set.yaml:4:5: note: the first one is here
        4 |   - say: x
          |     ^^^
      help: make two steps of them, each with its own dash
      """#),
    Told(
      "a key of a question",
      .steps("  - say: x\n    kind: line"),
      #"""
      set.yaml:5:5: error: 'kind' belongs to a question, and this step asks none [misplaced-key]
        5 |     kind: line
          |     ^^^^
      help: leave it out, or begin the step with 'ask: '
      """#),
    Told(
      "a key without a use",
      .steps("  - ask: x\n    id: a\n    kind: text\n    own-words: no"),
      #"""
      set.yaml:7:5: warning: a 'text' question has no use for 'own-words' [useless-key]
        7 |     own-words: no
          |     ^^^^^^^^^
      help: leave it out
      """#),
    Told(
      "a label twice",
      .options("\n      - one\n      - one"),
      #"""
      set.yaml:9:9: error: the option 'one' stands here twice [duplicate-option]
        9 |       - one
          |         ^^^
      set.yaml:8:9: note: the first one is here
        8 |       - one
          |         ^^^
      help: leave one of the two out
      """#),
    Told(
      "a label of digits",
      .options("\n      - 12"),
      #"""
      set.yaml:8:9: error: '12' cannot be an option, since options are chosen by number [label-of-digits]
        8 |       - 12
          |         ^^
      help: add a word to it
      """#),
    Told(
      "an option without a label",
      .options("\n      - words: w"),
      #"""
      set.yaml:8:9: error: 'label' is missing in an option [missing-key]
        8 |       - words: w
          |         ^^^^^^^^
      help: add 'label: '
      """#),
    Told(
      "what a draft lacks",
      .whole("broach: 1\ntitle: t\nsteps:\n  - say: x\ndrafts:\n  - title: d\n"),
      #"""
      set.yaml:6:5: error: 'id' is missing in a draft [missing-key]
        6 |   - title: d
          |     ^^^^^^^^
      help: add 'id: ' and a short word

      set.yaml:6:5: error: 'kind' is missing in a draft [missing-key]
        6 |   - title: d
          |     ^^^^^^^^
      help: add 'kind: ' and one of email, message, card, note

      set.yaml:6:5: error: 'body' is missing in a draft [missing-key]
        6 |   - title: d
          |     ^^^^^^^^
      help: add 'body: |' and the draft on the lines below
      """#),
    Told(
      "a subject that is not sent",
      .whole(
        "broach: 1\ntitle: t\nsteps:\n  - say: x\ndrafts:\n  - id: a\n    kind: card\n    subject: s\n    body: b\n"
      ),
      #"""
      set.yaml:8:5: warning: a 'card' has no use for 'subject' [useless-key]
        8 |     subject: s
          |     ^^^^^^^
      help: leave it out
      """#),
    Told(
      "a draft's id twice",
      .whole(
        "broach: 1\ntitle: t\nsteps:\n  - say: x\ndrafts:\n  - id: a\n    kind: card\n    body: b\n  - id: a\n    kind: note\n    body: b\n"
      ),
      #"""
      set.yaml:9:9: error: the id 'a' is taken [duplicate-id]
        9 |   - id: a
          |         ^
      set.yaml:6:9: note: it was first used here
        6 |   - id: a
          |         ^
      help: give one of the two another id
      """#),
    Told(
      "what an example lacks",
      .behindASet("examples:\n  - name: n\n"),
      #"""
      set.yaml:10:5: error: 'answers' is missing in an example [missing-key]
        10 |   - name: n
           |     ^^^^^^^
      help: add 'answers:' and the answers below; nothing below it means all was skipped
      """#),
    Told(
      "an example's draft that is not there",
      .behindASet("examples:\n  - name: n\n    answers:\n    drafts:\n      noet: b\n"),
      #"""
      set.yaml:13:7: error: no draft has the id 'noet' [unknown-draft]
        13 |       noet: b
           |       ^^^^
      help: did you mean 'note'?
      """#),
    Told(
      "an example's draft that is nowhere near",
      .behindASet("examples:\n  - name: n\n    answers:\n    drafts:\n      letter: b\n"),
      #"""
      set.yaml:13:7: error: no draft has the id 'letter' [unknown-draft]
        13 |       letter: b
           |       ^^^^^^
      help: did you mean the new 'note'?
      """#),
  ]

  @Test("is told in whole, with what to write", arguments: told)
  func whole(_ told: Told) throws {
    #expect(try told.text() == told.rendered)
  }
}
