import Testing

@testable import Terminal

@Suite struct `A burst of keys` {
  private func sort(_ chunks: [String], isText: Bool = true) -> [String] {
    var burst = Burst()
    return chunks.flatMap { burst.sort(Array($0.utf8), isText: isText) }.map { part in
      switch part {
      case .typed(let bytes): "typed " + String(decoding: bytes, as: UTF8.self)
      case .pasted(let bytes): "pasted " + String(decoding: bytes, as: UTF8.self)
      }
    }
  }

  @Test func `is typed unless text follows a line break`() {
    #expect(sort(["abc\r"]) == ["typed abc\r"])
    #expect(sort(["abc\r\r\r"]) == ["typed abc\r\r\r"])
    #expect(sort(["abc\rd"]) == ["pasted abc\rd"])
    #expect(sort(["abc\rd"], isText: false) == ["typed abc\rd"])
    #expect(sort(["abc\rd\u{4}"]) == ["pasted abc\rd", "typed \u{4}"])
  }

  @Test func `is a paste where a line is asked for if nobody types so much ahead`() {
    let page = String(repeating: "a line of words\r", count: 70)
    #expect(sort([page], isText: false) == ["pasted " + page])
    let enters = String(repeating: "\r", count: 2000)
    #expect(sort([enters], isText: false) == ["typed " + enters])
  }

  @Test func `is pasted between the marks, however they are cut`() {
    let whole = "a\u{1B}[200~b\rc\u{1B}[201~d"
    #expect(sort([whole]) == ["typed a", "pasted b\rc", "typed d"])
    for cut in 3..<whole.utf8.count {
      let bytes = Array(whole.utf8)
      let halves = [bytes[..<cut], bytes[cut...]].map { String(decoding: $0, as: UTF8.self) }
      #expect(sort(halves).joined() == "typed apasted b\rctyped d", "\(cut)")
    }
  }

  @Test func `holds no lone escape back`() {
    #expect(sort(["\u{1B}"]) == ["typed \u{1B}"])
    #expect(sort(["\u{1B}[A"]) == ["typed \u{1B}[A"])
  }

  @Test func `gives up an unfinished paste`() {
    var burst = Burst()
    #expect(burst.sort(Array("\u{1B}[200~half".utf8), isText: true).isEmpty)
    #expect(burst.isPasting)
    #expect(Array(burst.release()) == Array("half".utf8))
    #expect(!burst.isPasting)
  }

  @Test func `is read without controls, repaired, its line ends one`() {
    #expect(String(typed: Array("a\r\nb\rc\u{1B}[1;31md\u{7}\t".utf8)) == "a\nb\ncd\t")
    #expect(String(typed: [0x61, 0xFF, 0xE6, 0xBC]) == "a\u{FFFD}\u{FFFD}")
  }

  @Test func `that is short and ends in a command was typed over a slow line`() {
    #expect(sort(["one\r/back\r"]) == ["typed one\r/back\r"])
    #expect(sort(["one\r/back"]) == ["pasted one\r/back"])
    #expect(sort(["one\r\r\rtwo\r/back\r"]) == ["pasted one\r\r\rtwo\r/back\r"])
    let long = String(repeating: "word ", count: 50) + "\r/back\r"
    #expect(sort([long]) == ["pasted " + long])
  }

  @Test func `that is short is typed once the terminal has marked a paste`() {
    #expect(
      sort(["\u{1B}[200~x\u{1B}[201~", "one\rtwo\r"]) == ["pasted x", "typed one\rtwo\r"])
    #expect(sort(["\u{1B}[200~x\u{1B}[201~", "a\r\rb"]) == ["pasted x", "pasted a\r\rb"])
  }
}
