import TestSupport
import Testing

@testable import Terminal

@Suite("A line that is longer than the window", .timeLimit(.minutes(15)))
struct SoftBreakTests {
  /// The rows as readline draws them, with the breaks that were found.
  private func rows(_ text: String, from start: Int = 0, columns: Int) -> (rows: [String], Int) {
    var bytes = Array(text.utf8)
    let breaks = bytes.withUnsafeBufferPointer { SoftBreaks($0, from: start, columns: columns) }
    for place in breaks.places {
      #expect(bytes[Int(place)] == 0x20)
      bytes[Int(place)] = 0x0A
    }
    var rows = [String(repeating: ">", count: start)]
    for character in String(decoding: bytes, as: UTF8.self) {
      if character == "\n" {
        rows.append("")
      } else {
        rows[rows.count - 1].append(character)
        if rows[rows.count - 1].count == columns { rows.append("") }
      }
    }
    return (rows, breaks.rows)
  }

  @Test func `goes on with a whole word in the next row`() {
    #expect(rows("one two three", columns: 8).rows == ["one two ", "three"])
    #expect(rows("one two three", from: 2, columns: 8).rows == [">>one", "two", "three"])
    #expect(rows("one\ntwo three", columns: 8).rows == ["one", "two", "three"])
  }

  @Test func `cuts a word that has no room in any row, and keeps what is in front of it`() {
    #expect(rows("a bcdefghij", columns: 6).rows == ["a", "bcdefg", "hij"])
    #expect(rows("abcdefgh i", columns: 6).rows == ["abcdef", "gh i"])
  }

  @Test func `has no empty row behind a full one`() {
    #expect(rows("abcd efgh", columns: 5).rows == ["abcd ", "efgh"])
    #expect(rows("a abc def", columns: 6).rows == ["a abc ", "def"])
    #expect(rows("ab cd ef", columns: 5).rows == ["ab", "cd", "ef"])
  }

  @Test func `counts wide letters twice and marks not at all`() {
    #expect(rows("漢字 漢字", columns: 8).rows == ["漢字", "漢字"])
    #expect(rows("e\u{301}e\u{301} e\u{301}e\u{301}", columns: 6).rows.count == 1)
  }

  @Test func `never cuts a word that has room, whatever stands in it`() {
    var random = SeededNumbers()
    for _ in 0..<2000 {
      let columns = Int.random(in: 2...12, using: &random)
      let text = String(
        (0..<40).map { _ in "abc   \n".randomElement(using: &random) ?? " " })
      let (rows, count) = rows(text, columns: columns)
      #expect(rows.count == count)
      #expect(rows.allSatisfy { $0.count <= columns })
      let letters = rows.joined(separator: "\n").split(whereSeparator: \.isWhitespace)
      let words = text.split(whereSeparator: \.isWhitespace)
      let short = words.filter { $0.count < columns }
      if short.count == words.count { #expect(letters == words, "\(text.debugDescription)") }
    }
  }

  @Test func `is drawn so and stays as it was typed`() throws {
    let text = "It was the first time I said it out loud, and you looked at the clock."
    let probe = try TerminalProbe("text", "prefill=\(text)", columns: 30)
    try probe.terminal.wait(for: "clock.")
    // Readline writes a NUL before a line break, which terminals pass over.
    let screen = String(probe.terminal.screen.unicodeScalars.filter { $0 != "\r" && $0 != "\0" })
    #expect(screen.contains("time I said it out loud, and you\nlooked at the clock."))
    #expect(try probe.reply(to: "\u{4}") == #"answered="\#(text)" pasted=false"#)
  }

  @Test func `stands below a prompt that leaves it little room`() throws {
    let terminal = try PseudoTerminal(
      BuiltProduct.path("TerminalProbe"), ["line"], rows: 20, columns: 8)
    try terminal.wait(for: "ask1>")
    try terminal.wait(for: "\n")
    try terminal.send("hello\r")
    try terminal.wait(for: #"answered="hello""#)
  }
}
