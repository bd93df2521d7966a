import Foundation
import TestSupport
import Testing

@Suite(.serialized, .timeLimit(.minutes(15))) struct Leaving {
  @Test(
    arguments: ["line", "text"],
    [
      ("\u{3}", "interrupted"), ("\u{1C}", "quickLeave"),
    ])
  func `a key brings back what was typed`(kind: String, key: (keys: String, name: String)) throws {
    let probe = try TerminalProbe(kind)
    let reply = try probe.reply(to: "half a wörd" + key.keys)
    #expect(reply == "left=\(key.name) draft=\"half a wörd\"")
    #expect(probe.terminal.isCooked)
    #expect(try probe.terminal.waitForEnd() == .exited(0))
  }

  @Test(arguments: [
    (SIGINT, "interrupted"), (SIGTERM, "terminated"), (SIGHUP, "hungUp"), (SIGQUIT, "quickLeave"),
  ])
  func `a signal brings back what was typed`(signal: Int32, name: String) throws {
    let probe = try TerminalProbe("text")
    try probe.terminal.send("half")
    try probe.terminal.wait(for: "half")
    probe.terminal.signal(signal)
    #expect(try probe.nextReply() == "left=\(name) draft=\"half\"")
    #expect(probe.terminal.isCooked)
  }

  @Test func `a closed window brings back what was typed`() throws {
    let log = FileManager.default.temporaryDirectory.appending(path: "broach-log-\(UUID())")
    try Data().write(to: log)
    defer { try? FileManager.default.removeItem(at: log) }
    let probe = try TerminalProbe("text", "log=\(log.path)", "saves")
    try probe.terminal.send("half")
    try probe.terminal.wait(for: "half")
    probe.terminal.close()
    #expect(try probe.terminal.waitForEnd() == .exited(0))
    let kept = try String(contentsOf: log, encoding: .utf8)
    #expect(kept.hasSuffix("left=hungUp draft=\"half\"\n"))
  }

  @Test func `a stopped program goes on where it was`() throws {
    // A shell with jobs, since nothing stops a program that has no shell to go back to.
    let script = "set -m; '\(BuiltProduct.path("TerminalProbe"))' text; echo STOPPED; fg"
    let terminal = try PseudoTerminal("/bin/sh", ["-c", script])
    try terminal.wait(for: "> ")
    try terminal.send("half")
    try terminal.wait(for: "half")
    try terminal.send("\u{1A}")
    try terminal.wait(for: "STOPPED")
    try terminal.wait(for: "the question\r\n")
    try terminal.wait(for: "half")
    try terminal.send("!\u{4}")
    try terminal.wait(for: #"answered="half!" pasted=false"#)
    #expect(try terminal.waitForEnd() == .exited(0))
  }

  @Test func `a stopped program shows lines that can't be edited, too`() throws {
    let script = "set -m; '\(BuiltProduct.path("TerminalProbe"))' text; echo STOPPED; fg"
    let terminal = try PseudoTerminal("/bin/sh", ["-c", script], environment: ["TERM": "dumb"])
    try terminal.wait(for: "> ")
    try terminal.send("one\r")
    try terminal.wait(for: "one\r\n")
    try terminal.send("tw")
    try terminal.wait(for: "tw")
    try terminal.send("\u{1A}")
    try terminal.wait(for: "STOPPED")
    try terminal.wait(for: "the question\r\none\r\ntw")
    try terminal.send("o\u{4}")
    try terminal.wait(for: #"answered="one\ntwo" pasted=false"#)
    #expect(try terminal.waitForEnd() == .exited(0))
  }

  @Test func `a program that was stopped below a script goes on with it`() throws {
    let probe = "sh -c \"'\(BuiltProduct.path("TerminalProbe"))' text; true\""
    let terminal = try PseudoTerminal(
      "/bin/sh", ["-c", "set -m; \(probe); for n in 1 2 3; do echo STOPPED; fg; done"])
    try terminal.wait(for: "> ")
    for word in ["one", "two", "three"] {
      try terminal.send("\(word) ")
      try terminal.wait(for: "\(word) ")
      try terminal.send("\u{1A}")
      try terminal.wait(for: "STOPPED")
      try terminal.wait(for: "the question")
      try terminal.wait(for: "\(word) ")
    }
    try terminal.send("four\u{4}")
    try terminal.wait(for: #"answered="one two three four" pasted=false"#)
  }

  @Test func `a paste without its end is not lost`() throws {
    let reply = try TerminalProbe("text").reply(to: "one \u{1B}[200~half\u{3}")
    #expect(reply == #"left=interrupted draft="one half""#)
  }

  @Test func `a crash leaves the terminal as it was`() throws {
    let probe = try TerminalProbe("text")
    #expect(!probe.terminal.isCooked)
    probe.terminal.signal(SIGSEGV)
    #expect(try probe.terminal.waitForEnd() == .signalled(SIGSEGV))
  }

  @Test func `a screen without styles is cleared all the same`() throws {
    let terminal = try PseudoTerminal(BuiltProduct.path("TerminalProbe"), ["clear", "--plain"])
    try terminal.wait(for: "\u{1B}[H\u{1B}[2J\u{1B}[3J")
  }
}
