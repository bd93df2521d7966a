import Script
import TestSupport
import Testing
import Text
import Walkthrough

@testable import Mirror

@Suite("Words that stand beside others", .timeLimit(.minutes(15)))
struct MirrorBesideTests {
  @Test(arguments: [
    ("mine & fault", "The fault was mine", true), ("mine & fault", "It was mine, the fault", false),
    ("mine & fault", "Mine was the fault", true), ("mine & fault", "It was mine. A fault?", false),
    ("mine & fault, blame", "the blame is mine", true), ("mine & fault, blame", "mine", false),
    ("mine & fault", "mine was, so they all of them told me on that long day, no fault", false),
    ("mine & fault", "mine one two three four five six seven eight nine fault", false),
    ("mine & fault & entirely", "the fault is mine entirely", true),
    ("mine & fault & entirely", "the fault is mine", false),
    ("mine && fault", "It was mine, the fault", true),
    ("mine && fault", "It was mine. The fault", false),
    ("fault & fault", "the fault", false),
  ])
  func `something else has to be near, before or after`(
    phrase: String, text: String, isFound: Bool
  ) throws {
    #expect(try isFoundBy(phrase, in: text) == isFound)
  }

  @Test(arguments: [
    ("petty &! your", "It was petty", true), ("petty &! your", "Your petty rule", false),
    ("petty &! your, (him)", "He is petty", false), ("petty &! your, (him)", "I was petty", true),
    ("petty &! not", "I was petty, and not sorry", true),
    ("petty &&! not", "I was petty, and not sorry", false), ("petty &&! ?", "Was I petty?", false),
    ("i … petty &! not", "I was petty", true), ("i … petty &! not", "I was not petty", false),
    ("petty & i &! not", "I was petty", true), ("petty & i &! not", "I was not petty", false),
  ])
  func `something else must not be there`(phrase: String, text: String, isFound: Bool) throws {
    #expect(try isFoundBy(phrase, in: text) == isFound)
  }

  @Test(arguments: [
    "I waste your time", "I wasted your time", "I keep wasting your time", "it wastes your time",
    "I hog it", "I hogged it", "I am hogging it", "she tries me", "it tried you", "I was trying",
  ])
  func `a verb is found in all its forms`(text: String) throws {
    #expect(try isFoundBy("waste~/hog~/try~", in: text))
  }

  @Test(arguments: ["my bad", "Mea culpa.", "the blame is mine"])
  func `several may share a line`(text: String) throws {
    #expect(try isFoundBy("my bad; mea culpa; mine & fault, blame; other", in: text))
  }

  @Test(arguments: [
    ("you are cold", "You are, honestly, cold", true), ("you are cold", "You are, cold", false),
    ("you are cold", "You are, honestly cold", false), ("you are cold", "You are, and cold", false),
    ("i quit.", "I quit honestly", true), ("i quit.", "I quit the choir", false),
    ("i quit.", "I quit honestly the choir", false),
  ])
  func `fillers may stand between two commas, and after the end`(
    phrase: String, text: String, isFound: Bool
  ) throws {
    #expect(try isFoundBy(phrase, in: text, fillers: "honestly") == isFound)
  }

  @Test(arguments: ["The reason's me", "the reason’s me", "My reason's me"])
  func `is may be written short after any word`(text: String) throws {
    #expect(try isFoundBy("reason is me", in: text))
  }

  @Test(arguments: [
    "& you", "you &", "you & ", "you &? me", "you &&& me", "you & me,", "you &! , me",
    "you & &! me",
    "ab~", "you~r", "~", "you & … me", "you; ", "you;; me", "you & [me]",
  ])
  func `marks with nothing beside them are an error`(phrase: String) throws {
    let reading = MirrorGuide.read(source(phrase)).held
    #expect(reading.value == nil)
    #expect(reading.diagnostics.all.map(\.code.rawValue) == ["bad-phrase"])
  }

  @Test func `a family holds words, and not what stands beside them`() {
    var families = MirrorFamilies()
    #expect(throws: MirrorPhrase.Fault.unreadable) { try families.add("(a) = you & me") }
  }

  private func isFoundBy(
    _ phrase: String, in text: String, fillers: String = "really"
  ) throws -> Bool {
    let reading = MirrorGuide.read(source(phrase, fillers)).held
    let guide = try #require(reading.value, "\(phrase)")
    let answers = try MirrorSample(text).answers()
    let draft = try #require(Draft.compose(0, from: answers, today: "2026-11-20"))
    return !Mirror(guide).look(at: draft, of: answers).isEmpty
  }

  private func source(_ phrase: String, _ fillers: String = "really") -> SourceText {
    SourceText(
      name: "mirror.yaml",
      text: """
        mirror: 1
        language: en
        families:
          - (him) = he, she
        fillers:
          - \(fillers)
        patterns:
          - id: sample
            group: samples
            shows:
              - "\(phrase)"
            reason: r
            frame: f
        """)
  }
}
