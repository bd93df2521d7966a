import Foundation
import Page
import PageCore
import Script
import TestSupport
import Testing
import Text
import Walkthrough

@Suite("Writing a set")
struct WritingTests {
  static let text = """
    broach: 1
    title: Für den Freitag
    author: Ana Ruiz
    messages: no
    steps:
      - ask: What was it like?
        id: felt
        kind: line
      - ask: What now?
        id: now
        kind: choice
        options:
          - Listen
          - Ask me
    drafts:
      - id: card
        title: A card
        kind: card
        body: |
          Hi {therapist},
          I felt {felt}.
          {now}.

    """

  private static func session() throws -> WritingSession {
    var session = WritingSession()
    for (role, name) in [
      (WritingEvent.Role.languages, "languages"), (.signpost, "signpost"), (.catalog, "catalog"),
    ] {
      _ = session.take(.load(role, try PageDriver.Texts.bytes(name)))
    }
    for name in ["first-words", "crossed-a-line", "not-now"] {
      let text = Array("program \(name)\n".utf8) + (try PageDriver.Texts.bytes(name))
      _ = session.take(.load(.set, text))
    }
    for role in [WritingEvent.Role.core, .guides, .unpacker, .style, .script] {
      _ = session.take(.load(role, Array("part \(role.rawValue)".utf8)))
    }
    return session
  }

  private func check(_ text: String, name: String = "") throws -> [String: Any] {
    var session = try Self.session()
    let answer = session.take(.check(name: name, Array(text.utf8)))
    return try #require(
      try JSONSerialization.jsonObject(with: Data(answer)) as? [String: Any])
  }

  private func findings(_ text: String) throws -> [[String: Any]] {
    try #require(try check(text)["findings"] as? [[String: Any]])
  }

  @Test func `finds nothing in a set without mistakes, and shows its letters`() throws {
    let checked = try check(Self.text)
    #expect(checked["isSet"] as? Bool == true && checked["errors"] as? Int == 0)
    #expect(checked["name"] as? String == "für-den-freitag")
    #expect(checked["asks"] as? [String] == ["replies", "address"])
    let letters = try #require(checked["letters"] as? [[String: Any]])
    #expect(letters.map { $0["title"] as? String } == ["A card"])
    let runs = (letters.first?["paragraphs"] as? [[[String: Any]]] ?? []).joined()
    let letter = runs.compactMap { $0["t"] as? String }.joined()
    #expect(letter.contains("(your name)") && letter.contains("(What was it like?)"))
    #expect(letter.contains("Listen"))
  }

  @Test func `says where a mistake is, as a text area counts, and what to write`() throws {
    let text = Self.text.replacing("Für den", with: "Für 😀 den")
      .replacing("  - ask: What now?", with: "  - aks: 😀 What now?")
    let found = try findings(text)
    let first = try #require(found.first)
    #expect(first["line"] as? Int == 9 && first["severity"] as? String == "error")
    let (start, end) = (try #require(first["start"] as? Int), try #require(first["end"] as? Int))
    let units = Array(text.utf16)[start..<end]
    #expect(String(decoding: units, as: UTF16.self).hasPrefix("aks"))
    #expect((first["mend"] as? String)?.contains("ask") == true)
    #expect((first["words"] as? String)?.hasSuffix(".") == true)
    #expect(first["row"] as? String == "  - aks: 😀 What now?")
    let checked = try check(text)
    #expect((checked["say"] as? String)?.contains("Line 9") == true)
    #expect(checked["isSet"] as? Bool == false)
  }

  @Test(arguments: ["", "\n\n", "Dear Ana,\nI could not say it.", "{\"a\": 1}\n"])
  func `tells a text that is no set so once`(text: String) throws {
    let checked = try check(text)
    #expect((checked["findings"] as? [Any])?.isEmpty == true)
    #expect(checked["summary"] as? String != nil && checked["isSet"] as? Bool == false)
  }

  @Test func `finds what was copied from a set that comes along`() throws {
    let text = String(decoding: try PageDriver.Texts.bytes("first-words"), as: UTF8.self)
    #expect(try findings(text).allSatisfy { $0["code"] as? String != "copied-head" })
    let codes = try findings(text + "\n# changed\n").compactMap { $0["code"] as? String }
    #expect(codes.contains("copied-head"))
  }

  @Test func `makes the page that is made of a file`() throws {
    var session = try Self.session()
    let bytes = session.take(.page(name: "mine", Array(Self.text.utf8)))
    let page = try #require(PageReading(bytes))
    #expect(page.sets.map(\.name) == ["mine", "crossed-a-line", "not-now"])
    #expect(page.sets.map(\.origin) == [.handedOut, .program, .program])
    #expect(page.sets.first?.bytes == Array(Self.text.utf8))
    #expect(page.core == Array("part 4".utf8) && page.script == Array("part 8".utf8))
    let broken = Array(Self.text.replacing("ask:", with: "aks:").utf8)
    #expect(session.take(.page(name: "mine", broken)).isEmpty)
  }

  private func note(_ lines: String..., of text: String = text) throws -> [String: String] {
    var session = try Self.session()
    let answer = session.take(.note(Array((lines.joined(separator: "\n") + "\n" + text).utf8)))
    return try #require(
      try JSONSerialization.jsonObject(with: Data(answer)) as? [String: String])
  }

  @Test func `writes a note of what the set says and what was asked`() throws {
    let text = try #require(try note("0", "1", "By Monday.", "ana@example.org")["text"])
    #expect(text.contains("I do not read messages between sessions."))
    #expect(text.contains("By Monday.") && text.contains("ana@example.org"))
    #expect(!text.contains("under age") && !text.contains("Freitag"))
    let refused = try note("0", "0", "", "ana at example")
    #expect(refused["text"] == nil && refused["refused"]?.isEmpty == false)
    let open = try #require(try note("0", "0", "", "")["text"])
    #expect(!open.contains("About my replies") && !open.contains("write to:"))
  }

  @Test(arguments: [("1", "under age"), ("2", "pass on"), ("3", "on duty")])
  func `has lines of its own for those to whom not all of it applies`(
    reader: String, words: String
  ) throws {
    let text = try #require(try note(reader, "0", "", "")["text"])
    #expect(text.contains(words))
    #expect(text.contains("This is not for emergencies."))
  }

  @Test func `passes over what means nothing`() throws {
    #expect(WritingEvent(kind: 9, number: 0, []) == nil)
    #expect(WritingEvent(kind: 0, number: 77, []) == nil)
    var session = WritingSession()
    for kind in 0..<4 {
      let event = try #require(WritingEvent(kind: kind, number: 0, []))
      _ = session.take(event)
    }
  }

  /// Whatever is typed, there is an answer.
  @Test func `answers to any text`() throws {
    var numbers = SeededNumbers()
    var session = try Self.session()
    let whole = Array(Self.text.utf8)
    for _ in 0..<300 {
      var bytes = whole
      for _ in 0..<Int.random(in: 1...4, using: &numbers) {
        let place = Int.random(in: 0..<bytes.count, using: &numbers)
        switch Int.random(in: 0..<4, using: &numbers) {
        case 0: bytes.removeSubrange(place..<min(place + 9, bytes.count))
        case 1: bytes.insert(contentsOf: Array("\n  ".utf8), at: place)
        case 2: bytes[place] = UInt8.random(in: 32...255, using: &numbers)
        default: bytes.insert(contentsOf: bytes[place...].prefix(40), at: place)
        }
        if bytes.isEmpty { break }
      }
      let answer = session.take(.check(name: "x", bytes))
      #expect((try? JSONSerialization.jsonObject(with: Data(answer))) != nil)
    }
  }
}

