import Entries
import Foundation
import PageCore
import Script
import TestSupport
import Testing
import Text
import Walkthrough

@Suite("What a page keeps")
struct PageKeepingTests {
  private static let save = "Save what I wrote"
  private static let open = "Open what I saved"

  private static func page(kept: String? = nil) throws -> PageDriver {
    try PageDriver(.prompts("first-words", "crossed-a-line", "not-now"), kept: kept)
  }

  private static func begun(typing text: String = "I felt small.") throws -> PageDriver {
    var page = try page()
    try page.press("Begin")
    try page.type(text)
    return page
  }

  private static func entry(_ text: String) throws -> Entry {
    try #require(
      Entry.read(SourceText(name: "entry", text: text), languages: .prompts).value)
  }

  @Test func `is nothing unless it is asked for`() throws {
    var page = try Self.begun()
    #expect(page.acts.isEmpty)
    try page.press("Go on")
    #expect(page.acts.isEmpty)
  }

  @Test func `is a file for oneself, with what is half typed`() throws {
    let page = try Self.begun()
    let act = try page.act(of: Self.save)
    #expect(act["act"] == "save")
    #expect(act["name"] == "only-for-me-2026-11-30.txt")
    let text = try #require(act["text"])
    #expect(text.hasPrefix("# Only for you."))
    #expect(text.prefix { $0 != "\n" }.contains("Do not send this file."))
    let entry = try Self.entry(text)
    #expect(entry.halfTyped[.question(0)] == "I felt small.")
  }

  @Test func `is written when it is saved, and not at every key`() throws {
    let page = try Self.begun()
    let view = String(decoding: page.json, as: UTF8.self)
    #expect(page.isThere(Self.save) && !view.contains("Do not send this file."))
    #expect(view.utf8.count < 8_000)
  }

  @Test func `is taken up again on another page`() throws {
    let text = try #require(try Self.begun().act(of: Self.save)["text"])
    var page = try Self.page()
    try page.open(Self.open, Array(text.utf8))
    #expect(page.heading == "What has stayed with you?")
    #expect(page.letter == "I felt small.")
  }

  @Test func `comes from a terminal too, and goes back there`() throws {
    let source = SourceText(name: "first-words", bytes: try PageDriver.Texts.bytes("first-words"))
    let set = try #require(PromptSet.read(source, languages: .prompts).value)
    var entry = Entry(source, set, keeping: .keep, begun: .now())
    var walk = Walk(set)
    walk.apply(.answered(.text("You left.\n\nI stayed.")))
    entry.snapshot = walk.snapshot
    var page = try Self.page()
    try page.open(Self.open, entry.text(saved: .now()))
    #expect(page.heading == "Which of your sentences must be heard?")
    let back = try Self.entry(try #require(try page.act(of: Self.save)["text"]))
    #expect(back.snapshot == walk.snapshot)
  }

  /// A page with a letter for which an address and a subject were typed.
  private static func headed() throws -> PageDriver {
    var page = try begun()
    try page.press("Use this letter")
    try page.type("a@b.org", into: "To which address?")
    try page.type("Tuesday", into: "Subject")
    return page
  }

  @Test func `is the address and the subject too, which stand there again`() throws {
    let text = try #require(try Self.headed().act(of: Self.save)["text"])
    let entry = try Self.entry(text)
    let heading = try #require(entry.headings.values.first)
    #expect(heading.address == "a@b.org" && heading.subject == "Tuesday")
    #expect(entry.snapshot.edited == [:])
    var page = try Self.page()
    try page.open(Self.open, Array(text.utf8))
    if page.isThere("Use this letter") { try page.press("Use this letter") }
    let link = try page.act(of: "Open it in my mail program")["address"]
    #expect(link?.hasPrefix("mailto:a@b.org?subject=Tuesday&body=") == true)
    #expect(
      try Self.entry(try #require(try page.act(of: Self.save)["text"])).headings == entry.headings)
  }

  @Test func `is the subject of a letter that was changed by hand`() throws {
    var page = try Self.headed()
    try page.press("Write in it by hand")
    try page.type("I felt very small.")
    try page.press("Keep it so")
    let text = try #require(try page.act(of: Self.save)["text"])
    var next = try Self.page()
    try next.open(Self.open, Array(text.utf8))
    if next.isThere("Use this letter") { try next.press("Use this letter") }
    let link = try next.act(of: "Open it in my mail program")["address"]
    #expect(link == "mailto:a@b.org?subject=Tuesday&body=I%20felt%20very%20small.")
  }

  @Test func `holds words that were put into a letter which is no longer called for`() throws {
    let set = SessionSample.small.replacing(
      "    kind: card\n", with: "    kind: card\n    when: moment is answered\n")
    let source = SourceText(name: "mine", text: set)
    let read = try #require(PromptSet.read(source, languages: .prompts).value)
    var walk = Walk(read)
    walk.apply(.answered(.text("you left")))
    walk.apply(.enough)
    walk.apply(.addedWords("And I cried.", draft: 0))
    walk.apply(.forgotten(0))
    var entry = Entry(source, read, keeping: .keep, begun: .now(), snapshot: walk.snapshot)
    entry.state = .draftReady
    var page = try Self.page()
    try page.open(Self.open, entry.text(saved: .now()))
    for _ in 0..<4 where page.parts("letter").isEmpty || !page.isThere("Done for now") {
      try page.press(any: "Use this letter", "Skip", "That is enough")
    }
    #expect(page.letter?.contains("And I cried.") == true)
    #expect(page.words.contains("You put words into this one."))
    #expect(
      page.words.contains("Your words stay in it.") && !page.words.contains("You changed this"))
    #expect(
      try Self.entry(try #require(try page.act(of: Self.save)["text"])).snapshot.addedWords
        == walk.snapshot.addedWords)
  }

  @Test(arguments: [
    ([], "This is not a file that was saved here."),
    (Array("Dear all, this is a letter.".utf8), "This is not a file that was saved here."),
    ([0xFF, 0x00, 0x50, 0x4B], "This is not a file that was saved here."),
  ])
  func `stays as it is where a file is none`(bytes: [UInt8], words: String) throws {
    var page = try Self.begun()
    try page.press("What I have said")
    let before = page.heading
    try page.open(Self.open, bytes)
    #expect(page.words.contains(words))
    #expect(page.words.contains("All you wrote is still here."))
    #expect(page.heading == before)
    try page.press(any: "Go on")
    #expect(page.letter == "I felt small.")
  }

  @Test func `stays as it is where a file is larger than anything it saves`() throws {
    var page = try Self.begun()
    try page.press("What I have said")
    try page.open(Self.open, [UInt8](repeating: 0x61, count: 1 << 24 + 1))
    #expect(page.words.contains("This file is too large"))
    try page.press("Go on")
    #expect(page.letter == "I felt small.")
  }

  @Test func `stays as it is where a file is damaged`() throws {
    let text = try #require(try Self.begun().act(of: Self.save)["text"])
    for cut in [200, 400, 900] {
      var page = try Self.begun()
      try page.press("What I have said")
      let broken = Array(text.utf8.prefix(text.utf8.count - cut)) + Array("\n  - x: \"".utf8)
      try page.open(Self.open, broken)
      #expect(page.words.contains("All you wrote is still here."))
    }
  }

  @Test func `is offered for saving before a file takes its place`() throws {
    let text = try #require(try Self.begun(typing: "Another one.").act(of: Self.save)["text"])
    var page = try Self.begun()
    try page.press("What I have said")
    try page.open(Self.open, Array(text.utf8))
    #expect(page.isThere("Save what I wrote in “First words”"))
    try page.press("Stay here")
    try page.press("Go on")
    #expect(page.letter == "I felt small.")
    try page.press("What I have said")
    try page.open(Self.open, Array(text.utf8))
    try page.press("Open the file now")
    #expect(page.letter == "Another one.")
  }

  @Test func `of a set that the page does not have is announced like one handed out`() throws {
    let own = SessionSample.small
    let first = try PageDriver(.prompts("crossed-a-line", "not-now").adding("handed-out mine", own))
    var writer = first
    try writer.press("Begin")
    try writer.type("you left")
    let text = try #require(try writer.act(of: Self.save)["text"])
    var page = try Self.page()
    try page.open(Self.open, Array(text.utf8))
    #expect(page.words.contains("This set is “A small one”"))
    #expect(page.words.contains("you left"))
  }

  @Test func `stays in the tab only by a tap, and goes with another`() throws {
    var page = try Self.page()
    try page.press("Keep it in this tab, in case the phone closes the page")
    try page.press("Begin")
    try page.type("I felt small.")
    let act = try #require(page.acts.first)
    #expect(act["act"] == "keep")
    let kept = try #require(act["text"])
    var next = try Self.page(kept: kept)
    #expect(!next.words.contains("I felt small."))
    var other = next
    try next.press("Go on with it")
    #expect(next.letter == "I felt small.")
    try other.press("Delete it, and begin something new")
    #expect(other.acts == [["act": "forget"]])
    #expect(other.heading == "First words")
  }
}

/// A small set that comes with nothing.
enum SessionSample {
  static let small = """
    broach: 1
    title: A small one
    for: client
    author: Dr. B.
    invitation: Take your time.

    steps:
      - ask: What happened?
        id: moment
        kind: line
        stem: When
      - ask: What was that like?
        id: feel
        kind: choices
        most: 2
        options:
          - hurt
          - small
          - angry
          - label: no words yet
            alone: yes

    drafts:
      - id: card
        title: A card
        kind: card
        body: |
          When {moment}, I felt {feel}.
          or: {moment}
          or: I felt {feel}.

    """
}
