import Testing

@testable import Terminal

@Suite struct `A burst of keys` {
  private func sort(_ chunks: [String], isText: Bool = true) -> [String] {
    var burst = Burst()
    return Self.shown(chunks.flatMap { burst.sort(Array($0.utf8), isText: isText) })
  }

  @Test func `is typed unless text follows a line break`() {
    #expect(sort(["abc\r"]) == ["typed abc\r"])
    #expect(sort(["abc\r\r\r"]) == ["typed abc\r\r\r"])
    #expect(sort(["abc\rd"]) == ["pasted abc\rd"])
    #expect(sort(["abc\rd"], isText: false) == ["pasted abc\rd"])
    #expect(sort(["abc\rd\u{4}"]) == ["pasted abc\rd", "typed \u{4}"])
  }

  @Test func `is a paste where a line is asked for if nobody types so much ahead`() {
    let page = String(repeating: "a line of words\r", count: 70)
    #expect(sort([page], isText: false) == ["pasted " + page])
    let enters = String(repeating: "\r", count: 2000)
    #expect(sort([enters], isText: false) == ["typed " + enters])
  }

  @Test(arguments: [
    "1\r2 3\r\r", "\r\rx\r", "/skip\r2\r", "wordd\u{7F}\rnext\r", "1, 3\r4", "no\ry\r",
  ])
  func `is typed where a line is asked for and it answers several`(keys: String) {
    #expect(sort([keys], isText: false) == ["typed " + keys])
  }

  @Test(arguments: ["one\rtwo", "one\rtwo\r", "2\rI went quiet.\r", "- a\n- b", "a/b c\r/d e"])
  func `is a paste where a line is asked for and it has words`(keys: String) {
    #expect(sort([keys], isText: false) == ["pasted " + keys])
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

  @Test(arguments: ["\u{B}", "\u{C}", "\u{85}", "\r\n", "\r", "\n"])
  func `keeps two words apart, whatever breaks the line`(lineEnd: String) {
    #expect(String(typed: Array("one\(lineEnd)two".utf8)) == "one\ntwo")
  }

  @Test(arguments: ["\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}"])
  func `is a paste with breaks that no key types`(lineEnd: String) {
    #expect(sort(["one two\(lineEnd)three"]) == ["pasted one two\nthree"])
  }

  @Test(arguments: [
    "\u{1B}]0;a title\u{7}", "\u{1B}]8;;http://example.org\u{1B}\\", "\u{9B}31m",
    "\u{1B}Pq#0\u{1B}\\", "\u{1B}[1;31m",
  ])
  func `has no words that were for the terminal`(sequence: String) {
    #expect(String(typed: Array("one \(sequence)two".utf8)) == "one two")
  }

  @Test func `loses nothing behind what only looks like words for the terminal`() {
    #expect(String(typed: Array("one \u{1B}]two\nthree\u{7}".utf8)) == "one ]two\nthree")
    #expect(String(typed: Array("one \u{1B}Part".utf8)) == "one Part")
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

  @Test func `whose paste does not end shows what has come, and keys are keys again`() {
    var burst = Burst()
    let begun = burst.sort(Array("\u{1B}[200~one\rtwo\r".utf8), isText: true)
    let (shown, again) = (burst.pause(), burst.pause())
    let more = burst.sort(Array("three".utf8), isText: true)
    let key = burst.sort([0x0D], isText: true)
    #expect(
      [begun, shown, again, more, key].map(Self.shown) == [
        [], ["pasted one\rtwo"], [], ["pasted \rthree"], ["typed \r"],
      ])
    #expect(!burst.isPasting)
  }

  @Test(arguments: ["\u{3}", "\u{1A}", "\u{1C}"])
  func `has keys that interrupt behind a paste, and none within`(key: String) {
    #expect(sort(["\u{1B}[200~one\(key)two\u{1B}[201~"]) == ["pasted one\(key)two"])
    #expect(sort(["\u{1B}[200~one\r\(key)"]) == ["typed \(key)"])
    #expect(sort(["\u{1B}[200~one", key]) == ["typed \(key)"])
    #expect(sort(["one\(key)\rtwo\(key)"]) == ["pasted one\(key)\rtwo", "typed \(key)"])
    #expect(sort(["one\(key)"]) == ["typed one\(key)"])
  }

  @Test func `may bring the end of a paste late`() {
    var burst = Burst()
    _ = burst.sort(Array("\u{1B}[200~one\r".utf8), isText: true)
    _ = burst.pause()
    let rest = burst.sort(Array("two\u{1B}[201~\r".utf8), isText: true)
    let stray = burst.sort(Array("x\u{1B}[201~y".utf8), isText: true)
    #expect(Self.shown(rest) == ["pasted \rtwo", "typed \r"])
    #expect(Self.shown(stray) == ["typed xy"])
  }

  @Test func `is never cut within a letter or a key`() {
    for whole in ["é", "漢", "👍", "\u{1B}[106;5u"] {
      let bytes = Array("\u{1B}[200~a\(whole)b".utf8)
      for cut in 7..<bytes.count {
        var burst = Burst()
        var parts = burst.sort(Array(bytes[..<cut]), isText: true) + burst.pause()
        parts += burst.sort(Array(bytes[cut...] + "\u{1B}[201~".utf8), isText: true)
        let text = Self.shown(parts).map { $0.dropFirst("pasted ".count) }.joined()
        #expect(text == (whole.count == 1 ? "a\(whole)b" : "a\nb"), "\(cut)")
      }
    }
  }

  private static func shown(_ parts: [Burst.Part]) -> [String] {
    parts.map { part in
      switch part {
      case .typed(let bytes): "typed " + String(decoding: bytes, as: UTF8.self)
      case .pasted(let bytes): "pasted " + String(decoding: bytes, as: UTF8.self)
      }
    }
  }
}
