import Testing
import Text

@testable import Script

@Suite("A line of a script")
struct LineTests {
  private func line(_ text: String) -> Line {
    Line(at: 0, of: Array(text.utf8).span, PromptSchema.schema)
  }

  @Test(
    "is known by what it begins with",
    arguments: [
      ("", .words), ("   ", .words), ("ask: x", .words), ("words", .words), ("# x", .comment),
      ("  #", .comment), ("---", .documentMark), ("--- ", .documentMark), ("...", .documentMark),
      (" ---", .words), (" ...", .words), ("----", .words), ("--- x", .words), ("..", .words),
      ("-", .dash), ("- x", .dash), ("-\tx", .dash), ("  - x", .dash), ("-ask: x", .dashedKey),
      ("-x", .tightDash), ("-x: y", .words), ("-X: y", .tightDash), ("--x", .words),
      ("• x", .bullet), ("•", .bullet), ("•x", .words), ("– x", .bullet), ("— x", .bullet),
      ("* x", .bullet), ("*x", .words), ("· x", .bullet), ("\u{F0B7} x", .bullet), ("é x", .words),
      ("1. ask: x", .bullet), ("12) ask: x", .bullet), ("123. ask: x", .bullet),
      ("1234. ask: x", .words), ("1. x", .words), ("1.ask: x", .words), ("1: ask: x", .words),
      ("22:30", .words), ("1.", .words),
    ] as [(String, LineMark)])
  func mark(_ text: String, _ mark: LineMark) {
    #expect(line(text).mark == mark)
    #expect(line(text + "\n").mark == mark)
    #expect(line(text + "\r\nask: y").mark == mark)
  }

  @Test(
    "is as deep as its indentation",
    arguments: [
      ("x", 0), ("  x", 2), ("\tx", 2), (" \tx", 2), ("  \tx", 4), ("\t x", 3), ("\t\tx", 4),
      ("\u{A0}x", 1), (" \u{A0} x", 3), ("é", 0),
    ])
  func depth(_ text: String, _ columns: Int) {
    #expect(line(text).columns == columns)
    #expect(line(text).indent == columns)
  }

  @Test(
    "knows of what its indentation is made",
    arguments: [
      ("  x", false, false, false, nil), ("\tx", true, false, false, 0),
      (" \tx", true, true, false, 1), ("\t x", true, true, false, 0),
      ("\u{A0}x", false, false, true, nil), (" \u{A0}\tx", true, true, true, 2),
      ("x\ty", false, false, false, nil),
    ] as [(String, Bool, Bool, Bool, Int?)])
  func indentation(
    _ text: String, _ hasTab: Bool, _ mixes: Bool, _ hasNoBreakSpace: Bool, _ firstTab: Int?
  ) {
    let line = line(text)
    #expect(line.hasTab == hasTab)
    #expect(line.mixes == mixes)
    #expect(line.hasNoBreakSpace == hasNoBreakSpace)
    #expect(line.firstTab(in: Array(text.utf8)) == firstTab)
  }

  @Test(
    "ends where it ends, and the next begins behind",
    arguments: [
      ("ab", 2, 2), ("ab\n", 2, 3), ("ab\r\n", 2, 4), ("ab\r", 3, 3), ("\n", 0, 1), ("\r\n", 0, 2),
      ("ab\rc\n", 4, 5), ("a longer line than eight\nx", 24, 25),
    ])
  func ends(_ text: String, _ end: Int, _ next: Int) {
    #expect(line(text).end == end)
    #expect(line(text).next == next)
    #expect(line(text).isBlank == (end == 0))
  }

