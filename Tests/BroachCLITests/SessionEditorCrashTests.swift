import Foundation
import Notebook
import TestSupport
import Testing

/// The real program and its editor, cut off in every way.
@Suite("What a crash left in her editor", .timeLimit(.minutes(15)))
struct SessionEditorCrashTests {
  private let home: EditorHome

  init() throws {
    home = try EditorHome()
  }

  @Test(arguments: [false, true])
  func `what a crash left in her editor is offered at the next start`(inRuntime: Bool) throws {
    if inRuntime { try home.makeRuntime() }
    let terminal = try home.atText(editor: #"echo OPEN; read line; echo new > "$1"; echo OK"#)
    try terminal.send("old\r/edit\r")
    try terminal.wait(for: "OPEN")
    terminal.signal(SIGKILL)
    #expect(try terminal.waitForEnd() == .signalled(SIGKILL))
    try home.saveInEditor("new\nwords\n")
    let next = try home.start(["resume"])
    try next.wait(for: "Your editor saved this, and it is not in here yet:")
    try next.wait(for: "new")
    try next.wait(for: "Enter: take it in · 2: not now · 3: delete it.")
    try next.wait(for: "> ")
    #expect(try home.entry()?.halfTyped == [.question(0): "old\n"])
    try next.send("\r")
    try next.wait(for: "What happened?")
    try next.wait(for: "words")
    #expect(try home.entry()?.halfTyped == [.question(0): "new\nwords"])
    #expect(try home.leftovers.isEmpty)
  }

  @Test func `it can wait, and it can be deleted`() throws {
    try crash(leaving: "new\n")
    for _ in 1...2 {
      let next = try home.start(["resume"])
      try next.wait(for: "Your editor saved this")
      try next.wait(for: "> ")
      try next.send("2\r")
      try next.wait(for: "You are asked again next time.")
      next.signal(SIGTERM)
      _ = try next.waitForEnd()
    }
    #expect(try !home.leftovers.isEmpty)
    let last = try home.start(["resume"])
    try last.wait(for: "> ")
    try last.send("3\r")
    try last.wait(for: "Delete for good what your editor saved?")
    try last.wait(for: "> ")
    try last.send("2\r")
    try last.wait(for: "It is deleted.")
    #expect(try home.leftovers.isEmpty)
    #expect(try home.entry()?.halfTyped == [.question(0): "old\n"])
  }

  @Test(arguments: ["old\n", "", "  \n"])
  func `what holds nothing of hers goes without a word`(left: String) throws {
    try crash(leaving: left)
    let next = try home.start(["resume"])
    #expect(try !next.wait(for: "> old").contains("Your editor"))
    #expect(try home.leftovers.isEmpty)
  }

  @Test func `it is offered to its own entry alone, and a stray to the next that is kept`() throws {
    try crash(leaving: "new\n")
    let other = try home.start(["begin", home.set, "--keep"])
    #expect(try !other.wait(for: "> ").contains("Your editor"))
    try other.send("\u{3}")
    _ = try other.waitForEnd()
    let entry = try #require(try home.notebook().list().first?.name)
    try FileManager.default.removeItem(atPath: home.notebook().path(of: entry))
    let nothing = try home.start(["begin", home.set, "--no-keep"])
    #expect(try !nothing.wait(for: "> ").contains("Your editor"))
    nothing.signal(SIGKILL)
    let stray = try home.start(["begin", home.set, "--keep"])
    try stray.wait(for: "Your editor saved this")
    try stray.wait(for: "> ")
    try stray.send("\r")
    try stray.wait(for: "> new")
    #expect(try home.entry()?.halfTyped == [.question(0): "new"])
    #expect(try home.leftovers.isEmpty)
  }

  @Test(arguments: [true, false], [SIGHUP, SIGTERM])
  func `a window that is closed keeps what the editor saved`(saving: Bool, signal: Int32) throws {
    let script = saving ? "trap 'echo late > \"$1\"; exit 1' HUP TERM;" : #"echo late > "$1";"#
    let terminal = try home.atText(editor: script + "echo OPEN; while :; do sleep 0.05; done")
    try terminal.send("old\r/edit\r")
    try terminal.wait(for: "OPEN")
    if signal == SIGHUP { terminal.close() } else { terminal.signal(signal) }
    _ = try terminal.waitForEnd()
    #expect(try home.entry()?.halfTyped == [.question(0): "late"])
    #expect(try home.leftovers.isEmpty)
  }

  @Test func `what an editor puts aside as its window is closed is hers`() throws {
    let terminal = try home.atText(
      editor: "trap 'echo aside > \"$1.save\"; exit 1' HUP; echo OPEN; while :; do sleep 0.05; done"
    )
    try terminal.send("old\r/edit\r")
    try terminal.wait(for: "OPEN")
    terminal.close()
    _ = try terminal.waitForEnd()
    #expect(try home.entry()?.halfTyped == [.question(0): "aside"])
    #expect(try home.leftovers.isEmpty)
  }

  @Test(arguments: [["discard", "--all", "--yes"], ["discard", "ENTRY", "--yes"]])
  func `discard takes it, in the runtime folder and beside the entries`(arguments: [String]) throws
  {
    try crash(leaving: "beside\n")
    try home.makeRuntime()
    let second = try home.start(
      ["resume"], environment: ["EDITOR": home.script("echo OPEN; read line")])
    try second.wait(for: "> ")
    try second.send("2\r")
    try second.wait(for: "> old")
    try second.send("/edit\r")
    try second.wait(for: "OPEN")
    second.signal(SIGKILL)
    _ = try second.waitForEnd()
    #expect(try home.leftovers.count == 2)
    let name = try #require(try home.notebook().list().first?.name.text)
    let outcome = try Tool(at: BuiltProduct.path("broach")).run(
      arguments.map { $0 == "ENTRY" ? name : $0 }, environment: home.environment)
    #expect(outcome.status == 0)
    #expect(try home.leftovers.isEmpty)
    #expect(try home.entry() == nil)
  }

  /// An editor that had "old" is cut off with broach, and a text is in its file.
  private func crash(leaving text: String) throws {
    let terminal = try home.atText(editor: "echo OPEN; read line")
    try terminal.send("old\r/edit\r")
    try terminal.wait(for: "OPEN")
    terminal.signal(SIGKILL)
    _ = try terminal.waitForEnd()
    try home.saveInEditor(text)
  }
}
