import Testing
import Text
import Words

@Suite("The program's words")
struct WordsTests {
  @Test(arguments: [
    (0, "0 words"), (1, "1 word"), (2, "2 words"), (999, "999 words"), (1_410, "1,410 words"),
    (1_000_000, "1,000,000 words"),
  ])
  func `count words with a comma at each thousand`(count: Int, words: String) {
    #expect(Words.wordCount(count).plainText == words)
  }

  @Test(arguments: [
    (1, 1, "1 January at 22:31"), (20, 11, "20 November at 22:31"),
    (31, 12, "31 December at 22:31"),
  ])
  func `say a moment as it is read aloud`(day: Int, month: Int, words: String) {
    #expect(Words.spoken(day: day, month: month, clock: "22:31") == words)
    let ofYear = Words.spoken(day: day, month: month, year: 2024, clock: "22:31")
    #expect(ofYear == words.replacing(" at", with: " 2024 at"))
  }

  @Test(arguments: [
    ("it ends.", "“it ends.”"), ("it ends", "“it ends”."), ("does it?", "“does it?”"),
    ("it goes …", "“it goes …”"),
  ])
  func `end a sentence with one mark`(text: String, words: String) {
    #expect(Words.quotedAtEnd(text).plainText == words)
    let told = Words.Writing.stands(words: 1_410, from: "I went", to: text).plainText
    #expect(
      told == "Your text so far: 1,410 words. It begins “I went” and ends \(words) "
        + "/edit opens all of it.")
  }

  @Test func `say how an answer ends that a paste is part of`() {
    let line = Words.Writing.tookIn(words: 2, from: "a b", to: "a b", isLine: true).plainText
    let text = Words.Writing.tookIn(words: 2, from: "a b", to: "a b", isLine: false).plainText
    #expect(line == "Got it: 2 words. It begins “a b” and ends “a b”. Press Enter to go on.")
    #expect(text.hasSuffix("/edit opens all of it. Press Enter three times to finish."))
  }
}
