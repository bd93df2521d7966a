import Entries
import Foundation
import Notebook
import Script
import TestSupport
import Testing
import Text
import Walkthrough

@testable import BroachCLI

@Suite("An option that no draft says, in the program", .timeLimit(.minutes(15)))
struct SilentOptionTests {
  private static let set = """
    broach: 1
    title: Small
    for: client
    steps:
      - ask: Anything good?
        id: good
        kind: choice
        own-words: no
        stem: "I keep this:"
        options:
          - Your voice
          - label: Not this time
            silent: yes
      - ask: How much?
        id: much
        kind: scale
        options:
          - label: Not at all
            silent: yes
          - Much
      - ask: What was it like?
        id: feel
        kind: choices
        options:
          - hurt
          - label: None of these
            silent: yes
          - label: Can't tell
            words: I can't tell what it was like
            alone: yes
            unsure: what
            whole: yes
      - ask: What is under it?
        id: under
        kind: choice
        options:
          - label: Can't tell
            words: I can't tell what is under it
            unsure: what
    drafts:
      - id: card
        title: A card
        kind: card
        body: |
          I keep this: {good}.
          It was there: {much}.
          I felt {feel}.
          {under}.
          or: It came up.

    """

  /// What `show` prints of an entry after some lines.
  private func shown(_ lines: String...) throws -> String {
    let program = try Program()
    let file = try program.file("small.yaml", Self.set)
    _ = try program.run(
      "begin", file, "--keep", input: lines.map { $0 + "\n" }.joined())
    let name = try program.run("entries").output.split(separator: " ").first.map(String.init)
    return try program.run("show", #require(name)).output
  }

  @Test(arguments: [
    ("no", "Nope.", "hurt, nothing"), ("No thanks!", "none", "1 2"),
    ("nothing", "nein", "hurt, no"), ("not this time", "1", "hurt, none of these"),
  ])
  func `a typed no is understood, stands in no draft and is listed`(
    good: String, much: String, feel: String
  ) throws {
    let shown = try shown(good, much, feel)
    #expect(shown.hasPrefix("A card (card)\n\nI felt hurt.\nIt came up.\n"))
    #expect(
      shown.contains(
        """
        It is in no draft:

        Anything good?
        Not this time

        How much?
        Not at all

        What was it like?
        None of these

        """))
  }

  @Test func `a doubt that is held back is listed too`() throws {
    let shown = try shown("", "", "can't tell", "can't tell")
    #expect(shown.hasPrefix("A card (card)\n\nI can't tell what it was like.\nIt came up.\n"))
    #expect(shown.contains("It is in no draft:\n\nWhat is under it?\nCan't tell\n"))
  }

  @Test func `broach draft neither says nor misses it`() throws {
    let program = try Program()
    let file = try program.file("small.yaml", Self.set)
    let outcome = try program.run(
      "draft", file, "--answers", "-", input: "answers:\n  good: no\n  feel:\n    - none\n")
    #expect(outcome.output == "A card\n\nIt came up.\n")
    #expect(outcome.errors == "")
    #expect(outcome.status == 0)
    let check = try program.run("check", file)
    #expect(!check.output.contains("warning") && check.status == 0)
  }

  @Test func `what was changed by hand does not make it said`() throws {
    let named = try NamedSet.of(Self.set, name: "small")
    var walk = Walk(named.set)
    for answer in [Answer.chosen([.option(1)]), .chosen([.option(0)])] {
      walk.apply(.answered(answer))
    }
    walk.apply(
      .draftEdited(0, Walk.EditedDraft(text: "I know. Not this time. Not at all.", original: "")))
    let entry = Entry(
      named.source, named.set, keeping: .keep, begun: .now(), snapshot: walk.snapshot)
    let overview = entry.overview(date: SessionRun.now)
    #expect(overview.contains("Anything good?\nNot this time\n\nHow much?\nNot at all\n"))
  }
}
