import Terminal
import Testing

@Suite("What an editor saved") struct SavedTextTests {
  @Test(arguments: [
    (Array("é\r\nb\r\n\r\n".utf8), "é\nb"), ([0xEF, 0xBB, 0xBF, 0x61, 0x0A], "a"),
    (Array("\u{1B}[31ma\u{7}\u{0}".utf8), "a"), (Array(" a \n  b  ".utf8), " a \n  b  "),
    ([], ""), ([0x0A, 0x0A], ""),
  ])
  func `is text as a person sees it`(bytes: [UInt8], text: String) {
    #expect(SavedText.read(bytes) == text)
  }

  @Test(
    arguments: [
      ([0xFF, 0xFE, 0x61, 0, 0xE9, 0], "aé"), ([0xFE, 0xFF, 0, 0x61, 0, 0xE9], "aé"),
      ([0xFF, 0xFE, 0x3D, 0xD8, 0x94, 0xDC, 0x61, 0], "💔a"), ([0xFF, 0xFE], ""),
      ([0xFF, 0xFE, 0x61], ""), ([0xFF, 0xFE, 0x3D, 0xD8], "\u{FFFD}"),
    ] as [([UInt8], String)])
  func `may be UTF-16 that says so`(bytes: [UInt8], text: String) {
    #expect(SavedText.read(bytes) == text)
  }

  @Test(
    arguments: [
      ([0x63, 0x61, 0x66, 0xE9], "café"), ([0x93, 0x61, 0x94, 0x20, 0x96, 0x20, 0x80], "“a” – €"),
      ([0xC3, 0xA9, 0xE9, 0x20, 0xC3], "éé Ã"), ([0xE2, 0x82, 0x61], "â‚a"),
      ([0xF0, 0x9F, 0x92, 0x94, 0x81], "💔\u{FFFD}"), ([0xED, 0xA0, 0x80], "í\u{A0}€"),
      ([0x00, 0xFF], "ÿ"),
    ] as [([UInt8], String)])
  func `keeps every letter of an editor that writes no UTF-8`(bytes: [UInt8], text: String) {
    #expect(SavedText.read(bytes) == text)
  }

  @Test func `of any bytes at all is some text`() {
    for first in UInt8(0x80)...UInt8.max {
      for second in UInt8(0x80)...UInt8.max where (first, second) != (0xFE, 0xFF) {
        let text = SavedText.read([first, second, 0x61])
        #expect(text.unicodeScalars.last == "a" || (first, second) == (0xFF, 0xFE))
      }
    }
  }
}
