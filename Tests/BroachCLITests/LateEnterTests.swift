import Entries
import Foundation
import Notebook
import Script
import TestSupport
import Testing
import Text
import Walkthrough
import Words

@testable import BroachCLI

@Suite("An Enter too many, in a walk", .timeLimit(.minutes(15)))
struct LateEnterTests {
  private static let set = """
    broach: 1
    title: Two texts
    for: client

    steps:
      - ask: What happened?
        id: what
        kind: text
      - ask: And then?
        id: then
        kind: text
      - ask: Which is nearest?
        id: near
        kind: choice
        options:
          - far
          - near

    drafts:
      - id: note
        title: A note
        kind: note
        body: |
          {what}
          {then}
          {near}
    """
  private let home: Scratch

  init() throws {
    home = try Scratch()
  }

  /// At the first question.
  private func begin(_ environment: [String: String] = [:]) throws -> PseudoTerminal {
    let file = try home.write(Self.set, to: "two.yaml")
    let terminal = try PseudoTerminal(
      BuiltProduct.path("broach"), ["begin", file.path, "--keep"],
      environment: ["XDG_DATA_HOME": home.url.path].merging(environment) { $1 })
    try wait(terminal, for: "What happened?")
    return terminal
  }

  private func wait(_ terminal: PseudoTerminal, for question: String) throws {
    try terminal.wait(for: question)
    try terminal.wait(for: "> ")
  }

  private func leave(_ terminal: PseudoTerminal) throws -> Walk.Snapshot {
    try terminal.send("/pause\r")
    #expect(try terminal.waitForEnd() == .exited(0))
    let path = home.url.path
    let notebook = Notebook(
      at: try Location { $0 == "XDG_DATA_HOME" ? path : nil }, clock: Stamp.now)
    let entry = try #require(try notebook.list().last)
    return try notebook.read(entry.name.text).snapshot
  }

  @Test func `leaves the questions that come after a text`() throws {
    let terminal = try begin()
    try terminal.send("One.\r\r\r\r\r\r")
    try wait(terminal, for: "And then?")
    try terminal.send("Two.\r\r\r\r")
    try wait(terminal, for: "Which is nearest?")
    try terminal.send("2\r")
    try wait(terminal, for: Words.Drafts.menu.plainText)
    let kept = try leave(terminal)
    #expect(kept.answers == [0: .text("One."), 1: .text("Two."), 2: .chosen([.option(1)])])
    #expect(kept.skipped.isEmpty)
  }

  @Test func `ends nothing where three were pressed on an empty text`() throws {
    let terminal = try begin()
    try terminal.send("One.\u{4}")
    try wait(terminal, for: "And then?")
    try terminal.send("/why\r")  // none of them belongs to the text before
    try wait(terminal, for: "You see it all before you decide.")
    try terminal.send("\r\r\r")
    try wait(terminal, for: "Which is nearest?")
    try terminal.send("2\r")
    try wait(terminal, for: Words.Drafts.menu.plainText)
    let kept = try leave(terminal)
    #expect(kept.answers == [0: .text("One."), 2: .chosen([.option(1)])])
  }

  @Test func `ends nothing behind a draft that was changed by hand`() throws {
    let terminal = try begin()
    try terminal.send("One.\u{4}")
    try wait(terminal, for: "And then?")
    try terminal.send("/skip\r")
    try wait(terminal, for: "Which is nearest?")
    try terminal.send("\r")
    try wait(terminal, for: Words.Drafts.menu.plainText)
    try terminal.send("change it\r")
    try terminal.wait(for: "One.")
    try terminal.send("!\r\r\r\r\r\r\r")
    try wait(terminal, for: Words.Drafts.menu.plainText)
    let kept = try leave(terminal)
    #expect(kept.edited[0]?.text == "One.!")
  }

  @Test func `is no line of a text that comes from an editor, and skips nothing after it`() throws {
    let terminal = try begin([
      "EDITOR": "printf 'From the editor.' >", "XDG_RUNTIME_DIR": home.url.path,
    ])
    try terminal.send("/edit\r\r\r\r\r\r")
    try terminal.wait(for: "> From the editor.")
    try terminal.send("\r\r\r\r\r")
    try wait(terminal, for: "And then?")
    try terminal.send("Two.\u{4}")
    try wait(terminal, for: "Which is nearest?")
    let kept = try leave(terminal)
    #expect(kept.answers == [0: .text("From the editor."), 1: .text("Two.")])
    #expect(kept.skipped.isEmpty)
  }
}
