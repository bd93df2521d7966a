import TestSupport
import Testing

@Suite(.serialized, .timeLimit(.minutes(5))) struct `A paste` {
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

  @Test func `in the middle of another key is a paste all the same`() throws {
    let probe = try TerminalProbe("line")
    try probe.terminal.send("\u{16}" + Self.begin + "one\rtwo" + Self.end)
    try probe.terminal.wait(for: "one two")
    #expect(try probe.reply(to: "\r") == #"answered="one two" pasted=true"#)
  }
}
