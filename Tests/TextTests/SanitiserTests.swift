import Testing
import Text

@Suite struct `The gate to the screen` {
  @Test func `lets no control through but the line feed`() {
    let controls = [0...0x1F, 0x7F...0x9F].joined().compactMap { Unicode.Scalar(UInt32($0)) }
    #expect(controls.count == 65)
    for control in controls {
      let shown = Sanitiser.clean("a\(Character(control))b")
      #expect(["ab", "a b", "a\nb"].contains(shown), "\(control.value)")
    }
  }

  @Test func `lets no format character or separator through, alone or in a word`() {
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      switch scalar.sight {
      case .joiner, .tag, .hidden, .tab, .lineEnd:
        let shown = Sanitiser.clean("a\(Character(scalar))b 1\(Character(scalar))")
        #expect(["ab 1", "a\nb 1\n", "a b 1 "].contains(shown), "\(value)")
      case .seen: break
      }
    }
  }

  @Test func `changes nothing that it has cleaned`() {
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let once = Sanitiser.clean("é\(Character(scalar))👍\u{200D}\(Character(scalar))\u{200D}é")
      if Sanitiser.clean(once) != once { Issue.record("\(value)") }
    }
  }

  @Test(arguments: [
    "plain words\nand lines", "naïve café", "漢字かな", "क्‍ष", "نامه‌ای", "👩‍👩‍👧 ❤️ 🏳️‍🌈 1️⃣", "עברית",
    "“quoted” — …",
  ])
  func `keeps what people write`(text: String) {
    #expect(Sanitiser.clean(text) == text)
  }

  @Test(arguments: [
    ("a\u{200D}b", "ab"), ("\u{200D}é", "é"), ("é\u{200D}", "é"),
    ("é\u{200D}\u{200C}é", "éé"),
    ("\u{301}a", "\u{25CC}\u{301}a"), ("a\u{202E}b", "ab"), ("co\u{AD}op", "coop"),
    ("\u{1B}]52;c;x\u{7}", "]52;c;x"), ("\u{1}\u{2}", ""), ("a\r\nb\rc\u{2028}d", "a\nb\nc\nd"),
    ("a\tb", "a b"), ("a\u{3164}b", "ab"),
  ])
  func `takes away what could deceive`(text: String, shown: String) {
    #expect(Sanitiser.clean(text).unicodeScalars.elementsEqual(shown.unicodeScalars))
  }

  @Test func `lets nobody else ask with the program's mark`() {
    let phrase = Phrase.marked("Passphrase for \("\u{25BA} me")?")
    #expect(phrase.plainText == "\(Sanitiser.mark) Passphrase for > me?")
    #expect(!Sanitiser.clean("▶►▸‣⏵").contains { $0 != ">" })
  }
}
