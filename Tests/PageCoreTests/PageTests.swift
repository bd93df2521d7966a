import Foundation
import PageCore
import Script
import TestSupport
import Testing
import Text
import Walkthrough

@Suite("A page")
struct PageTests {
  private static func page() throws -> PageDriver {
    try PageDriver(.prompts("first-words", "crossed-a-line", "not-now"))
  }

  @Test func `says first what it is, what hides and what is kept`() throws {
    let page = try Self.page()
    #expect(page.heading == "First words")
    for words in [
      "It is not therapy and not crisis care.", "“Hide and erase” wipes",
      "does not remove this file",
      "saves nothing unless you ask", "by the broach project", "crossed a line", "988",
    ] {
      #expect(page.words.contains(words), "\(words)")
    }
    #expect(page.isThere("Keep nothing"))
    #expect(page.view["title"] as? String == "Notes")
  }

  @Test func `offers to keep something only where that works`() throws {
    let page = try PageDriver(.prompts("first-words"), device: "clipboard")
    #expect(!page.isThere("Keep nothing"))
  }

  @Test func `leads from the first sentence to a draft`() throws {
    var page = try Self.page()
    try page.press("Begin")
    #expect(page.heading == "What has stayed with you?")
    try page.type("You looked at the clock. I felt small.")
    #expect(page.letter == "You looked at the clock. I felt small.")
    try page.press("Go on")
    try page.press("I felt small.")
    try page.press("Go on")
    try page.press("Slow down with me")
    try page.press("Go on")
    #expect(page.letter == "I felt small.\n\nPlease slow down with me.")
    #expect(page.ownWords == ["I felt small."])
    try page.press("Enough, show me the drafts")
    #expect(page.heading == "A card to hand over")
    #expect(
      try page.act(of: "Copy the text")["text"] == "I felt small.\n\nPlease slow down with me.")
  }

  @Test func `grows the letter while somebody types, on the same screen`() throws {
    var page = try Self.page()
    try page.press("Begin")
    let (screen, fields) = (page.screen, page.fields)
    for text in ["Y", "You", "You left."] {
      try page.type(text)
      #expect(page.letter == text)
      #expect((page.screen, page.fields) == (screen, fields))
    }
    try page.type("")
    #expect(page.letter == "There's something I don't have words for yet.")
  }

  @Test func `passes over events that mean nothing`() throws {
    var page = try Self.page()
    try page.press("Begin")
    let before = page.json
    for number in [-1, 0, 1, 999, Int.max, Int.min] {
      try page.take(.press(number, ""))
      try page.take(.typed(number, "x"))
      try page.take(.opened(number, [0xFF]))
      #expect(page.json == before)
    }
    #expect(PageEvent(kind: 9, number: 0, []) == nil)
    #expect(PageEvent(kind: 0, number: 77, []) == nil)
  }

  @Test func `never uses a number twice, so that a late tap does nothing`() throws {
    var page = try Self.page()
    let begin = try page.number(of: "Begin")
    try page.press("Begin")
    let before = page.json
    try page.take(.press(begin, ""))
    #expect(page.json == before)
  }

  @Test func `says that what was said waits, where something was said`() throws {
    var page = try PageDriver(.prompts("already-written", "first-words", "crossed-a-line"))
    try page.press("I have written it all down already")
    while page.heading != "First words" { try page.press(any: "Skip", "Begin") }
    #expect(!page.words.contains("waits for you"))
    var other = try PageDriver(.prompts("first-words", "judged", "crossed-a-line"))
    try other.press("I can't say what it is yet, or it is too much")
    while !other.isThere("I felt judged") { try other.press(any: "Skip", "Begin") }
    try other.press("I felt judged")
    try other.press("Go on")
    while other.heading != "Judged" { try other.press(any: "One thing more", "Skip") }
    #expect(other.heading == "Judged" && other.words.contains("What you said here waits for you."))
  }

  @Test func `of what only waits begins with that, though the way to harm is in it`() throws {
    let page = try PageDriver(.prompts("not-now", "crossed-a-line"))
    #expect(page.heading == "Not now")
    let other = try PageDriver(.prompts("crossed-a-line", "not-now"))
    #expect(other.heading == "When it crossed a line")
  }
}
