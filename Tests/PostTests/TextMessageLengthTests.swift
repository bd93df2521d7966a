import Post
import Testing

@Suite("The length of a text message")
struct TextMessageLengthTests {
  @Test(arguments: [
    ("", 0), (String(repeating: "a", count: 160), 1), (String(repeating: "a", count: 161), 2),
    (String(repeating: "a", count: 306), 2), (String(repeating: "a", count: 307), 3),
    (String(repeating: "€", count: 80), 1), (String(repeating: "€", count: 81), 2),
    // A sign of two units does not begin at the end of a part.
    (String(repeating: "a", count: 152) + "€" + String(repeating: "a", count: 152), 3),
    ("Straße, Ñando, Ørsted, Δ", 1),
  ])
  func `in the network's own letters`(text: String, parts: Int) {
    let length = TextMessageLength(text)
    #expect(length.alphabet == .gsm7 && length.parts == parts)
  }

  @Test(arguments: [
    (String(repeating: "ש", count: 70), 1), (String(repeating: "ש", count: 71), 2),
    (String(repeating: "ש", count: 134), 2), (String(repeating: "ש", count: 135), 3),
    (String(repeating: "😀", count: 35), 1), (String(repeating: "😀", count: 36), 2),
    // An emoji is never split: 33 of them in a part, and one unit left.
    (String(repeating: "😀", count: 66), 2), (String(repeating: "😀", count: 67), 3),
    ("it’s", 1), ("ç", 1),
  ])
  func `in any letters`(text: String, parts: Int) {
    let length = TextMessageLength(text)
    #expect(length.alphabet == .ucs2 && length.parts == parts)
  }

  @Test func `is that of a letter with its line breaks`() {
    let letter = Letter.email(
      [String(repeating: "a", count: 79)], [String(repeating: "b", count: 79)])
    #expect(TextMessageLength(letter).parts == 1)
    let more = Letter.email(
      [String(repeating: "a", count: 79)], [String(repeating: "b", count: 80)])
    #expect(TextMessageLength(more).parts == 2)
  }
}
