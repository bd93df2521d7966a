import Foundation
import TestSupport
import Testing

@Suite(.serialized, .timeLimit(.minutes(15))) struct `A paste` {
  private static let begin = "\u{1B}[200~", end = "\u{1B}[201~"

  @Test(arguments: ["one\rtwo\rthree", "one\rtwo\rthree\r", "one\n\ntwo\n/leave\nthree\n\n\n"])
  func `without marks is one answer to a line`(keys: String) throws {
    let probe = try TerminalProbe("line", "2")
    try probe.terminal.send(keys)
    try probe.terminal.wait(for: "three")
    let words = keys.contains("/leave") ? "one two /leave three" : "one two three"
    #expect(try probe.reply(to: "!\r") == #"answered="\#(words)!" pasted=true"#)
    try probe.nextPrompt()
    #expect(try probe.reply(to: "next\r") == #"answered="next" pasted=false"#)
  }

  @Test(arguments: ["line", "text"])
  func `whose end does not come is seen and saved, and goes on`(kind: String) throws {
    let probe = try TerminalProbe(kind, "saves")
    let gap = kind == "line" ? " " : "\n"
    try probe.terminal.send("before " + Self.begin + "one\rtwo\r")
    try probe.terminal.wait(for: "two")
    let end = kind == "line" ? "" : "\n"
    #expect(try probe.nextReply() == "saved=\("before one\(gap)two\(end)".debugDescription)")
    try probe.terminal.send("three é")
    #expect(try probe.nextReply() == "saved=\("before one\(gap)two\(gap)three é".debugDescription)")
    let keys = kind == "line" ? "\r" : "\r\r\r"
    #expect(
      try probe.reply(to: keys)
        == "answered=\("before one\(gap)two\(gap)three é".debugDescription) pasted=true")
  }

  @Test(arguments: ["line", "text"])
  func `that stalls in the middle is whole`(kind: String) throws {
    let probe = try TerminalProbe(kind)
    let gap = kind == "line" ? " " : "\n"
    try probe.terminal.send(Self.begin + "one\rtwo")
    try probe.terminal.wait(for: "two")
    try probe.terminal.send("\rthree\rfour\r")
    try probe.terminal.wait(for: "four")
    try probe.terminal.send("five" + Self.end)
    try probe.terminal.wait(for: "five")
    let words = ["one", "two", "three", "four", "five"].joined(separator: gap)
    #expect(
      try probe.reply(to: kind == "line" ? "\r" : "\u{4}")
        == "answered=\(words.debugDescription) pasted=true")
  }

  @Test func `that has not ended is kept when she is cut off`() throws {
    let probe = try TerminalProbe("text")
    try probe.terminal.send("before " + Self.begin + "one\rtwo\r")
    #expect(
      try probe.reply(to: "\u{3}") == #"left=interrupted draft="before one\ntwo\n""#)
  }

  @Test func `lets a command be typed after its end was lost`() throws {
    let probe = try TerminalProbe("text")
    try probe.terminal.send(Self.begin + "one\r/leave")
    try probe.terminal.wait(for: "/leave")
    try probe.terminal.send("\r")
    try probe.terminal.wait(for: "\n")
    #expect(try probe.reply(to: "/why", "\r") == #"command="/why" draft="one\n/leave\n""#)
  }

  @Test func `that came right behind an answer is the next one, whole`() throws {
    let probe = try TerminalProbe("line", "2")
    #expect(
      try probe.reply(to: "2\r" + Self.begin + "one\rtwo" + Self.end)
        == #"answered="2" pasted=false"#)
    try probe.terminal.wait(for: "one two")
    #expect(try probe.reply(to: "\r") == #"answered="one two" pasted=true"#)
  }

  @Test(
    arguments: [("one\rtwo\r", true), ("one\r\rtwo\r\r\r", true), ("one\r", true)]
      + [("one\rtwo\r", false), ("one\r\rtwo\r\r\r", false)], ["xterm", "dumb"])
  func `may end in line breaks, and three Enters end the text all the same`(
    paste: (keys: String, isMarked: Bool), term: String
  ) throws {
    let probe = try TerminalProbe("text", environment: ["TERM": term])
    let isMarked = paste.isMarked && term != "dumb"
    if term == "dumb", paste.keys == "one\r" { return }  // it looks as if it was typed
    try probe.terminal.send(isMarked ? Self.begin + paste.keys + Self.end : paste.keys)
    try probe.terminal.wait(for: "o")
    try probe.terminal.send("\r")
    try probe.terminal.wait(for: "\n")
    #expect(!probe.terminal.screen.contains("Enter once more"))
    try probe.terminal.send("\r")
    try probe.terminal.wait(for: "(Enter once more ends)")
    let words = paste.keys.split(separator: "\r", omittingEmptySubsequences: false)
      .joined(separator: "\n").trimmingCharacters(in: .newlines)
    #expect(try probe.reply(to: "\r") == "answered=\(words.debugDescription) pasted=true")
  }

  @Test(arguments: ["\n", "\n\n", "\n\n\n"])
  func `is like what stood there: its line breaks are no Enters`(breaks: String) throws {
    let probe = try TerminalProbe("text", "prefill=one" + breaks)
    try probe.terminal.send("\r")
    try probe.terminal.wait(for: "\n")
    try probe.terminal.send("\r")
    try probe.terminal.wait(for: "(Enter once more ends)")
    #expect(try probe.reply(to: "\r") == #"answered="one" pasted=false"#)
  }

  @Test func `is told from what is typed where the screen is elsewhere`() throws {
    let probe = BuiltProduct.path("TerminalProbe")
    let terminal = try PseudoTerminal("/bin/sh", ["-c", "'\(probe)' text saves 2>&1 | cat"])
    try terminal.wait(for: "ask1>")
    try terminal.send("one\ntwo\n")
    for saved in [#""one\ntwo\n""#, #""one\ntwo\n\n""#, #""one\ntwo\n\n\n""#] {
      try terminal.wait(for: "saved=" + saved)
      try terminal.send("\n")
    }
    try terminal.wait(for: #"answered="one\ntwo" pasted=true"#)
  }

  @Test(arguments: ["line", "text"], ["xterm", "dumb"])
  func `with keys in it that would interrupt is whole`(kind: String, term: String) throws {
    let probe = try TerminalProbe(kind, environment: ["TERM": term])
    let keys = "\u{1}\u{3}\u{4}\u{7}\u{8}\u{13}\u{15}\u{17}\u{1A}\u{7F}"
    try probe.terminal.send(Self.begin + "one \(keys)two\(keys) three" + Self.end)
    try probe.terminal.wait(for: "three")
    #expect(try probe.reply(to: "\u{4}").hasPrefix(#"answered="one two three" pasted="#))
  }

  @Test(arguments: ["line", "text"], ["xterm", "dumb"])
  func `without marks keeps the tabs between its words`(kind: String, term: String) throws {
    let probe = try TerminalProbe(kind, "complete=/why,lonely", environment: ["TERM": term])
    try probe.terminal.send("one\ttwo lonely\tthree\tfour")
    try probe.terminal.wait(for: "four")
    #expect(
      try probe.reply(to: "\u{4}")
        == #"answered="one\ttwo lonely\tthree\tfour" pasted=false"#)
  }

  @Test func `in the middle of another key is a paste all the same`() throws {
    let probe = try TerminalProbe("line")
    try probe.terminal.send("\u{16}" + Self.begin + "one\rtwo" + Self.end)
    try probe.terminal.wait(for: "one two")
    #expect(try probe.reply(to: "\r") == #"answered="one two" pasted=true"#)
  }
}
