import Foundation
import TestSupport
import Testing

@Suite(.serialized, .timeLimit(.minutes(15))) struct `An Enter too many on a terminal` {
  private let folder: Scratch

  init() throws {
    folder = try Scratch()
    try set(0)
  }

  /// Says what time it is for the program.
  private func set(_ moment: Int) throws {
    try Data("\(moment)".utf8).write(to: folder.url.appending(path: "clock"), options: .atomic)
  }

  private var clock: String { "clock=" + folder.url.appending(path: "clock").path }

  /// Waits until all keys so far have been read, with one that is taken back.
  private func settle(_ terminal: PseudoTerminal) throws {
    try terminal.send("#")
    try terminal.wait(for: "#")
    try terminal.send("\u{7F}")
    try terminal.wait(for: "\u{8}")
  }

  @Test(arguments: ["xterm", "dumb"])
  func `takes nothing away, whether it was waiting or comes soon`(term: String) throws {
    let probe = try TerminalProbe("text", "2", clock, environment: ["TERM": term])
    #expect(try probe.reply(to: "one\r\r\r\r\r") == #"answered="one" pasted=false"#)
    try probe.nextPrompt()
    try set(500)
    try probe.terminal.send("\r\r")
    try settle(probe.terminal)
    try set(1000)
    try probe.terminal.send("\r")
    try settle(probe.terminal)
    #expect(try probe.reply(to: "two\r\r\r") == #"answered="two" pasted=false"#)
  }

  @Test func `is one no more after half a second`() throws {
    let probe = try TerminalProbe("text", "3", clock)
    #expect(try probe.reply(to: "one\r\r\r") == #"answered="one" pasted=false"#)
    try probe.nextPrompt()
    try settle(probe.terminal)
    try set(501)
    #expect(try probe.reply(to: "\r") == #"answered="" pasted=false"#)
    try probe.nextPrompt()
    try settle(probe.terminal)
    try set(2_002)
    #expect(try probe.reply(to: "\r") == #"answered="" pasted=false"#)
  }

  @Test(arguments: ["xterm", "dumb"])
  func `three on nothing in a burst skip one question, and a slow one each`(term: String) throws {
    let probe = try TerminalProbe("text", "3", clock, environment: ["TERM": term])
    #expect(try probe.reply(to: "\r") == #"answered="" pasted=false"#)
    try probe.nextPrompt()
    try settle(probe.terminal)
    for moment in [500, 1_000] {
      try set(moment)
      try probe.terminal.send("\r")
      try settle(probe.terminal)
    }
    #expect(try probe.reply(to: "\r") == #"answered="" pasted=false"#)
    try probe.nextPrompt()
    try settle(probe.terminal)
    try set(1_501)
    #expect(try probe.reply(to: "\r") == #"answered="" pasted=false"#)
  }

  @Test func `follows a paste at a line too`() throws {
    let probe = try TerminalProbe("line", "3", clock)
    #expect(
      try probe.reply(to: "\u{1B}[200~a paste\u{1B}[201~", "\r\r\r")
        == #"answered="a paste" pasted=true"#)
    try probe.nextPrompt()
    #expect(try probe.reply(to: "\r\rtyped\r") == #"answered="typed" pasted=false"#)
    try probe.nextPrompt()
    #expect(try probe.reply(to: "\r") == #"answered="" pasted=false"#)
  }

  @Test func `leaves what stands there for the next key`() throws {
    let probe = try TerminalProbe("line", "2", "prefill=as it was", clock)
    #expect(
      try probe.reply(to: "\u{1B}[200~!\u{1B}[201~", "\r\r")
        == #"answered="as it was!" pasted=true"#
    )
    try probe.nextPrompt()
    #expect(try probe.reply(to: "\r\r?\r") == #"answered="as it was?" pasted=false"#)
  }

  @Test func `is one where the screen is elsewhere`() throws {
    let probe = BuiltProduct.path("TerminalProbe")
    let terminal = try PseudoTerminal(
      "/bin/sh", ["-c", "'\(probe)' text 2 '\(clock)' 2>&1 | cat"])
    try terminal.wait(for: "ask1>")
    try terminal.send("one\n\n\n\n\n")
    try terminal.wait(for: #"answered="one" pasted=false"#)
    try terminal.wait(for: "ask2>")
    try terminal.send("two\n\n\n")
    try terminal.wait(for: #"answered="two" pasted=false"#)
  }

  @Test func `is a line like any other in a pipe`() throws {
    let output = try Piped.run(
      BuiltProduct.path("TerminalProbe"), ["text", "3", clock], input: Data("one\n\n\n\n\n".utf8))
    #expect(
      output.split(separator: "\n") == [
        #"reply: answered="one" pasted=false"#, #"reply: answered="" pasted=false"#,
        #"reply: answered="" pasted=false"#,
      ])
  }
}
