import TestSupport
import Testing

@testable import Terminal

@Suite(.timeLimit(.minutes(15))) struct `A key that comes as numbers` {
  private func plain(_ keys: String, isPaste: Bool = false) -> String {
    String(decoding: ExtendedKeys.plain(Array(keys.utf8)[...], isPaste: isPaste), as: UTF8.self)
  }

  @Test(arguments: [
    "\u{1B}[106;5u", "\u{1B}[109;5u", "\u{1B}[13u", "\u{1B}[13;2u", "\u{1B}[10u",
    "\u{1B}[27;5;106~", "\u{1B}[27;2;13~", "\u{1B}[74;5u", "\u{1B}[106;69u", "\u{1B}[57414u",
    "\u{1B}[106::;5:1u",
  ])
  func `breaks the line in a paste`(key: String) throws {
    #expect(plain("a\(key)b", isPaste: true) == "a\nb")
    let probe = try TerminalProbe("text")
    let reply = try probe.reply(to: "\u{1B}[200~one\(key)two\u{1B}[201~", "\u{4}")
    #expect(reply == #"answered="one\ntwo" pasted=true"#)
  }

  @Test(arguments: [
    ("\u{1B}[97u", "a"), ("\u{1B}[97;2u", "A"), ("\u{1B}[233u", "é"), ("\u{1B}[128077u", "👍"),
    ("\u{1B}[49:33;2u", "!"), ("\u{1B}[97;;229u", "å"), ("\u{1B}[57400u", "1"),
    ("\u{1B}[9u", "\t"), ("\u{1B}[97;1:3u", ""), ("\u{1B}[57441u", ""), ("\u{1B}[55296u", ""),
    ("\u{1B}[99999999999999999999u", ""), ("\u{1B}[27u", ""), ("\u{1B}[97;65u", "A"),
    ("\u{1B}[97;66u", "a"), ("\u{1B}[97:65;66u", "a"), ("\u{1B}[97;129u", "a"),
    ("\u{1B}[223;65u", "ß"), ("\u{1B}[113;7;64u", "@"), ("\u{1B}[0;;104:105u", "hi"),
    ("\u{1B}[57404;129u", "5"),
  ])
  func `is a letter, or nothing`(key: String, letter: String) {
    #expect(plain(key) == letter)
    #expect(plain(key, isPaste: true) == letter)
  }

  @Test(arguments: [
    ("\u{1B}[100;5u", "\u{4}"), ("\u{1B}[99;5u", "\u{3}"), ("\u{1B}[13u", "\r"),
    ("\u{1B}[127u", "\u{7F}"), ("\u{1B}[98;3u", "\u{1B}b"), ("\u{1B}[9;2u", "\u{1B}[Z"),
    ("\u{1B}[A", "\u{1B}[A"), ("\u{1B}[1;5C", "\u{1B}[1;5C"), ("\u{1B}[3~", "\u{1B}[3~"),
    ("\u{1B}[u", "\u{1B}[u"), ("\u{1B}", "\u{1B}"), ("\u{1B}[", "\u{1B}["),
    ("\u{1B}[106;5", "\u{1B}[106;5"),
  ])
  func `does what it always did`(key: String, bytes: String) {
    #expect(plain(key) == bytes)
  }

  @Test(arguments: [
    ("\u{1B}[1;129A", "\u{1B}[A"), ("\u{1B}[1;65:2D", "\u{1B}[D"), ("\u{1B}[1;1:1H", "\u{1B}[H"),
    ("\u{1B}[1;133C", "\u{1B}[1;5C"), ("\u{1B}[3;129~", "\u{1B}[3~"), ("\u{1B}[1;1:3A", ""),
    ("\u{1B}[3;1:3~", ""), ("\u{1B}[57417u", "\u{1B}[D"), ("\u{1B}[57424;129u", "\u{1B}[F"),
    ("\u{1B}[57426u", "\u{1B}[3~"), ("\u{1B}[57417;1:3u", ""), ("\u{1B}[118;9u", ""),
    ("\u{1B}[97;17u", ""),
  ])
  func `moves as ever, whatever is locked, and once`(key: String, bytes: String) {
    #expect(plain(key) == bytes)
    #expect(plain("one\(key)two", isPaste: true).filter { $0.isLetter }.hasPrefix("one"))
  }

  @Test func `ends, leaves and interrupts`() throws {
    let ends = try TerminalProbe("text").reply(to: "one\u{1B}[100;5u")
    #expect(ends == #"answered="one" pasted=false"#)
    let enter = try TerminalProbe("line").reply(to: "one\u{1B}[13u")
    #expect(enter == #"answered="one" pasted=false"#)
    let interrupts = try TerminalProbe("text").reply(to: "one\u{1B}[99;5u")
    #expect(interrupts == #"left=interrupted draft="one""#)
    let leaves = try TerminalProbe("text").reply(to: "one\u{1B}[92;5u")
    #expect(leaves == #"left=quickLeave draft="one""#)
  }

  @Test func `is whole however it is cut`() {
    let whole = Array("a\u{1B}[106;5ub".utf8)
    for cut in 3..<whole.count {
      var burst = Burst()
      let parts =
        burst.sort(Array(whole[..<cut]), isText: true)
        + burst.sort(Array(whole[cut...]), isText: true)
      let bytes = parts.flatMap { part in
        switch part {
        case .typed(let bytes), .pasted(let bytes): Array(bytes)
        }
      }
      #expect(
        String(decoding: bytes, as: UTF8.self).replacing("\n", with: "\r") == "a\rb", "\(cut)")
    }
  }
}
