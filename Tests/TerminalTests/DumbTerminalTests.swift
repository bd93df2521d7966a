import Foundation
import TestSupport
import Testing

@Suite(.serialized, .timeLimit(.minutes(15))) struct `A dumb terminal` {
  private static let dumb = ["TERM": "dumb"]

  @Test func `takes a text line by line`() throws {
    let probe = try TerminalProbe("text", environment: Self.dumb)
    try probe.terminal.send("one\r")
    try probe.terminal.wait(for: "one\r\n")
    try probe.terminal.send("\r")
    try probe.terminal.wait(for: "(Enter once more ends)")
    try probe.terminal.send("two\r")
    try probe.terminal.wait(for: "two\r\n")
    try probe.terminal.send("\r")
    try probe.terminal.wait(for: "(Enter once more ends)")
    #expect(try probe.reply(to: "\r") == #"answered="one\n\ntwo" pasted=false"#)
    #expect(!probe.terminal.screen.contains("\u{1B}"))
    #expect(!probe.terminal.screen.contains("^J"))
  }

  @Test(arguments: ["xterm-unheard-of", "unknown"])
  func `is what a terminal is that nobody knows`(name: String) throws {
    let probe = try TerminalProbe("text", environment: ["TERM": name])
    try probe.terminal.send("one\r")
    try probe.terminal.wait(for: "one\r\n")
    #expect(try probe.reply(to: "two\r\r\r") == #"answered="one\ntwo" pasted=false"#)
    #expect(!probe.terminal.screen.contains("^J"))
  }

  @Test func `shows what stands there above the line`() throws {
    let probe = try TerminalProbe("text", "prefill=as it was", environment: Self.dumb)
    #expect(probe.terminal.screen.contains("as it was\r\n"))
    #expect(try probe.reply(to: "\r") == #"answered="as it was" pasted=false"#)
  }

  @Test func `takes a paste as one answer, longer lines than the kernel's too`() throws {
    let probe = try TerminalProbe("text", environment: Self.dumb)
    let long = String(repeating: "word ", count: 2000) + "end"
    try probe.terminal.send("first\r/leave\r\r\r" + long)
    #expect(
      try probe.reply(to: "\u{4}") == "answered=\"first\\n/leave\\n\\n\\n\(long)\" pasted=true")
  }

  @Test func `shows what is typed between two lines once`() throws {
    let probe = try TerminalProbe("text", environment: Self.dumb)
    for line in ["one", "two", "three"] {
      try probe.terminal.send("\(line)\r")
      try probe.terminal.wait(for: "\(line)\r\n")
      #expect(!probe.terminal.isCooked)
    }
    #expect(try probe.reply(to: "\u{4}") == #"answered="one\ntwo\nthree" pasted=false"#)
    #expect(probe.terminal.screen.components(separatedBy: "two").count == 3)
    #expect(try probe.terminal.waitForEnd() == .exited(0))
    #expect(probe.terminal.isCooked)
  }

  @Test func `brings back what was typed`() throws {
    let probe = try TerminalProbe("text", environment: Self.dumb)
    try probe.terminal.send("one\r")
    try probe.terminal.wait(for: "one\r\n")
    try probe.terminal.send("ha")
    try probe.terminal.wait(for: "ha")
    #expect(try probe.reply(to: "\u{3}") == #"left=interrupted draft="one\nha""#)
  }
}
