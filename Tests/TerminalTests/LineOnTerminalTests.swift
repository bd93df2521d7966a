import Foundation
import TestSupport
import Testing

@Suite(.serialized, .timeLimit(.minutes(15))) struct `A line on a terminal` {
  @Test func `Enter ends it`() throws {
    let probe = try TerminalProbe("line")
    #expect(try probe.reply(to: "hello\r") == #"answered="hello" pasted=false"#)
    #expect(try probe.terminal.waitForEnd() == .exited(0))
  }

  @Test func `Enter on nothing skips`() throws {
    #expect(try TerminalProbe("line").reply(to: "\r") == #"answered="" pasted=false"#)
  }

  @Test func `a command is alone on its line`() throws {
    let probe = try TerminalProbe("line", "3")
    #expect(try probe.reply(to: " /why \r") == #"command="/why" draft="""#)
    try probe.nextPrompt()
    #expect(try probe.reply(to: "see /why\r") == #"answered="see /why" pasted=false"#)
  }

  @Test func `a pasted command is text`() throws {
    let probe = try TerminalProbe("line")
    let reply = try probe.reply(to: "\u{1B}[200~/leave\u{1B}[201~", "\r")
    #expect(reply == #"answered="/leave" pasted=true"#)
  }

  @Test func `a command that is partly pasted is text`() throws {
    let probe = try TerminalProbe("line")
    let reply = try probe.reply(to: "\u{1B}[200~/lea\u{1B}[201~", "ve\r")
    #expect(reply == #"answered="/leave" pasted=true"#)
  }

  @Test func `numbers and commands that are typed ahead answer the next questions`() throws {
    let probe = try TerminalProbe("line", "3")
    #expect(try probe.reply(to: "1, 3\r/why\ry\r") == #"answered="1, 3" pasted=false"#)
    #expect(try probe.nextReply() == #"command="/why" draft="""#)
    #expect(try probe.nextReply() == #"answered="y" pasted=false"#)
  }

  @Test func `Tab completes what is offered and never a file`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "broach-tab-\(getpid())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data().write(to: folder.appending(path: "secret-file"))
    let probe = try TerminalProbe("line", "3", "complete=/why,/what else,lonely")
    #expect(try probe.reply(to: "lo\t\r") == #"answered="lonely" pasted=false"#)
    try probe.nextPrompt()
    #expect(try probe.reply(to: "/WHA\t\r") == #"command="/what else" draft="""#)
    try probe.nextPrompt()
    let path = folder.path + "/secret"
    #expect(try probe.reply(to: path + "\t\t\r").contains("\(path)\""))
    #expect(!probe.terminal.screen.contains("secret-file"))
  }

  @Test func `Tab on nothing shows nothing`() throws {
    let probe = try TerminalProbe("line", "complete=/why,/what else,lonely")
    #expect(try probe.reply(to: "\t\t/w\t\tx\r").contains("x"))
    #expect(!probe.terminal.screen.contains("lonely"))
    #expect(probe.terminal.screen.contains("/what else"))
  }

  @Test func `undo never reaches into a prefilled text`() throws {
    let probe = try TerminalProbe("line", "prefill=as it was")
    #expect(try probe.reply(to: " x\u{1F}\u{1F}\u{1F}\r") == #"answered="as it was" pasted=false"#)
  }

  @Test func `what was cut does not come back in the next answer`() throws {
    let probe = try TerminalProbe("line", "2")
    #expect(try probe.reply(to: "private\u{15}\r") == #"answered="" pasted=false"#)
    try probe.nextPrompt()
    let yanks = "\u{19}" + String(repeating: "\u{1B}y", count: 12)
    #expect(try !probe.reply(to: yanks + "x\r").contains("private"))
  }

  @Test func `what is answered is in no history`() throws {
    let probe = try TerminalProbe("line", "2")
    #expect(try probe.reply(to: "secret\r") == #"answered="secret" pasted=false"#)
    try probe.nextPrompt()
    #expect(
      try probe.reply(to: "\u{1B}[A\u{10}\u{12}sec\u{1B}[A\r") == #"answered="sec" pasted=false"#)
  }

  @Test(arguments: [
    ["LANG": "C"], ["LC_ALL": "C"], ["LANG": ""], ["LANG": "xx_YY"], ["LANG": "en_US.ISO-8859-1"],
  ])
  func `letters stay whatever the language says`(environment: [String: String]) throws {
    let probe = try TerminalProbe("line", environment: environment)
    #expect(try probe.reply(to: "é漢👍\r") == #"answered="é漢👍" pasted=false"#)
  }

  @Test func `controls that slip in do not come back`() throws {
    let probe = try TerminalProbe("line", "2")
    #expect(try probe.reply(to: "a\u{16}\u{1B}b\u{16}\u{7}\r") == #"answered="ab" pasted=false"#)
    try probe.nextPrompt()
    let pasted = "\u{1B}[200~x\u{1B}]52;c;aGk=\u{7}y\u{9B}z\u{1B}[31mw\u{1B}[201~"
    #expect(try probe.reply(to: pasted, "\r") == #"answered="xyzw" pasted=true"#)
    #expect(!probe.terminal.screen.contains("\u{1B}]52"))
    #expect(!probe.terminal.screen.contains("\u{9B}"))
  }

  @Test func `vi's keys work for those who set them`() throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "broach-inputrc-\(getpid())")
    try "$if broach\nset editing-mode vi\n$endif\n".write(
      to: file, atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(at: file) }
    let probe = try TerminalProbe("line", "2", environment: ["INPUTRC": file.path])
    try probe.terminal.send("bad end\u{1B}")
    try probe.terminal.wait(for: "end")
    #expect(try probe.reply(to: "0cwgood\u{1B}", "\r") == #"answered="good end" pasted=false"#)
    try probe.nextPrompt()
    #expect(try probe.reply(to: "x\u{1B}", "\u{4}") == #"answered="x" pasted=false"#)
  }

  @Test func `every Enter counts, however fast they come`() throws {
    let probe = try TerminalProbe("line", "4")
    let empty = #"answered="" pasted=false"#
    #expect(try probe.reply(to: "\r\r\rx\r") == empty)
    for _ in 0..<2 { #expect(try probe.nextReply() == empty) }
    #expect(try probe.nextReply() == #"answered="x" pasted=false"#)
  }

  @Test(arguments: [("\t", "one"), ("d", "oned"), ("r", "oner"), ("\u{1B}[Dx", "onxe")])
  func `Escape alone does nothing, whatever is typed after it`(next: String, answer: String) throws
  {
    let probe = try TerminalProbe("line")
    try probe.terminal.send("one\u{1B}")
    try probe.terminal.wait(for: "one")
    #expect(try probe.reply(to: next + "\r") == "answered=\"\(answer)\" pasted=false")
  }

  @Test(arguments: [true, false])
  func `a page that is pasted is one answer, told and not shown`(isBracketed: Bool) throws {
    let probe = try TerminalProbe("line", "2")
    let page = (1...235).map { "This is line \($0) of it." }.joined(separator: "\n")
    let keys = page.replacing("\n", with: "\r")
    try probe.terminal.send(isBracketed ? "\u{1B}[200~\(keys)\u{1B}[201~" : keys + "\r")
    try probe.terminal.wait(for: "Got it: 1,410 words.")
    try probe.terminal.wait(for: "Press Enter to go on.")
    #expect(!probe.terminal.screen.contains("line 100 of"))
    let reply = try probe.reply(to: "\r")
    #expect(reply == "answered=\(page.debugDescription) pasted=true")
  }

  @Test(arguments: ["\u{1B}\t", "\u{1B}r", "\u{1B}[2~\u{1}\u{1B}[2~\u{5}", "\t"])
  func `a key pressed by mistake changes no word`(keys: String) throws {
    let probe = try TerminalProbe("line")
    #expect(try probe.reply(to: "one two\(keys)!\r") == #"answered="one two!" pasted=false"#)
  }

  @Test(arguments: [
    ("1", true), ("true", true), ("yes", true), ("anything", true), ("", false), ("0", false),
    ("false", false), ("No", false), ("OFF", false),
  ])
  func `ACCESSIBLE asks for a plain screen`(value: String, isPlain: Bool) throws {
    let probe = try TerminalProbe("line", environment: ["ACCESSIBLE": value])
    #expect(probe.terminal.screen.contains("\u{1B}[1m") != isPlain)
    #expect(try probe.reply(to: "x\r") == #"answered="x" pasted=false"#)
  }
}
