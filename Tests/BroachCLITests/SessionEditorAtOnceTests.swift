import Foundation
import Notebook
import TestSupport
import Testing

/// The real program with editors that leave their window open.
@Suite("What an editor that is back at once saves later", .timeLimit(.minutes(15)))
struct SessionEditorAtOnceTests {
  private let home: EditorHome

  init() throws {
    home = try EditorHome()
  }

  /// It saves when a file of that name appears, long after it returned.
  private var returningAtOnce: String {
    """
    ( while ! [ -e '\(home.path)/go' ]; do sleep 0.05; done; mkdir -p "$(dirname "$1")"
      echo late > "$1"; touch '\(home.path)/done' ) < /dev/null > /dev/null 2>&1 &
    """
  }

  private func letItSave() throws {
    _ = try home.scratch.write("", to: "go")
    let end = Date(timeIntervalSinceNow: 30)
    while !FileManager.default.fileExists(atPath: home.path + "/done") {
      try #require(Date() < end)
      sched_yield()
    }
  }

  @Test func `is taken with Enter, and until then its file stays`() throws {
    let terminal = try home.atText(editor: returningAtOnce)
    try terminal.send("old\r/edit\r")
    let line = try terminal.wait(for: "> ")
    #expect(line.contains("broach waits."))
    #expect(line.contains("--wait"))
    try letItSave()
    #expect(try !home.leftovers.isEmpty)
    try terminal.send("\r")
    try terminal.wait(for: "> late")
    #expect(try home.entry()?.halfTyped == [.question(0): "late"])
    #expect(try home.leftovers.isEmpty)
  }

  @Test func `is offered if it came after Enter, and put behind what was written since`() throws {
    let terminal = try home.atText(editor: returningAtOnce)
    try terminal.send("old\r/edit\r")
    try terminal.wait(for: "broach waits.")
    try terminal.wait(for: "> ")
    try terminal.send("\r")
    try terminal.wait(for: "What you save there later comes here too.")
    try terminal.wait(for: "> old")
    try terminal.send("er words")
    try terminal.wait(for: "er words")
    try letItSave()
    try terminal.send("\r\r\r")
    try terminal.wait(for: "Your editor saved this, and it is not in here yet:")
    try terminal.wait(for: "late")
    try terminal.wait(for: "> ")
    try terminal.send("take it in\r")  // an Enter alone would be one too many
    try terminal.wait(for: "What happened?")
    try terminal.wait(for: "late")
    #expect(try home.entry()?.halfTyped == [.question(0): "old\ner words\n\nlate"])
    #expect(try home.leftovers.isEmpty)
  }

  @Test func `is taken as she leaves, and not offered again`() throws {
    let terminal = try home.atText(editor: returningAtOnce)
    try terminal.send("old\r/edit\r")
    try terminal.wait(for: "broach waits.")
    try terminal.wait(for: "> ")
    try terminal.send("\r")
    try terminal.wait(for: "> old")
    try terminal.send("er words\r")
    try terminal.wait(for: "er words")
    try letItSave()
    try terminal.send("/pause\r")
    _ = try terminal.waitForEnd()
    let whole = "old\ner words\n\nlate"
    #expect(try home.entry()?.halfTyped == [.question(0): whole])
    let next = try home.start(["resume"])
    #expect(try !next.wait(for: "late").contains("Your editor saved this"))
    #expect(try home.entry()?.halfTyped == [.question(0): whole])
    #expect(try home.leftovers.isEmpty)
  }

  @Test func `has its place also if the editor took its time and nothing was changed`() throws {
    let terminal = try home.atText(editor: returningAtOnce + "\nsleep 2.1")
    try terminal.send("old\r/edit\r")
    try terminal.wait(for: "Nothing was changed.")
    try terminal.wait(for: "> old")
    try letItSave()
    try terminal.send("er words\r\r\r")
    try terminal.wait(for: "Your editor saved this, and it is not in here yet:")
    try terminal.wait(for: "> ")
    try terminal.send("take it in\r")
    try terminal.wait(for: "What happened?")
    try terminal.wait(for: "late")
    #expect(try home.entry()?.halfTyped == [.question(0): "old\ner words\n\nlate"])
    #expect(try home.leftovers.isEmpty)
  }

  @Test(arguments: ["/pause\r", "\u{3}", "\u{1C}"])
  func `has no place any more once she has left, if nothing was changed`(keys: String) throws {
    let terminal = try home.atText(editor: "sleep 2.1")
    try terminal.send("old\r/edit\r")
    try terminal.wait(for: "Nothing was changed.")
    try terminal.wait(for: "> old")
    #expect(try home.leftovers.count == 1)
    try terminal.send("\r" + keys)
    _ = try terminal.waitForEnd()
    #expect(try home.leftovers.isEmpty)
    #expect(try home.entry()?.halfTyped[.question(0)]?.hasPrefix("old") == true)
  }

  @Test(arguments: [SIGKILL, SIGHUP, SIGTERM])
  func `is there at the next start if nobody pressed Enter`(signal: Int32) throws {
    let terminal = try home.atText(editor: returningAtOnce)
    try terminal.send("/edit\r")
    try terminal.wait(for: "broach waits.")
    try terminal.wait(for: "> ")
    try letItSave()
    terminal.signal(signal)
    _ = try terminal.waitForEnd()
    let next = try home.start(["resume"])
    if signal == SIGKILL {
      try next.wait(for: "Your editor saved this")
      try next.wait(for: "> ")
      try next.send("\r")
    }
    try next.wait(for: "> late")
    #expect(try home.entry()?.halfTyped == [.question(0): "late"])
    #expect(try home.leftovers.isEmpty)
  }

  @Test func `what she types there stands with her text`() throws {
    let terminal = try home.atText(editor: ":")
    try terminal.send("old\r/edit\r")
    try terminal.wait(for: "broach waits.")
    try terminal.wait(for: "> ")
    try terminal.send("and more\r")
    try terminal.wait(for: "and more")
    try terminal.wait(for: "and more")
    #expect(try home.entry()?.halfTyped == [.question(0): "old\n\nand more"])
  }

  @Test func `from a pipe nobody is waited for`() throws {
    let outcome = try Tool(at: BuiltProduct.path("broach")).run(
      ["begin", home.set, "--keep"], input: "old\n/edit\nnext\n\n\n",
      environment: home.environment.merging(["EDITOR": "true"]) { $1 })
    #expect(!outcome.errors.contains("broach waits."))
    #expect(try home.entry()?.snapshot.answers[0] == .text("old\nnext"))
  }
}
