import Entries
import Foundation
import PageCore
import Script
import TestSupport
import Testing
import Text
import Walkthrough

@Suite("A walk on a page")
struct PageWalkTests {
  private static let clients = [
    "unheard", "judged", "something-shifted", "bigger-than-it-looks", "disconnected",
    "off-course", "difference", "first-words", "already-written", "leaving", "ending",
    "attachment", "afterwards", "crossed-a-line", "not-now",
  ]

  private static func page(_ name: String) throws -> PageDriver {
    name == "crossed-a-line" || name == "not-now"
      ? try PageDriver(.prompts(name))
      : try PageDriver(.prompts(name, "crossed-a-line", "not-now"))
  }

  /// Answers whatever is asked, until a draft is there: lines are typed, the first or second thing
  /// is tapped.
  private static func walk(_ page: inout PageDriver, _ numbers: inout SeededNumbers) throws {
    for _ in 0..<80 {
      if page.isThere("Done for now") { return }
      if !page.fields.isEmpty {
        try page.type("I said it \(Int.random(in: 1...99, using: &numbers)). It was hard.")
      }
      let options = page.parts("options").flatMap { $0["items"] as? [[String: Any]] ?? [] }
        .compactMap { $0["number"] as? Int }
      let sentences = page.parts("sentences").flatMap { $0["items"] as? [[String: Any]] ?? [] }
        .compactMap { $0["number"] as? Int }
      if let option = options.dropLast().randomElement(using: &numbers) {
        try page.take(.press(option, ""))
      }
      if let sentence = sentences.randomElement(using: &numbers) {
        try page.take(.press(sentence, ""))
      }
      try page.press(
        any: "Go on", "More questions, one at a time", "One thing more", "No, go on here",
        "Leave it out")
    }
    Issue.record("no draft after eighty screens, but '\(page.heading)'")
  }

  /// The drafts that the entry on the page gives, and the one that the page shows.
  private static func drafts(of page: PageDriver) throws -> (kept: [Draft], shown: String) {
    let text = try #require(try page.act(of: "Save what I wrote")["text"])
    let source = SourceText(name: "entry", text: text)
    let entry = try #require(Entry.read(source, languages: .prompts).value)
    let drafts = Walk(entry.set, entry.snapshot).drafts(today: "2026-11-30")
    return (drafts, try #require(page.letter))
  }

  @Test(arguments: clients + ["own-my-side"])
  func `leads through every built-in set to the drafts that a terminal gives`(name: String) throws {
    for seed in 1...2 as ClosedRange<UInt64> {
      var numbers = SeededNumbers(seed: seed)
      var page = try Self.page(name)
      try page.press("Begin")
      try Self.walk(&page, &numbers)
      let (kept, shown) = try Self.drafts(of: page)
      #expect(kept.contains { $0.text == shown }, "seed \(seed): \(shown)")
      let copied = try page.act(of: "Copy the text")["text"]
      #expect(copied == shown, "seed \(seed)")
      #expect(kept.contains { !$0.questions.isEmpty }, "seed \(seed)")
    }
  }

  /// The last two lead to pages for oneself, which hold what is kept out of letters.
  @Test(arguments: clients.dropLast(2))
  func `keeps what is kept out of the letter out of every way`(name: String) throws {
    var page = try Self.page(name)
    try page.press("Begin")
    for _ in 0..<80 where !page.isThere("Done for now") {
      if !page.fields.isEmpty { try page.type("zebra") }
      let label = "Keep this out of the letter"
      if page.isThere(label) {
        let isOn = page.parts("switch").first { $0["words"] as? String == label }?["on"]
        if isOn as? Bool == false { try page.press(label) }
        #expect(page.letter?.contains("zebra") != true, "\(page.heading)")
      }
      if page.isThere("Leave it out") {
        try page.press("Leave it out")
        continue
      }
      try page.press(
        any: "Go on", "More questions, one at a time", "One thing more", "No, go on here")
    }
    try #require(page.isThere("Done for now"))
    #expect(page.letter?.contains("zebra") != true)
    for way in [
      "Copy the text", "Open it in my mail program", "Share it", "Save a file for my mail program",
      "Save the letter as a text file",
    ] {
      let act = try page.act(of: way)
      #expect(!act.values.contains { $0.contains("zebra") }, "\(way)")
    }
    let read = page.parts("field").filter { $0["read"] as? Bool == true }
    #expect(read.allSatisfy { ($0["value"] as? String)?.contains("zebra") == false })
    #expect(try page.act(of: "Save what I wrote")["text"]?.contains("zebra") == true)
  }

  @Test(arguments: 1...8)
  func `never stops, whatever is pressed and typed`(seed: Int) throws {
    var numbers = SeededNumbers(seed: UInt64(seed))
    let name = try #require((Self.clients + ["own-my-side"]).randomElement(using: &numbers))
    let texts = try PageDriver.Texts.prompts(name, "judged", "crossed-a-line", "not-now")
    var page = try PageDriver(texts)
    var saved: [UInt8] = []
    let outcomes = ["", "done", "failed", "unknown", "x"]
    let typings = [
      "", " ", "I left.", "Hi Ruth,\n\nYou left. I stayed. It hurt.\n\nInes", "\u{202E}\u{0}\r\n",
      "1 2", "/back", "idk", "no", String(repeating: "word ", count: 70), "a@b.org", "👩‍👩‍👧‍👦é",
    ]
    for step in 0..<100 {
      let outcome = try #require(outcomes.randomElement(using: &numbers))
      let text = try #require(typings.randomElement(using: &numbers))
      if let field = page.fields.randomElement(using: &numbers), Bool.random(using: &numbers) {
        try page.take(.typed(field, text))
      } else if let pressed = page.pressables.randomElement(using: &numbers) {
        try page.take(.press(pressed.number, outcome))
        if pressed.words == "Open what I saved" { try page.take(.opened(pressed.number, saved)) }
      }
      if page.isThere("Save what I wrote"), Int.random(in: 0..<9, using: &numbers) == 0 {
        saved = Array(try #require(try page.act(of: "Save what I wrote")["text"]).utf8)
        let source = SourceText(name: "entry", bytes: saved)
        #expect(Entry.read(source, languages: .prompts).value != nil, "seed \(seed), \(step)")
      }
      let isCard = !page.parts("card").isEmpty
      #expect(isCard || !page.heading.isEmpty, "seed \(seed), step \(step)")
      #expect(!page.labels.isEmpty, "seed \(seed), step \(step)")
    }
  }
}