  @Test(
    "without its dash stands where its words stand",
    arguments: [
      ("- x", 2, 2), ("  - x", 4, 4), ("-   x", 4, 4), ("-x", 1, 2), ("-", 1, 1), ("• x", 4, 2),
      ("•   x", 6, 2), ("-\tx", 2, 2), ("- \tx", 3, 4), ("1. ask: x", 3, 2), ("12. ask: x", 4, 2),
    ])
  func row(_ text: String, _ first: Int, _ columns: Int) {
    let row = line(text).withoutDash(in: Array(text.utf8).span, PromptSchema.schema)
    #expect(row.first == first)
    #expect(row.columns == columns)
    #expect(row.indent == columns)
  }
}

@Suite("A key at the beginning of a line")
struct KeyHeadTests {
  private struct Read: Equatable {
    let word: String
    let valueStart: Int
    let slip: KeyHead.Slip?
    let isKnown: Bool
  }

  private func read(_ text: String, _ head: KeyHead?) -> Read? {
    head.map {
      Read(
        word: $0.spelling(in: Array(text.utf8)), valueStart: $0.valueStart, slip: $0.slip,
        isKnown: $0.word.isKnown)
    }
  }

  private func plain(_ text: String) -> Read? {
    let bytes = Array(text.utf8)
    return read(text, KeyHead(bytes.span, 0..<bytes.count, PromptSchema.schema))
  }

  private func meant(_ text: String, takesIDs: Bool = false) -> Read? {
    let bytes = Array(text.utf8)
    return read(
      text,
      KeyHead(
        meantBy: bytes.span, 0..<bytes.count, PromptSchema.schema, takesIDs: takesIDs))
  }

  private func bare(_ text: String) -> Read? {
    let bytes = Array(text.utf8)
    return read(text, KeyHead(lackingColon: bytes.span, 0..<bytes.count, PromptSchema.schema))
  }

  @Test func `is small letters, digits and two marks, up to a colon with a space`() {
    #expect(plain("ask: x") == Read(word: "ask", valueStart: 4, slip: nil, isKnown: true))
    #expect(plain("ask:") == Read(word: "ask", valueStart: 4, slip: nil, isKnown: true))
    #expect(plain("own-words: x")?.isKnown == true)
    #expect(plain("a_9: x")?.isKnown == false)
    for text in ["ask:x", "ask", ": x", "", "Ask: x", "ask : x", "ask.: x", "é: x", "a{: x"] {
      #expect(plain(text) == nil)
    }
  }

  @Test func `may be meant`() {
    #expect(meant("\"ask\": x") == Read(word: "ask", valueStart: 6, slip: .quoted, isKnown: true))
    #expect(meant("“ask”: x")?.slip == .quoted)
    #expect(meant("'ask': x")?.slip == .quoted)
    #expect(meant("Ask: x") == Read(word: "ask", valueStart: 4, slip: .capital, isKnown: true))
    #expect(meant("aSK : x")?.slip == .capital)
    #expect(meant("ask : x")?.slip == .spaceBefore)
    #expect(meant("ask:x") == Read(word: "ask", valueStart: 4, slip: .noSpaceAfter, isKnown: true))
    #expect(meant("ask:\u{A0}x")?.valueStart == 6)
    #expect(meant("Zebra: x")?.isKnown == false)
    for text in ["zebra:x", "two words: x", "ask", "\"ask: x", "«ask»: x", ": x", "\"\": x"] {
      #expect(meant(text) == nil)
    }
    #expect(meant("zebra:x", takesIDs: true)?.word == "zebra")
  }

  @Test func `may lack its colon`() {
    #expect(bare("ask x") == Read(word: "ask", valueStart: 4, slip: .noColon, isKnown: true))
    #expect(bare("ask") == Read(word: "ask", valueStart: 3, slip: .noColon, isKnown: true))
    #expect(bare("ask = x")?.valueStart == 5)
    #expect(bare("ask; x")?.valueStart == 4)
    #expect(bare("ask.")?.valueStart == 4)
    #expect(bare("ask：x")?.valueStart == 6)
    #expect(bare("Ask = x")?.isKnown == true)
    for text in ["Ask me", "ask,x", "", "é"] { #expect(bare(text) == nil) }
  }
}
