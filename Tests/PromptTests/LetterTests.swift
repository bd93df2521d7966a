import Foundation
import Script
import Testing
import Walkthrough

@Suite("The letters of the examples")
struct LetterTests {
  @Test(arguments: SetFile.all)
  func `a letter is hers where she typed forty words or more`(file: SetFile) throws {
    let set = try #require(file.reading.value)
    let severalReaders = ["crossed-a-line", "own-my-side"].contains(file.name)
    for letter in ExampleDraft.all(of: set) {
      guard (severalReaders ? letter.typed(for: set) : letter.typed) >= 40 else { continue }
      #expect(letter.typedShare >= 0.6, "\(letter.example.name ?? ""):\n\(letter.draft.text)")
    }
  }

  /// Two people who wrote one thing of fifty words and tapped the rest, one with the longest words.
  @Test(arguments: SetFile.clientWalks)
  func `fifty words that she typed outweigh all that she tapped`(file: SetFile) throws {
    let set = try #require(file.reading.value)
    for sheet in [Tapped(set, longest: true).sheet, Tapped(set, longest: false).sheet] {
      for letter in ExampleDraft.all(of: set, given: sheet) where letter.draft.kind != .note {
        #expect(letter.typedShare >= 0.6, "\(letter.draft.text)")
      }
    }
  }

  @Test(arguments: SetFile.all)
  func `a card can be read aloud in a minute, and no letter is over its limit`(file: SetFile)
    throws
  {
    let set = try #require(file.reading.value)
    for letter in ExampleDraft.all(of: set) {
      #expect(!letter.draft.isOverLimit, "\(letter.draft.text)")
      if letter.draft.kind == .card { #expect(letter.draft.wordCount <= 150) }
    }
  }

  @Test(arguments: SetFile.all)
  func `no letter has more than one list`(file: SetFile) throws {
    let set = try #require(file.reading.value)
    for draft in set.drafts { #expect(draft.lists(in: set).count <= 1, "\(draft.id)") }
  }

  @Test(arguments: SetFile.all)
  func `one example is as long as a real person writes`(file: SetFile) throws {
    let set = try #require(file.reading.value)
    #expect(ExampleDraft.all(of: set).contains { (150...600).contains($0.typed) })
  }

  @Test(arguments: SetFile.all.filter { floods.contains($0.name) })
  func `a night of two thousand words becomes a letter of one page`(file: SetFile) throws {
    let set = try #require(file.reading.value)
    let letters = ExampleDraft.all(of: set).filter { $0.typed >= 1_900 }
    #expect(letters.contains { $0.draft.kind == .email && $0.draft.wordCount <= 250 })
    #expect(letters.contains { $0.draft.kind == .note && $0.draft.wordCount >= 1_900 })
  }

  private static let floods = ["already-written", "bigger-than-it-looks"]

  @Test func `a voicemail is at most 45 words`() throws {
    let file = try #require(SetFile.all.first { $0.name == "something-shifted" })
    let set = try #require(file.reading.value)
    let voicemail = try #require(set.draft(named: "voicemail"))
    #expect(set.drafts[voicemail].limit == 45)
  }

  /// For whoever changes a set: `READ_LETTERS=1 swift test --filter LetterTests` prints all letters.
  @Test(.enabled(if: ProcessInfo.processInfo.environment["READ_LETTERS"] != nil))
  func `every letter can be read`() throws {
    for file in SetFile.all {
      for letter in try ExampleDraft.all(of: #require(file.reading.value)) {
        let own = Int(letter.ownShare * 100)
        let typed = Int(letter.typedShare * 100)
        print("\n== \(file.name): \(letter.example.name ?? "")")
        print("   \(letter.typed) words typed; \(own) % of the letter hers, \(typed) % typed")
        print("-- \(letter.draft.title ?? "")\n\(letter.draft.text)")
      }
    }
  }
}
