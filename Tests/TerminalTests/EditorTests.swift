import Foundation
import TestSupport
import Testing

@Suite(.serialized, .timeLimit(.minutes(15))) final class `An editor` {
  private let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "broach edit \(UUID())")
    try FileManager.default.createDirectory(
      at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }

  private var file: URL { folder.appending(path: "text.txt") }

  /// How the probe says that an editor ended that had a text; and what the text is then.
  private func edit(
    _ editor: String, _ text: String = "old", variable: String = "EDITOR", keys: [String] = [],
    environment: [String: String] = [:]
  ) throws -> (end: String, text: String) {
    let terminal = try start(editor, text, variable: variable, environment: environment)
    for keys in keys { try terminal.send(keys) }
    try terminal.wait(for: "reply: edit=")
    let end = try terminal.wait(for: "\r\n")
    return (end, try String(contentsOf: file, encoding: .utf8))
  }

  private func start(
    _ editor: String, _ text: String = "old", variable: String = "EDITOR",
    environment: [String: String] = [:], looks: Bool = false
  ) throws -> PseudoTerminal {
    try Data(text.utf8).write(to: file)
    return try PseudoTerminal(
      BuiltProduct.path("TerminalProbe"),
      ["edit", "file=\(file.path)"] + (looks ? ["looks"] : []),
      environment: environment.merging([variable: editor, "HOME": folder.path]) { $1 })
  }

  /// Written by a shell: while this process has it open for writing, a program that another test
  /// starts just then holds it open too, and it cannot be run.
  private func script(_ text: String) throws -> String {
    let file = folder.appending(path: "my editor").path
    let shell = try #require(Tool("sh"))
    let write = #"printf '#!/bin/sh\n%s' "$1" > "$2" && chmod 700 "$2""#
    #expect(try shell.run(["-c", write, "sh", text, file]).status == 0)
    return "'\(file)'"
  }

  private var files: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() }
  }

  @Test func `has the text, and what it saved is there`() throws {
    #expect(try edit("sed -i s/old/new/") == ("done", "new"))
  }

  @Test func `takes a quoted path and arguments`() throws {
    let editor = try script(#"[ "$1" = -w ] && printf 'a\n\nb\n\n' > "$2""#)
    #expect(try edit(editor + " -w", variable: "VISUAL") == ("done", "a\n\nb\n\n"))
  }

  @Test(arguments: [
    ("true", "done"), ("false", "failed"), ("no-such-editor", "notFound"),
    ("/dev/null", "notFound"), ("exit 127;", "notFound"), ("sh -c 'kill -9 $$'", "failed"),
    ("sh -c 'kill -HUP $$'", "failed"),
  ])
  func `ends in one of a few ways`(editor: String, end: String) throws {
    #expect(try edit(editor) == (end, "old"))
  }

  @Test(arguments: [
    "/tmp", "'/tmp' -w", "\"/tmp\"", "/nowhere/vi", "'no such editor'", "true '", "true \"",
    "'true", "true (", "true ;; true",
  ])
  func `that cannot be run is not found, without a word of the shell's`(editor: String) throws {
    let terminal = try start(editor)
    try terminal.wait(for: "reply: edit=notFound\r\n")
    #expect(terminal.screen == "reply: edit=notFound\r\n")
    #expect(try String(contentsOf: file, encoding: .utf8) == "old")
  }

  @Test(arguments: ["", " ", " \t ", "\n"])
  func `of blanks is none`(blank: String) throws {
    #expect(try edit(blank).end == "no editor")
    #expect(try edit("true", variable: "EDITOR", environment: ["VISUAL": blank]).end == "done")
  }

  @Test func `never runs the text`() throws {
    let text = "$(touch x); `touch y` \" ' \\"
    #expect(try edit("true", text) == ("done", text))
    #expect(try files == ["text.txt"])
  }

  @Test func `is not ended by Ctrl-C`() throws {
    let editor = try script(#"trap '' INT QUIT; echo ready; read line; echo "$line" > "$1""#)
    let terminal = try start(editor)
    try terminal.wait(for: "ready")
    try terminal.send("\u{3}\u{1C}")
    try terminal.send("new\r")
    try terminal.wait(for: "reply: edit=done")
    #expect(try String(contentsOf: file, encoding: .utf8) == "new\n")
  }

  @Test func `is looked at each second while it has the text`() throws {
    let editor = try script("read line")
    let terminal = try start(editor, looks: true)
    let begin = Date()
    while Date() < begin.addingTimeInterval(1.1) { sched_yield() }
    try terminal.send("\r")
    try terminal.wait(for: "reply: looks=true")
  }

  @Test func `that was killed leaves the terminal as it was`() throws {
    let editor = try script("stty raw -echo; kill -9 $$")
    let terminal = try start(editor)
    try terminal.wait(for: "reply: edit=failed")
    #expect(terminal.isCooked)
  }

  @Test func `whose window is closed may still save`() throws {
    let editor = try script(
      #"trap 'echo saved > "$1"; exit 1' HUP; echo ready; while :; do sleep 0.1; done"#)
    let terminal = try start(editor)
    try terminal.wait(for: "ready")
    terminal.close()
    _ = try terminal.waitForEnd()
    let end = Date(timeIntervalSinceNow: 30)
    while try String(contentsOf: file, encoding: .utf8) != "saved\n" {
      try #require(Date() < end)
      sched_yield()
    }
  }

  @Test func `that outlives its window is not waited for`() throws {
    let editor = try script("trap '' HUP; echo ready $$; while :; do sleep 0.1; done")
    let terminal = try start(editor)
    try terminal.wait(for: "ready ")
    let process = try #require(pid_t(try terminal.wait(for: "\r\n")))
    defer { kill(process, SIGKILL) }
    terminal.close()
    _ = try terminal.waitForEnd()
    #expect(kill(process, 0) == 0)
  }

  @Test(.enabled(if: Tool.exists("vim"), "vim is not installed"))
  func `that is vim leaves nothing behind`() throws {
    let settings = "set undofile undodir=\(folder.path.replacing(" ", with: "\\ ")) backup\n"
    let vimrc = folder.appending(path: ".vimrc")
    try settings.write(to: vimrc, atomically: true, encoding: .utf8)
    #expect(try edit("vim", keys: ["ccné\u{1B}", ":wq\r"]) == ("done", "né\n"))
    #expect(try files == [".vimrc", "text.txt"])
  }

  @Test(.enabled(if: Tool.exists("vi"), "vi is not installed"))
  func `that is vim and left by a newcomer keeps the old text`() throws {
    #expect(try edit("vi", keys: ["iabc\u{1B}", ":q!\r"]) == ("done", "old"))
  }

  @Test(.enabled(if: Tool.exists("vim"), "vim is not installed"))
  func `that is vim fails after a mistyped command, and has saved all the same`() throws {
    #expect(try edit("vim", keys: ["ccnew\u{1B}", ":w\r", ":cq\r"]) == ("failed", "new\n"))
  }
}
