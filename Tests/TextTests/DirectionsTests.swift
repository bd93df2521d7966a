import Testing
import Text

@Suite("Marks that turn the way of reading")
struct DirectionsTests {
  @Test(arguments: [
    "\u{61C}", "\u{200E}", "\u{200F}", "\u{202A}", "\u{202E}", "\u{2066}", "\u{2069}",
    "a\u{202E}b",
  ])
  func `are found`(text: String) {
    #expect(text.turnsReading)
    #expect(!Sanitiser.strip(text).turnsReading)
  }

  @Test(arguments: ["", "שלום", "سلام", "a\u{200D}b", "\u{FEFF}", "👩‍👩‍👧", "\u{2028}"])
  func `are nothing else`(text: String) {
    #expect(!text.turnsReading)
  }
}
