import Foundation
import Script
import Testing
import Walkthrough

@Suite("The letters of the examples")
struct LetterTests {
  @Test(arguments: SetFile.all)
  func `a letter is hers where she typed forty words or more`(file: SetFile) throws {
    let set = try #require(file.reading.value)
    for letter in ExampleDraft.all(of: set) where letter.typed >= 40 {
      #expect(letter.ownShare >= 0.6, "\(letter.example.name ?? ""):\n\(letter.draft.text)")
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
    let longest = ExampleDraft.all(of: set).map(\.typed).max() ?? 0
    #expect((150...600).contains(longest))
  }

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
