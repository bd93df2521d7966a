import Foundation
import TestSupport
import Testing

@Suite(.serialized, .timeLimit(.minutes(15))) struct `A text on a terminal` {
  private static let enter = "\r"
  private static let hint = "(Enter once more ends)"

  /// 2,000 words in 235 lines, some of them empty, with commands among them.
  private static let long: String = {
    var lines = (0..<235).map { line in
      line % 7 == 3 ? "" : (0..<10).map { "wörd\(line)-\($0)" }.joined(separator: " ")
    }
    lines[100] = "/leave"
    lines[110] = ""
    lines[111] = ""
    return lines.joined(separator: "\n")
  }()

  @Test func `an empty line is a paragraph and the next Enter ends`() throws {
    let probe = try TerminalProbe("text")
    try probe.terminal.send("one" + Self.enter)
    try probe.terminal.wait(for: "\n")
    try probe.terminal.send(Self.enter)
    try probe.terminal.wait(for: Self.hint)
    try probe.terminal.send("two")
    try probe.terminal.wait(for: "two")
    try probe.terminal.send(Self.enter)
    try probe.terminal.wait(for: "\n")
    try probe.terminal.send(Self.enter)
    try probe.terminal.wait(for: Self.hint)
    #expect(try probe.reply(to: Self.enter) == #"answered="one\n\ntwo" pasted=false"#)
  }

  @Test func `Ctrl-D ends what was typed`() throws {
    #expect(try TerminalProbe("text").reply(to: "one\u{4}") == #"answered="one" pasted=false"#)
  }

  @Test func `Ctrl-D on nothing leaves`() throws {
    #expect(try TerminalProbe("text").reply(to: "\u{4}") == #"left=endOfInput draft="""#)
  }

  @Test func `Enter on nothing skips`() throws {
    #expect(try TerminalProbe("text").reply(to: Self.enter) == #"answered="" pasted=false"#)
  }

  @Test func `an earlier line can be mended`() throws {
    let probe = try TerminalProbe("text")
    try probe.terminal.send("héllo" + Self.enter)
    try probe.terminal.wait(for: "\n")
    try probe.terminal.send("world")
    let up = "\u{1B}[A", home = "\u{1B}[H", down = "\u{1B}[B", end = "\u{1B}[F"
    #expect(
      try probe.reply(to: up + "X" + home + "Y" + down + end + "Z\u{B}", "\u{4}")
        == #"answered="YhélloX\nworldZ" pasted=false"#)
  }

  @Test func `a command keeps what was typed before it`() throws {
    let probe = try TerminalProbe("text")
    try probe.terminal.send("kept" + Self.enter)
    try probe.terminal.wait(for: "\n")
    try probe.terminal.send("/why")
    #expect(try probe.reply(to: Self.enter) == #"command="/why" draft="kept\n""#)
  }

  @Test(arguments: [true, false]) func `a long paste is one answer`(isBracketed: Bool) throws {
    let probe = try TerminalProbe("text", "2")
    let keys = Self.long.replacing("\n", with: "\r")
    try probe.terminal.send(isBracketed ? "\u{1B}[200~\(keys)\u{1B}[201~" : keys)
    try probe.terminal.wait(for: "233-9")
    let reply = try probe.reply(to: "!\u{4}")
    #expect(reply == "answered=\((Self.long + "!").debugDescription) pasted=true")
  }

  @Test func `a paste stays editable, and a typed command after it works`() throws {
    let probe = try TerminalProbe("text")
    try probe.terminal.send("\u{1B}[200~/one\n\n\ntwo\u{1B}[201~")
    try probe.terminal.wait(for: "two")
    try probe.terminal.send("\u{7F}\u{7F}\u{7F}2" + Self.enter)
    try probe.terminal.wait(for: "\n")
    try probe.terminal.send("/why")
    #expect(try probe.reply(to: Self.enter) == #"command="/why" draft="/one\n\n\n2\n""#)
  }

  @Test func `an undo does not take a prefilled text away`() throws {
    let probe = try TerminalProbe("text", "prefill=one\ntwo")
    let reply = try probe.reply(to: "x\u{1F}\u{1F}\u{1F}\u{4}")
    #expect(reply == #"answered="one\ntwo" pasted=false"#)
  }

  @Test(arguments: ["text", "line"])
  func `a command glued to what stood there is obeyed`(kind: String) throws {
    let probe = try TerminalProbe(kind, "prefill=I went quiet.")
    #expect(try probe.reply(to: "/leave\r") == #"command="/leave" draft="I went quiet.""#)
  }

  @Test func `a paste that is higher than the window is told and not shown`() throws {
    let probe = try TerminalProbe("text")
    let lines = (1...60).map { "This is line \($0) of it." }
    let text = lines.joined(separator: "\n")
    try probe.terminal.send("Before. \u{1B}[200~\(text)\u{1B}[201~")
    try probe.terminal.wait(
      for: "Got it: 360 words. It begins “This is line 1 of” and ends “is line 60 of it.”")
    #expect(!probe.terminal.screen.contains("line 30"))
    let reply = try probe.reply(to: "\rAnd more.\u{4}")
    #expect(reply == "answered=\("Before. \(text)\nAnd more.".debugDescription) pasted=true")
  }

  @Test func `what stands there and is higher than the window is told`() throws {
    let text = (1...60).map { "Line \($0)." }.joined(separator: "\n")
    let probe = try TerminalProbe("text", "prefill=\(text)")
    #expect(probe.terminal.screen.contains("Your text so far: 120 words."))
    try probe.terminal.wait(for: "Line 60.")
    #expect(try probe.reply(to: "/why\r") == "command=\"/why\" draft=\(text.debugDescription)")
  }

  @Test func `typed words that outgrow the window are all there`() throws {
    let probe = try TerminalProbe("text")
    let words = (1...100).map { "word\($0) and some more " }
    for word in words {
      try probe.terminal.send(word)
      try probe.terminal.wait(for: "more")
    }
    let reply = try probe.reply(to: "\r\r\r")
    #expect(reply == "answered=\(words.joined().debugDescription) pasted=false")
    let hints = probe.terminal.screen.components(separatedBy: "/edit opens all of it.").count - 1
    #expect(hints == 1)
  }

  @Test func `a line is drawn once after a stop`() throws {
    let probe = try TerminalProbe("text")
    try probe.terminal.send("half")
    try probe.terminal.wait(for: "half")
    try probe.terminal.send("\u{1A}")
    try probe.terminal.wait(for: "half")
    #expect(try probe.reply(to: "!\u{4}") == #"answered="half!" pasted=false"#)
    #expect(probe.terminal.screen.components(separatedBy: "> ").count == 3)
  }

  @Test func `a stop that nobody saw coming takes no key away`() throws {
    let probe = try TerminalProbe("text")
    try probe.terminal.send("half")
    try probe.terminal.wait(for: "half")
    probe.terminal.signal(SIGSTOP)
    probe.terminal.cook()
    probe.terminal.signal(SIGCONT)
    try probe.terminal.wait(for: "half")
    #expect(!probe.terminal.isCooked)
    #expect(try probe.reply(to: "\u{7F}ve\u{4}") == #"answered="halve" pasted=false"#)
  }

  @Test func `a slash within new words is no command`() throws {
    let probe = try TerminalProbe("line", "prefill=I went")
    #expect(try probe.reply(to: " on /leave\r") == #"answered="I went on /leave" pasted=false"#)
  }

  @Test(arguments: ["\u{1B}[A", "\u{1B}[D\u{1B}[D", "\u{1B}[H"])
  func `the third Enter ends it wherever the cursor is`(keys: String) throws {
    let probe = try TerminalProbe("text", "prefill=one\ntwo words")
    #expect(
      try probe.reply(to: keys + "\r\r\r") == #"answered="one\ntwo words" pasted=false"#)
  }

  @Test func `a command counts on whatever line it stands`() throws {
    let probe = try TerminalProbe("text", "prefill=one\n\ntwo")
    #expect(
      try probe.reply(to: "\u{1B}[A/why\u{1B}[B\r")
        == #"command="/why" draft="one\ntwo""#)
  }

  @Test func `what cannot be seen is left out of a paste`() throws {
    let probe = try TerminalProbe("text")
    let paste = "a\u{202E}b\u{200B}c\u{2028}d\u{E0041}e \u{645}\u{200C}\u{6CC} 👩\u{200D}👧\u{9B}31m"
    try probe.terminal.send("\u{1B}[200~\(paste)\u{1B}[201~")
    let reply = try probe.reply(to: "\u{4}")
    let left = "ab" + "c\nde \u{645}\u{200C}\u{6CC} 👩\u{200D}👧"
    #expect(reply == "answered=\(left.debugDescription) pasted=true")
    #expect(!probe.terminal.screen.unicodeScalars.contains("\u{202E}"))
  }

  @Test func `nothing breaks when the window shrinks`() throws {
    let probe = try TerminalProbe("text")
    let words = "a long line of words that goes on past the narrow window"
    try probe.terminal.send(words)
    try probe.terminal.wait(for: "window")
    probe.terminal.resize(rows: 24, columns: 20)
    try probe.terminal.wait(for: "window")
    #expect(try probe.reply(to: "!\u{4}") == "answered=\"\(words)!\" pasted=false")
  }

  @Test func `half of it is saved while somebody types`() throws {
    let probe = try TerminalProbe("text", "saves")
    try probe.terminal.send("half")
    #expect(try probe.nextReply() == #"saved="half""#)
  }

  @Test func `a plain screen gets no styles`() throws {
    let probe = try TerminalProbe("text", "--plain")
    _ = try probe.reply(to: "x\u{4}")
    #expect(!probe.terminal.screen.contains("\u{1B}[1m"))
  }
}
