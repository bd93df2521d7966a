import Testing
import Text

struct LineIndexTests {
  @Test func `places agree with counting by hand, at every byte`() {
    let pieces = ["a", "é", "漢", "👍", "\n", "\r\n", "\r", "", String(repeating: "xé", count: 200)]
    for text in ["", "\u{FEFF}", (pieces + pieces.reversed()).joined(), "\u{FEFF}a\n\nb"] {
      let source = SourceText(name: "a", text: text)
      let index = LineIndex(source)
      var line = 1
      var column = 1
      var offset = text.hasPrefix("\u{FEFF}") ? 3 : 0
      for scalar in text.unicodeScalars.dropFirst(offset > 0 ? 1 : 0) {
        #expect(index.position(of: offset) == Position(line: line, column: column))
        offset += UTF8.width(scalar)
        (line, column) = scalar == "\n" ? (line + 1, 1) : (line, column + 1)
      }
      #expect(index.position(of: offset) == Position(line: line, column: column))
      #expect(index.position(of: offset + 9) == Position(line: line, column: column))
      #expect(index.position(of: -9) == Position(line: 1, column: 1))
    }
  }

  @Test func `lines come without their ends`() {
    let index = LineIndex(SourceText(name: "a", text: "\u{FEFF}one\r\n\ntwo\rthree"))
    #expect((0...4).map(index.text(ofLine:)) == ["", "one", "", "two\rthree", ""])
  }
}
