import Testing

@testable import Script

@Suite("What is wrong with the values of a set")
struct ValueFindingTests {
  static let told = [
    Told(
      "a later version",
      .whole("broach: 2\ntitel: t\n"),
      #"""
      set.yaml:1:9: error: this set is written for a later version of broach (2) [later-version]
        1 | broach: 2
          |         ^
      help: get a newer broach, or ask whoever gave you the set
      """#),
    Told(
      "no version",
      .withDraft("broach: one\ntitle: t\nsteps:\n  - say: x"),
      #"""
      set.yaml:1:9: error: 'one' is not a version of the format [bad-version]
        1 | broach: one
          |         ^^^
      help: write 'broach: 1'
      """#),
    Told(
      "nothing for a version",
      .withDraft("broach:\ntitle: t\nsteps:\n  - say: x"),
      #"""
      set.yaml:1:1: error: nothing stands after 'broach' [empty-text]
        1 | broach:
          | ^^^^^^
      help: write 'broach: 1'
      """#),
    Told(
      "what a set lacks",
      .whole("author: me\n"),
      #"""
      set.yaml:1:1: error: 'broach' is missing in the set [missing-key]
        1 | author: me
          | ^^^^^^^^^^
      help: begin with the line 'broach: 1'

      set.yaml:1:1: error: 'title' is missing in the set [missing-key]
        1 | author: me
          | ^^^^^^^^^^
      help: write 'title: ' and a name for the set

      set.yaml:1:1: error: 'steps' is missing in the set [missing-key]
        1 | author: me
          | ^^^^^^^^^^
      help: write 'steps:' and the steps below

      set.yaml:1:1: warning: there is no letter in this set yet [no-drafts]
        1 | author: me
          | ^^^^^^^^^^
      help: add 'drafts:' with at least one draft
      """#),
    Told(
      "no drafts",
      .whole("broach: 1\ntitle: t\nsteps:\n  - say: x\n"),
      #"""
      set.yaml:1:1: warning: there is no letter in this set yet [no-drafts]
        1 | broach: 1
          | ^^^^^^^^^
      help: add 'drafts:' with at least one draft
      """#),
    Told(
      "an empty text that is needed",
      .withDraft("broach: 1\ntitle:\nsteps:\n  - say: x"),
      #"""
      set.yaml:2:1: error: nothing stands after 'title' [empty-text]
        2 | title:
          | ^^^^^
      help: write its text
      """#),
    Told(
      "an empty text that is not",
      .top("about:\n"),
      #"""
      set.yaml:3:1: error: nothing stands after 'about' [empty-text]
        3 | about:
          | ^^^^^
      help: write its text, or leave the line out
      """#),
    Told(
      "an empty list",
      .top("sources:\n"),
      #"""
      set.yaml:3:1: error: nothing stands below 'sources' [empty-list]
        3 | sources:
          | ^^^^^^^
      help: write items below it, each beginning with '- ', or leave it out
      """#),
    Told(
      "a word that is none of a few",
      .top("for: everybody\n"),
      #"""
      set.yaml:3:6: error: 'for' cannot be 'everybody' [unknown-word]
        3 | for: everybody
          |      ^^^^^^^^^
      help: write one of 'client', 'therapist'
      """#),
    Told(
      "a word nearly right",
      .top("for: clinet\n"),
      #"""
      set.yaml:3:6: error: 'for' cannot be 'clinet' [unknown-word]
        3 | for: clinet
          |      ^^^^^^
      help: did you mean 'client'?
      """#),
    Told(
      "a long text for a word",
      .top("mirror: I would rather not have one here, thank you\n"),
      #"""
      set.yaml:3:9: error: 'mirror' cannot be 'I would rather not have one here, thank …' [unknown-word]
        3 | mirror: I would rather not have one here, thank you
          |         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      help: write one of 'yes', 'no'
      """#),
    Told(
      "a note behind a word",
      .top("mirror: no # please\n"),
      #"""
      set.yaml:3:9: error: 'mirror' cannot be 'no # please' [unknown-word]
        3 | mirror: no # please
          |         ^^^^^^^^^^^
      help: put the note on a line of its own above, beginning with #
      """#),
    Told(
      "the only word",
      .steps("  - signpost: no"),
      #"""
      set.yaml:4:15: error: 'signpost' cannot be 'no' [unknown-word]
        4 |   - signpost: no
          |               ^^
      help: write 'yes', or leave the line out
      """#),
    Told(
      "no number",
      .top("minutes: ten\n"),
      #"""
      set.yaml:3:10: error: 'minutes' is a whole number above 0, and not 'ten' [bad-number]
        3 | minutes: ten
          |          ^^^
      help: write it in digits, such as 'minutes: 3'
      """#),
    Told(
      "a number of nothing",
      .top("minutes: 0\n"),
      #"""
      set.yaml:3:10: error: 'minutes' is a whole number above 0, and not '0' [bad-number]
        3 | minutes: 0
          |          ^
      help: write it in digits, such as 'minutes: 3'
      """#),
    Told(
      "no language",
      .top("language: English\n"),
      #"""
      set.yaml:3:11: error: a language is two letters, such as de, and not 'English' [bad-language]
        3 | language: English
          |           ^^^^^^^
      help: write two or three letters, such as 'en', 'de' or 'pt-BR'
      """#),
    Told(
      "no address",
      .top("address: Ana <ana@example.org>\n"),
      #"""
      set.yaml:3:10: error: 'Ana <ana@example.org>' is not one plain mail address [bad-address]
        3 | address: Ana <ana@example.org>
          |          ^^^^^^^^^^^^^^^^^^^^^
      help: write the address and nothing else, such as 'address: name@example.org'
      """#),
  ]

  @Test("is told in whole, with what to write", arguments: told)
  func whole(_ told: Told) throws {
    #expect(try told.text() == told.rendered)
  }
}
