import Foundation
import PageCore
import TestSupport
import Testing

@Suite("A letter that leaves a page")
struct PageLeavingTests {
  private static let mail = "Open it in my mail program"
  private static let longMail = "Copy the text, and open my mail program"

  private static func page(_ text: String, device: String = "clipboard share mail print") throws
    -> PageDriver
  {
    var page = try PageDriver(
      .prompts("first-words", "crossed-a-line", "not-now"), device: device)
    try page.press("Begin")
    try page.type(text)
    try page.press("Use this letter")
    return page
  }

  @Test func `goes into a mail program whole where the link has room for it`() throws {
    var page = try Self.page("You left & I stayed.")
    try page.type("a@b.org", into: "To which address?")
    try page.type("Tuesday", into: "Subject")
    let address = try page.act(of: Self.mail)["address"]
    #expect(
      address == "mailto:a@b.org?subject=Tuesday&body=You%20left%20%26%20I%20stayed.")
  }

  @Test(arguments: [300, 1_800, 1_840, 1_850, 1_860, 1_900, 5_000])
  func `is copied where the link has no room for it`(count: Int) throws {
    let page = try Self.page(String(repeating: "a", count: count))
    let act = try page.act(of: page.isThere(Self.mail) ? Self.mail : Self.longMail)
    let address = try #require(act["address"])
    #expect(address.utf8.count <= 1_900)
    #expect(page.isThere(Self.mail) == (act["text"] == nil))
    #expect(address.contains("body=") == (act["text"] == nil))
    if count < 1_800 { #expect(page.isThere(Self.mail)) }
    if count > 1_900 { #expect(act["text"] == page.letter) }
  }

  @Test func `goes to nobody where the address is none, and says why`() throws {
    var page = try Self.page("You left.")
    try page.type("a@b@c", into: "To which address?")
    #expect(try page.act(of: Self.mail)["address"]?.hasPrefix("mailto:?subject=") == true)
    #expect(page.words.contains("write one address and nothing around it"))
  }

  @Test func `is offered only what the device can do`() throws {
    let page = try Self.page("You left.", device: "")
    for way in ["Copy the text", Self.mail, "Share it", "Print it"] {
      #expect(!page.isThere(way), "\(way)")
    }
    #expect(page.isThere("Save the letter as a text file"))
    #expect(page.isThere("Show only this"))
    #expect(page.parts("field").contains { $0["read"] as? Bool == true })
  }

  @Test(arguments: [
    ("Copy the text", "done", "Your browser says it is copied."),
    ("Copy the text", "unknown", "It may be copied."),
    ("Copy the text", "failed", "It could not be copied."),
    (mail, "unknown", "If nothing opened"), (mail, "failed", "No mail program opened."),
    ("Share it", "done", "This page can't know"), ("Share it", "failed", "It was not shared."),
    ("Save the letter as a text file", "failed", "It could not be saved."),
  ])
  func `is told of only what can be known`(way: String, outcome: String, words: String) throws {
    var page = try Self.page("You left.")
    try page.press(way, outcome)
    #expect(page.words.contains(words))
    #expect(!page.words.contains("has been sent"))
  }

  @Test func `never stands in one row with what is saved for oneself`() throws {
    let page = try Self.page("You left.")
    for row in page.parts("buttons") {
      let items = row["items"] as? [[String: Any]] ?? []
      let words = Set(items.compactMap { $0["words"] as? String })
      #expect(
        words.isDisjoint(with: ["Save what I wrote"])
          || words.isDisjoint(with: ["Copy the text", Self.mail, "Share it"]))
    }
  }

  @Test func `fills the screen alone, and goes back in two steps`() throws {
    var page = try Self.page("You left.")
    try page.press("Show only this")
    #expect(page.parts("card").count == 1)
    #expect(page.labels == ["Done", "Hide and erase"])
    #expect(page.heading == "A card to hand over")
    try page.press("Done")
    #expect(page.parts("card").count == 1)
    try page.press("Press again to go back to my notes")
    #expect(page.letter == "You left.")
  }

  @Test func `can rest until tomorrow`() throws {
    var page = try Self.page("You left.")
    #expect(try page.act(of: "Not tonight")["name"] == "only-for-me-2026-11-30.txt")
    try page.press("Not tonight", "unknown")
    #expect(page.heading == "It can rest until tomorrow")
    #expect(page.words.contains("choose “Open what I saved”"))
    #expect(try page.act(of: "Erase it here now") == ["act": "hide"])
    try page.press("Stay here")
    #expect(page.letter == "You left.")
  }

  @Test func `can be changed by hand, and waits half typed`() throws {
    var page = try Self.page("You left.")
    try page.press("Write in it by hand")
    try page.type("You left me.")
    try page.press("Back")
    #expect(page.letter == "You left.")
    try page.press("Write in it by hand")
    try page.press("Keep it so")
    #expect(page.letter == "You left me.")
    #expect(page.words.contains("You changed this one by hand."))
    try page.press("A fresh one from my answers")
    try page.press("Give mine up for this one")
    #expect(page.letter == "You left.")
  }
}
