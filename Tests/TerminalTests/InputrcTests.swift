import Foundation
import TestSupport
import Testing

@Suite(.serialized, .timeLimit(.minutes(15))) struct `Her own settings for readline` {
  private let folder: Scratch

  init() throws {
    folder = try Scratch()
  }

  private func path(_ name: String) -> String { folder.url.appending(path: name).path }

  private func probe(_ settings: String, kind: String = "line", count: Int = 1) throws
    -> TerminalProbe
  {
    let file = try folder.write(settings, to: "inputrc")
    return try TerminalProbe(kind, "\(count)", environment: ["INPUTRC": file.path])
  }

  private func answer(_ settings: String, to keys: String...) throws -> String {
    let probe = try probe(settings)
    for keys in keys { try probe.terminal.send(keys) }
    return try probe.nextReply()
  }

  @Test(arguments: [
    "set convert-meta on", "set input-meta off", "set meta-flag off", "set output-meta off",
    "set byte-oriented on", "set enable-meta-key off",
    "set convert-meta on\nset input-meta off\nset output-meta off\nset byte-oriented on",
  ])
  func `lose no letter that is no ASCII`(settings: String) throws {
    let probe = try probe(settings)
    let reply = try probe.reply(to: "é漢👍x\u{7F}\u{7F}!\r")
    #expect(reply == #"answered="é漢!" pasted=false"#)
    #expect(probe.terminal.screen.contains("é漢"))
  }

  @Test(arguments: [
    "set enable-bracketed-paste off", "set horizontal-scroll-mode on", "set history-size 0",
    "set history-size -1", "set keyseq-timeout 0", "set revert-all-at-newline on",
    "set mark-modified-lines on", "set echo-control-characters on", "set editing-mode vi",
    "set editing-mode nonsense", "set keymap vi-command", "set enable-keypad on",
    "set completion-query-items 1", "set show-mode-in-prompt on", "set isearch-terminators \"a\"",
    "set comment-begin /leave", "set blink-matching-paren on", "set active-region-start-color x",
    #""\C-m\C-m": "x""#, #""\C-d\C-d": "x""#, #""\C-j": overwrite-mode"#, #""a": vi-editing-mode"#,
    #""o": do-lowercase-version"#, #""n": re-read-init-file"#, #""\e[200~": "x""#,
  ])
  func `leave what she types and pastes as it is`(settings: String) throws {
    let probe = try probe(settings, kind: "text")
    try probe.terminal.send("a no\r")
    try probe.terminal.wait(for: "\n")
    try probe.terminal.send("\u{1B}[200~one\rtwo (é)\u{1B}[201~")
    try probe.terminal.wait(for: "(é)")
    #expect(try probe.reply(to: "!\u{4}") == #"answered="a no\none\ntwo (é)!" pasted=true"#)
  }

  @Test(arguments: ["\u{1B}\r", "\u{1B}h\r", "\u{1B}0\r"])
  func `cut no word where Enter is pressed behind Escape, and letters are letters again`(
    keys: String
  ) throws {
    let probe = try probe("set editing-mode vi", kind: "text")
    try probe.terminal.send("one two")
    try probe.terminal.wait(for: "two")
    try probe.terminal.send(keys)
    try probe.terminal.wait(for: "\n")
    #expect(try probe.reply(to: "ok\u{4}") == #"answered="one two\nok" pasted=false"#)
  }

  @Test func `are read, with what they include`() throws {
    try Data("\"\\C-xq\": \"included\"\n".utf8).write(to: folder.url.appending(path: "more"))
    let settings = """
      $if broach
      $include \(path("more"))
      $else
      "\\C-xq": "not this"
      $endif
      $if Bash
      $include \(path("missing"))
      "\\C-xq": "nor this"
      $endif
      "\\C-xw": "öwn"\r
      """
    #expect(
      try answer(settings, to: "\u{18}q \u{18}w\r") == #"answered="included öwn" pasted=false"#)
  }

  @Test func `may include themselves, or each other`() throws {
    let other = "$include \(path("inputrc"))\n$include \(path("other"))\n\"\\C-xq\": \"found\"\n"
    try Data(other.utf8).write(to: folder.url.appending(path: "other"))
    let settings = "$include \(path("inputrc"))\n$include \(path("other"))\n"
    #expect(try answer(settings, to: "\u{18}q\r") == #"answered="found" pasted=false"#)
  }

  @Test func `may include many files that include many`() throws {
    for level in 0..<20 {
      let include = "$include \(path("level\(level + 1)"))\n"
      let text = include + include + "\"\\C-xq\": \"found\"\n"
      try Data(text.utf8).write(to: folder.url.appending(path: "level\(level)"))
    }
    let settings = "$include \(path("level0"))\n\"\\C-xw\": \"and on\"\n"
    #expect(
      try answer(settings, to: "\u{18}q \u{18}w\r") == #"answered="found and on" pasted=false"#)
  }

  @Test func `may be huge, or have a line that is`() throws {
    let huge = String(repeating: "\"\\C-xq\": \"found\"\n", count: 200_000)
    #expect(try answer(huge, to: "\u{18}q\r") == #"answered="found" pasted=false"#)
    let long = "\"" + String(repeating: "a", count: 200_000) + "\": \"x\"\n\"\\C-xq\": \"found\"\n"
    #expect(try answer(long, to: "a\u{18}q\r") == #"answered="afound" pasted=false"#)
    let deep = String(repeating: "$if broach\n", count: 20_000) + "\"\\C-xq\": \"found\"\n"
    #expect(try answer(deep, to: "\u{18}q\r") == #"answered="found" pasted=false"#)
  }

  @Test func `may be no file`() throws {
    #expect(mkfifo(path("pipe"), 0o600) == 0)
    for path in [path(""), path("pipe"), path("missing"), "/dev/zero", "/dev/tty", ""] {
      let probe = try TerminalProbe("line", environment: ["INPUTRC": path])
      #expect(try probe.reply(to: "here\r") == #"answered="here" pasted=false"#, "\(path)")
    }
  }

  @Test(arguments: [
    "set nothing of that name", "\"\\C-xx\" no-colon", "$nothing", "$endif", "$else", "$if",
    "$if isearch-terminators = x\n$endif", "$if active-region-start-color == x\n$endif",
    "$if version >\n$endif", "\"", "set", ":", "\"\\C-xx\": \"no end", "Control-Meta-: x",
    "$include", "$include ~nobody/file", "\u{1}\u{2}",
  ])
  func `are passed over in silence where they mean nothing`(line: String) throws {
    let probe = try probe(line + "\n\"\\C-xq\": \"found\"\n")
    let isRead = !line.hasPrefix("$if") || line.contains("$endif")
    let reply = try probe.reply(to: (isRead ? "\u{18}q" : "found") + "\r")
    #expect(reply == #"answered="found" pasted=false"#)
    #expect(!probe.terminal.screen.contains("readline"))
  }

  @Test(arguments: [
    "\"a\": \"ba\"", "\"a\": \"aa\"", "\"a\": \"b\"\n\"b\": \"a\"",
    "\"a\": \"\\C-m\"\n\"b\": \"a\"",
  ])
  func `may have a macro that calls itself`(settings: String) throws {
    let probe = try probe(settings)
    try probe.terminal.send("a")
    #expect(try probe.reply(to: "\u{15}end\r").hasPrefix("answered="))
  }

  @Test func `show and bring back nothing by a key, however long its sequence`() throws {
    let names = [
      "dump-functions", "dump-variables", "dump-macros", "re-read-init-file", "insert-comment",
      "tilde-expand", "call-last-kbd-macro", "yank-last-arg", "history-search-backward",
    ]
    let settings = names.enumerated().map { "\"\\C-x\\C-y\($0)\": \($1)\n" }.joined()
    let keys = names.indices.map { "\u{18}\u{19}\($0)" }.joined()
    #expect(try answer(settings, to: "~root" + keys + "\r") == #"answered="~root" pasted=false"#)
    let probe = try probe(settings, count: 2)
    #expect(try probe.reply(to: "private\r") == #"answered="private" pasted=false"#)
    try probe.nextPrompt()
    #expect(try probe.reply(to: keys + "x\r") == #"answered="x" pasted=false"#)
    #expect(
      !probe.terminal.screen.contains("is set to") && !probe.terminal.screen.contains("found"))
  }

  @Test func `as in vi bring back no word of an earlier answer`() throws {
    let probe = try probe("set editing-mode vi", count: 2)
    #expect(try probe.reply(to: "private\r") == #"answered="private" pasted=false"#)
    try probe.nextPrompt()
    try probe.terminal.send("\u{1B}")
    #expect(try probe.reply(to: "..ppkk_ix\r") == #"answered="x" pasted=false"#)
  }

  @Test func `cut no line above by Ctrl-U`() throws {
    let probe = try probe("set bind-tty-special-chars on", kind: "text")
    try probe.terminal.send("one\r")
    try probe.terminal.wait(for: "\n")
    #expect(try probe.reply(to: "two\u{15}three\u{4}") == #"answered="one\nthree" pasted=false"#)
  }

  @Test func `are not needed for Alt and Enter to break a line`() throws {
    let probe = try probe("", kind: "text")
    try probe.terminal.send("one\u{1B}\r")
    try probe.terminal.wait(for: "\n")
    #expect(try probe.reply(to: "two\u{4}") == #"answered="one\ntwo" pasted=false"#)
  }
}
