import Foundation
import Notebook
import Script
import TestSupport
import Testing
import Text

@testable import BroachCLI

/// The real program on a terminal, with editors that are scripts.
@Suite("What her editor saved", .timeLimit(.minutes(15)))
struct SessionEditorTests {
  private let home: EditorHome

  init() throws {
    home = try EditorHome()
  }

  // MARK: - However it ended

  @Test(arguments: [
    #"echo new > "$1""#, #"echo new > "$1"; exit 1"#, #"echo new > "$1"; exit 127"#,
    #"echo new > "$1"; kill -9 $$"#, #"echo new > "$1"; kill -HUP $$"#,
    #"echo new > "$1.x"; mv "$1.x" "$1""#, #"printf 'new\r\n\r\n' > "$1""#,
    #"printf new > "$1"; chmod 644 "$1""#, #"stty raw -echo; echo new > "$1"; kill -9 $$"#,
  ])
  func `is in the entry before anything is typed, however it ended`(editor: String) throws {
    let terminal = try home.atText(editor: editor)
    try terminal.send("old\r/edit\r")
    try terminal.wait(for: "This is your text now.")
    try terminal.wait(for: "> new")
    #expect(try home.entry()?.halfTyped == [.question(0): "new"])
    terminal.signal(SIGKILL)
    #expect(try terminal.waitForEnd() == .signalled(SIGKILL))
    #expect(try home.entry()?.halfTyped == [.question(0): "new"])
    #expect(try home.leftovers.isEmpty)
  }

  @Test(arguments: [
    (": > \"$1\"", "Nothing was saved there."), (#"echo "  " > "$1""#, "Nothing was saved there."),
    (#"rm "$1""#, "Nothing was saved there."), ("exit 127", "Your editor was not found."),
  ])
  func `if it is nothing, the old text stays`(editor: String, words: String) throws {
    let terminal = try home.atText(editor: editor)
    try terminal.send("old\r/edit\r")
    try terminal.wait(for: words)
    try terminal.wait(for: "> old")
    #expect(try home.entry()?.halfTyped == [.question(0): "old\n"])
    #expect(try home.leftovers.isEmpty)
  }

  @Test(arguments: [("a  b", #"printf 'a b' > "$1""#), ("a b", #"printf 'a\n\nb' > "$1""#)])
  func `counts if only white space was changed`(old: String, editor: String) throws {
    let terminal = try home.atText(editor: editor)
    try terminal.send(old + "\r/edit\r")
    try terminal.wait(for: "This is your text now.")
    let kept = try home.entry()?.halfTyped[.question(0)]
    #expect(kept == (old == "a b" ? "a\n\nb" : "a b"))
  }

  @Test func `may be very long`() throws {
    let terminal = try home.atText(
      editor: #"yes 'a line of twenty letters' | head -c 1000000 > "$1""#)
    try terminal.send("/edit\r")
    try terminal.wait(for: "words. It begins")
    #expect(try home.entry()?.halfTyped[.question(0)]?.utf8.count == 999_999)
  }

  @Test func `keeps its letters if it is no UTF-8`() throws {
    let terminal = try home.atText(editor: #"printf 'caf\351 \377\n' > "$1""#)
    try terminal.send("/edit\r")
    try terminal.wait(for: "This is your text now.")
    #expect(try home.entry()?.halfTyped == [.question(0): "café ÿ"])
  }

  @Test func `is kept each second while the editor is open`() throws {
    let terminal = try home.atText(editor: #"echo so far > "$1"; echo OPEN; read line"#)
    try terminal.send("/edit\r")
    try terminal.wait(for: "OPEN")
    try home.waitUntilKept("so far")
    terminal.signal(SIGKILL)
    _ = try terminal.waitForEnd()
    let next = try home.start(["resume"])
    #expect(try !next.wait(for: "> so far").contains("Your editor saved this"))
    #expect(try home.leftovers.isEmpty)
  }

  // MARK: - The first thing in a new home

  @Test func `works as the very first thing, and leaves no entry if nothing came of it`() throws {
    let terminal = try home.atText(editor: "sleep 2.1")
    try terminal.send("/edit\r")
    try terminal.wait(for: "Nothing was changed.")
    try terminal.wait(for: "> ")
    terminal.signal(SIGTERM)
    _ = try terminal.waitForEnd()
    #expect(try home.entry() == nil)
    #expect(try home.leftovers.isEmpty)
  }

  @Test(arguments: [" ", "\t "])
  func `an editor of blanks is none`(editor: String) throws {
    let terminal = try home.start(
      ["begin", home.set, "--keep"], environment: ["EDITOR": editor, "VISUAL": editor])
    try terminal.wait(for: "What happened?")
    try terminal.wait(for: "> ")
    try terminal.send("/edit\r")
    try terminal.wait(for: "No editor is set.")
  }

  // MARK: - A draft

  @Test func `of a draft is kept, and stands there after a crash`() throws {
    let terminal = try home.atText(editor: #"echo my own letter > "$1"; echo OPEN; read line"#)
    try terminal.send("It was cold.\r\r\r")
    try terminal.wait(for: "What would you like to do with it?")
    try terminal.wait(for: "> ")
    try terminal.send("/edit\r")
    try terminal.wait(for: "It was cold.")
    try terminal.send("/edit\r")
    try terminal.wait(for: "OPEN")
    terminal.signal(SIGKILL)
    _ = try terminal.waitForEnd()
    let next = try home.start(["resume"])
    if try home.entry()?.halfTyped[.draft(0)] != "my own letter" {
      try next.wait(for: "Your editor saved this")
      try next.wait(for: "> ")
      try next.send("\r")
    }
    try next.wait(for: "my own letter")
    try next.send("\r\r\r")
    try next.wait(for: "You changed this one by hand.")
    #expect(try home.entry()?.snapshot.edited[0]?.text == "my own letter")
  }
}

// MARK: - Keep nothing

extension SessionEditorTests {
  @Test func `keep nothing hands no text to an editor by way of the disk`() throws {
    let terminal = try home.atText(editor: "true", keeping: "--no-keep")
    try terminal.send("/edit\r")
    try terminal.wait(for: "Your editor needs a file on the disk")
    try terminal.wait(for: "> ")
    #expect(try home.files == [])
  }

  @Test(
    .enabled(if: EditorHome.hasMemory, "there is no folder in memory"), arguments: [true, false])
  func `keep nothing may use memory, says so, and leaves nothing there`(isKilled: Bool) throws {
    let memory = try home.makeRuntime(inMemory: true)
    defer { try? FileManager.default.removeItem(atPath: memory) }
    let terminal = try home.atText(
      editor: #"echo new > "$1"; echo OPEN; read line"#, keeping: "--no-keep")
    try terminal.send("old\r/edit\r")
    try terminal.wait(for: "lies in memory")
    try terminal.wait(for: "OPEN")
    #expect(try home.leftovers.count == 1)
    if isKilled {
      terminal.signal(SIGKILL)
      _ = try terminal.waitForEnd()
      let next = try home.start(["begin", home.set, "--keep"])
      #expect(try !next.wait(for: "> ").contains("Your editor"))
    } else {
      try terminal.send("\r")
      try terminal.wait(for: "> new")
    }
    #expect(try home.leftovers.isEmpty)
    #expect(try home.files == [])
  }
}
