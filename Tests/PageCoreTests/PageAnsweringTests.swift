import Foundation
import PageCore
import TestSupport
import Testing

@Suite("An answer on a page")
struct PageAnsweringTests {
  private static func page() throws -> PageDriver {
    var page = try PageDriver(
      .prompts("crossed-a-line", "not-now").adding("handed-out mine", SessionSample.small))
    try page.press("Begin")
    return page
  }

  private static func atFeelings() throws -> PageDriver {
    var page = try page()
    try page.type("you left")
    try page.press("Go on")
    return page
  }

  private static func chosen(on page: PageDriver) -> [String] {
    page.parts("options").flatMap { $0["items"] as? [[String: Any]] ?? [] }
      .filter { $0["on"] as? Bool == true }.compactMap { $0["words"] as? String }
  }

  @Test func `a book in one line stands beside the question whole, and its first line in short`()
    throws
  {
    var page = try PageDriver(.prompts("first-words", "crossed-a-line", "not-now"))
    try page.press("Begin")
    let text = String(repeating: "You said it again. ", count: 2_000) + "Then not."
    try page.type(text)
    #expect(page.letter == text)
    let panel = page.view["letter"] as? [String: Any]
    let line = try #require(panel?["line"] as? String)
    #expect(line.count == 300 && text.hasPrefix(line))
    try page.type("You left.\nI stayed.")
    let short = page.view["letter"] as? [String: Any]
    #expect(short?["line"] as? String == "You left.")
  }

  @Test func `stands in the letter in the order of the taps`() throws {
    var page = try Self.atFeelings()
    try page.press("small")
    try page.press("hurt")
    #expect(page.letter == "When you left, I felt small and hurt.")
  }

  @Test func `takes no more than fit, and says so`() throws {
    var page = try Self.atFeelings()
    for label in ["small", "hurt", "angry"] { try page.press(label) }
    #expect(Self.chosen(on: page) == ["hurt", "small"])
    #expect(page.words.contains("2 is the most. Tap one again to take it away."))
    try page.press("hurt")
    try page.press("angry")
    #expect(page.letter == "When you left, I felt small and angry.")
  }

  @Test func `that stands alone takes the place of the others, and gives way to them`() throws {
    var page = try Self.atFeelings()
    try page.press("small")
    try page.press("no words yet")
    #expect(Self.chosen(on: page) == ["no words yet"])
    try page.press("angry")
    #expect(Self.chosen(on: page) == ["angry"])
  }

  @Test func `may be her own words beside options`() throws {
    var page = try Self.atFeelings()
    try page.press("small")
    try page.press("In my own words")
    try page.type("quite lost")
    #expect(page.letter == "When you left, I felt small and quite lost.")
    #expect(page.ownWords.contains { $0.contains("quite lost") })
  }

  @Test func `that was emptied goes only if she says so`() throws {
    var page = try Self.atFeelings()
    try page.press("Back")
    try page.type("")
    try page.press("Go on")
    #expect(page.heading == "You emptied it.")
    try page.press("Keep my old answer")
    #expect(page.letter == "You left")
    try page.type("")
    try page.press("Go on")
    try page.press("Delete it")
    #expect(page.heading == "What was that like?")
    #expect(page.letter == nil)
  }

  @Test(arguments: ["Skip", "What I have said", "Help now"])
  func `that was typed is not lost by going elsewhere`(words: String) throws {
    var page = try Self.atFeelings()
    try page.press("Back")
    try page.type("you left me")
    try page.press(words)
    if words == "What I have said" { try page.press("Go on") }
    if words == "Help now" { try page.press("Back") }
    if page.heading == "What was that like?" { try page.press("Back") }
    #expect(page.letter == "You left me")
  }

  @Test func `can be changed and deleted when she looks back`() throws {
    var page = try Self.atFeelings()
    try page.press("small")
    try page.press("Go on")
    try page.press("What I have said")
    try page.press("Change it")
    try page.type("you went")
    try page.press("Keep it so")
    #expect(page.heading == "What you have said so far")
    try page.press("Delete it for good")
    try page.press("Yes, delete it")
    #expect(!page.words.contains("you went"))
    try page.press("Go on")
    #expect(page.letter == "I felt small.")
  }

  @Test func `that is picked stays out by itself, and comes in with its text`() throws {
    var page = try PageDriver(.prompts("first-words", "crossed-a-line", "not-now"))
    func isKeptOut() -> Bool {
      page.parts("switch").first { $0["words"] as? String == Self.secret }?["on"] as? Bool ?? false
    }
    try page.press("Begin")
    try page.type("You left. I stayed.")
    try page.press("Go on")
    try page.press(Self.secret)
    #expect(isKeptOut())
    try page.press("Back")
    #expect(!isKeptOut())
    try page.press(Self.secret)
    try page.press("Go on")
    #expect(isKeptOut())
    try page.press(Self.secret)
    #expect(!isKeptOut())
    try page.press("Back")
    #expect(!isKeptOut())
  }

  private static let secret = "Keep this out of the letter"
}