@Suite("A set that is tried out while it is written")
struct RewrittenTests {
  private static func page() throws -> PageDriver {
    try PageDriver(
      .prompts("crossed-a-line", "not-now").adding("handed-out mine", WritingTests.text))
  }

  private func rewrite(_ page: inout PageDriver, _ text: String, again: Bool = false) throws {
    try page.take(.rewritten(Array("handed-out mine\n\(text)".utf8), again: again))
  }

  @Test func `goes on at the same question, with what was said and typed`() throws {
    var page = try Self.page()
    try page.press("Begin")
    try page.type("It was too much")
    let screen = page.screen
    try rewrite(&page, WritingTests.text.replacing("was it like", with: "did you feel"))
    #expect(page.heading == "What did you feel?" && page.screen == screen)
    #expect(page.letter?.contains("It was too much") == true)
    try page.press("Go on")
    #expect(page.heading == "What now?")
    try rewrite(&page, WritingTests.text.replacing("I felt", with: "Then I felt"))
    #expect(page.heading == "What now?")
    #expect(page.letter?.lowercased().contains("then i felt it was too much") == true)
  }

  @Test func `stays as it is while there are mistakes, and begins again when asked`() throws {
    var page = try Self.page()
    try page.press("Begin")
    try page.type("Small")
    try rewrite(&page, WritingTests.text.replacing("ask:", with: "aks:"))
    #expect(page.heading == "What was it like?")
    try rewrite(&page, WritingTests.text, again: true)
    #expect(page.heading == "Für den Freitag")
    try page.press("Begin")
    #expect(!page.words.contains("Small"))
  }

  @Test func `keeps nothing in the tab, whatever the browser could`() throws {
    var page = try Self.page()
    #expect(page.isThere("Keep nothing"))
    try rewrite(&page, WritingTests.text)
    #expect(!page.isThere("Keep nothing") && page.heading == "Für den Freitag")
  }

  @Test func `goes on where a question is gone, or a draft is looked at`() throws {
    var page = try Self.page()
    try page.press("Begin")
    try page.type("Small")
    try page.press("Go on")
    try page.press("Listen")
    try page.press("Go on")
    #expect(page.heading == "A card")
    let start = try #require(WritingTests.text.range(of: "  - ask: What now?")).lowerBound
    let end = try #require(WritingTests.text.range(of: "drafts:")).lowerBound
    let less = WritingTests.text.replacingCharacters(in: start..<end, with: "")
      .replacing("      {now}.\n", with: "")
    try rewrite(&page, less)
    #expect(page.heading == "A card")
    #expect(page.letter?.lowercased().contains("i felt small") == true)
  }
}
