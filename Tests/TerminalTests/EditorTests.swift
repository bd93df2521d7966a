import Foundation
import TestSupport
import Testing

@Suite(.serialized, .timeLimit(.minutes(5))) final class `An editor` {
  private let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "broach edit \(UUID())")
    try FileManager.default.createDirectory(
      at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }

  /// What the probe says of a text that was in an editor.
  private func edit(
    _ editor: String, _ text: String = "old", variable: String = "EDITOR", keys: [String] = [],
    environment: [String: String] = [:]
  ) throws -> String {
    let terminal = try PseudoTerminal(
      BuiltProduct.path("TerminalProbe"), ["edit", "prefill=\(text)", "folder=\(folder.path)"],
      environment: environment.merging([variable: editor, "HOME": folder.path]) { $1 })
    for keys in keys { try terminal.send(keys) }
    try terminal.wait(for: "reply: edit=")
    return try terminal.wait(for: "\r\n")
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

  private var leftovers: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() }
  }

  @Test func `gives back what was saved`() throws {
    #expect(try edit("sed -i s/old/new/") == #"edited("new")"#)
    #expect(try leftovers.isEmpty)
  }

  @Test func `takes a quoted path and arguments`() throws {
    let editor = try script(#"[ "$1" = -w ] && printf 'a\n\nb\n\n' > "$2""#)
    #expect(try edit(editor + " -w", variable: "VISUAL") == #"edited("a\n\nb")"#)
  }

  @Test(arguments: [
    ("true", "kept(Terminal.EditResult.Reason.unchanged)"),
    ("false", "kept(Terminal.EditResult.Reason.failed)"),
    ("no-such-editor", "kept(Terminal.EditResult.Reason.notFound)"),
    ("/dev/null", "kept(Terminal.EditResult.Reason.notFound)"),
    ("rm", "kept(Terminal.EditResult.Reason.nothingSaved)"),
    ("truncate -s 0", "kept(Terminal.EditResult.Reason.nothingSaved)"),
    ("sh -c 'kill -9 $$'", "kept(Terminal.EditResult.Reason.failed)"),
  ])
  func `that saves nothing keeps the old text`(editor: String, result: String) throws {
    #expect(try edit(editor) == result)
    #expect(try leftovers.isEmpty)
  }

  @Test func `never runs the text`() throws {
    let text = "$(touch x); `touch y` \" ' \\"
    #expect(try edit("true", text) == "kept(Terminal.EditResult.Reason.unchanged)")
    #expect(try leftovers.isEmpty)
  }

  @Test func `has its file where nobody else can look`() throws {
    let editor = try script(#"stat -c %a "$1" "$(dirname "$1")" > "$1".new; mv "$1".new "$1""#)
    #expect(try edit(editor) == #"edited("600\n700")"#)
  }

  @Test func `works in the runtime folder if there is one`() throws {
    let runtime = folder.appending(path: "run")
    try FileManager.default.createDirectory(
      at: runtime, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
    let editor = try script(#"echo "$1" > "$1""#)
    let result = try edit(editor, environment: ["XDG_RUNTIME_DIR": runtime.path])
    #expect(result.contains("\(runtime.path)/broach-edit/"))
  }

  @Test func `does not work in a runtime folder that others can enter`() throws {
    let runtime = folder.appending(path: "run")
    try FileManager.default.createDirectory(
      at: runtime, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o755])
    let editor = try script(#"echo "$1" > "$1""#)
    let result = try edit(editor, environment: ["XDG_RUNTIME_DIR": runtime.path])
    #expect(result.contains("\(folder.path)/broach-edit/"))
  }

  @Test func `that crashed leaves a folder for the next to sweep`() throws {
    let stale = folder.appending(path: "broach-edit/999999999-abcdef")
    try FileManager.default.createDirectory(at: stale, withIntermediateDirectories: true)
    try Data("old".utf8).write(to: stale.appending(path: "text.txt"))
    _ = try edit("true")
    #expect(try leftovers.isEmpty)
  }

  @Test func `is not ended by Ctrl-C`() throws {
    let editor = try script(#"trap '' INT QUIT; echo ready; read line; echo "$line" > "$1""#)
    let terminal = try PseudoTerminal(
      BuiltProduct.path("TerminalProbe"), ["edit", "prefill=old", "folder=\(folder.path)"],
      environment: ["EDITOR": editor])
    try terminal.wait(for: "ready")
    try terminal.send("\u{3}\u{1C}")
    try terminal.send("new\r")
    try terminal.wait(for: #"reply: edit=edited("new")"#)
  }

  @Test(.enabled(if: Tool.exists("vim"), "vim is not installed"))
  func `that is vim leaves nothing behind`() throws {
    let settings = "set undofile undodir=\(folder.path.replacing(" ", with: "\\ ")) backup\n"
    let vimrc = folder.appending(path: ".vimrc")
    try settings.write(to: vimrc, atomically: true, encoding: .utf8)
    #expect(try edit("vim", keys: ["ccné\u{1B}", ":wq\r"]) == #"edited("né")"#)
    #expect(try leftovers == [".vimrc"])
  }

  @Test(.enabled(if: Tool.exists("vi"), "vi is not installed"))
  func `that is vim and left by a newcomer keeps the old text`() throws {
    let result = try edit("vi", keys: ["iabc\u{1B}", ":q!\r"])
    #expect(result == "kept(Terminal.EditResult.Reason.unchanged)")
  }
}
