import Script
import Testing
import Text

@testable import Walkthrough

/// What decides nothing, and what nobody can tell apart.
@Suite("What decides nothing")
struct IdleTests {
  private static let all = TriedSet.line + TriedSet.how + TriedSet.feel + TriedSet.size
  private static let body = "{what}.\n{how}.\n{feel}.\n{size}.\n{last}."

  @Test(
    "is told of a condition that is always true",
    arguments: [
      "not how is \"calm\" or not how is \"cross\"",
      "not (how is \"calm\" and how is \"cross\")",
      "not what is answered or what is answered",
      "not size is at least \"large\" or not size is at most \"small\"",
    ])
  func always(_ when: String) throws {
    let tried = try TriedSet(Self.all + TriedSet.last(when: when), body: Self.body)
    #expect(tried.messages == ["'\(when)' is true whatever is answered"])
  }

  @Test(
    "is told of no condition that can be false",
    arguments: [
      "not how is \"calm\" and not how is \"cross\"",
      "not (how is \"calm\" or how is \"cross\")", "not feel includes \"sad\" or how is \"cross\"",
      "not feel includes \"sad\" or not feel includes \"glad\"",
      "not what is answered or not how is answered",
    ])
  func sometimes(_ when: String) throws {
    let tried = try TriedSet(Self.all + TriedSet.last(when: when), body: Self.body)
    #expect(tried.messages == [])
  }

  @Test func `is told of a checkpoint before all questions, or without one since the last`() throws
  {
    let checkpoint = "  - checkpoint: A letter.\n"
    let first = try TriedSet(checkpoint + TriedSet.line, body: "{what}.")
    #expect(first.messages.count == 1 && first.messages[0].hasPrefix("nothing is asked before"))
    let twice = try TriedSet(TriedSet.line + checkpoint + checkpoint, body: "{what}.")
    #expect(twice.messages.count == 1 && twice.messages[0].hasPrefix("nothing is asked since"))
    let fine = TriedSet.line + checkpoint + TriedSet.how + checkpoint
    #expect(try TriedSet(fine, body: "{what}.\n{how}.").messages == [])
  }

  @Test func `is told of a short way that leaves out nothing, or all`() throws {
    func tried(_ short: String...) throws -> [String] {
      var steps = TriedSet.how.replacing(
        "- calm\n", with: "- label: calm\n        then: shorten\n")
      for (place, short) in short.enumerated() {
        steps += "  - ask: x\n    id: x\(place)\n    kind: line\n\(short)"
      }
      let blanks = short.indices.map { "{x\($0)}." }.joined(separator: "\n")
      return try TriedSet(steps, body: "{how}.\n" + blanks).messages
    }
    let isShort = "    short: yes\n"
    #expect(
      try tried("", "") == [
        "after 'calm' nothing more is asked, since no question below is on the short way"
      ])
    #expect(
      try tried(isShort, isShort) == [
        "'calm' shortens nothing, since all questions below are on the short way"
      ])
    #expect(try tried(isShort, "") == [])
  }

  @Test func `is told of an option that drops out beside others`() throws {
    func tried(_ option: String) throws -> [String] {
      try TriedSet(TriedSet.feel.replacing("- sad\n", with: option), body: "{feel}.").messages
    }
    #expect(
      try tried("- label: sad\n        silent: yes\n") == [
        "whoever chooses 'sad' with others gets a letter without it"
      ])
    #expect(try tried("- label: sad\n        silent: yes\n        alone: yes\n") == [])
    #expect(try tried("- label: nothing of this\n        silent: yes\n") == [])
  }

  @Test(
    "is told of replies that say another thing than 'messages: no'",
    arguments: [
      ("I read messages on Tuesdays, and we talk about them when we meet.", true),
      ("Ich lese montags und freitags.", true), ("Je réponds le mardi.", true),
      ("I answer within two days.", true), ("I read it before we meet.", false),
      ("I do not read messages on weekdays.", false), ("Bring it on Tuesday.", false),
      ("We read it together in our hour on Tuesday.", false),
    ])
  func replies(_ text: String, _ differs: Bool) throws {
    func messages(_ answer: String) throws -> [String] {
      try TriedSet(
        TriedSet.line, body: "{what}.", top: "messages: \(answer)\nreplies: \(text)\n"
      ).messages
    }
    #expect(try messages("no").count == (differs ? 1 : 0))
    #expect(try messages("yes") == [])
  }
}
