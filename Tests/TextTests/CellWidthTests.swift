import Testing
import Text

@Suite struct `Cell width` {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("é", 1), ("e\u{301}", 1), ("漢字", 4), ("한국", 4),
    ("\u{1112}\u{1161}\u{11AB}", 2),
    ("ｱ", 1), ("Ａ", 2), ("क्ष", 2), ("שלום", 4), ("👍", 2), ("👍🏽", 2), ("👩‍👩‍👧", 2), ("❤️", 2), ("❤", 1),
    ("🇫🇷", 2), ("1️⃣", 1), ("\u{200B}", 0), ("\u{7F}\u{9B}", 0), ("—", 1), ("🏳️‍🌈", 2),
    ("\u{601}", 1), ("🏴\u{E0067}\u{E0062}\u{E007F}", 2), ("\u{202E}", 0),
  ])
  func `counts what a terminal draws`(text: String, cells: Int) {
    #expect(CellWidth.of(text) == cells)
  }
}
