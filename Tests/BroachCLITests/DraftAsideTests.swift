import Terminal
import TestSupport
import Testing
import Walkthrough

@testable import BroachCLI

@Suite("Words set aside, below a draft", .timeLimit(.minutes(15)))
struct DraftAsideTests {
  private static let sentence = "You never asked me why"
  private static let set = """
    broach: 1
    title: A small one
    for: client
    steps:
      - ask: What happened?
        id: moment
        kind: text
        short: yes
      - checkpoint: You could hand this over now.
      - ask: What was that like?
        id: feel
        kind: choice
        options:
          - hurt
          - small
    drafts:
      - id: letter
        title: A letter
        kind: message
        body: |
          Hello,

          {moment}

          Warmly,
          {me}
    """

  @Test func `are listed as not in it, and come in before the signature`() throws {
    let run = try SessionRun(
      Self.set, typing: "It was cold.", Self.sentence, "2", "Mara",
      "put in what is not in it", "2", "1")
    #expect(run.screen.contains("It is not in this draft:\n- \(Self.sentence)"))
    #expect(run.entry?.snapshot.addedWords == [0: [Self.sentence]])
    #expect(
      run.drafts == ["Hello,\n\nIt was cold.\n\n\(Self.sentence)\n\nWarmly, Mara"])
    #expect(run.entry?.halfTyped == [:])
    #expect(!run.screen.contains("it found no place"))
  }

  @Test(arguments: ["Warmly, {me}", "{me}", "Warmly,\n{me}"])
  func `come in before a signature of any form, and the draft stays one of answers`(
    signature: String
  ) throws {
    let set = Self.set.replacing(
      "Warmly,\n      {me}", with: signature.replacing("\n", with: "\n      "))
    let run = try SessionRun(
      set, typing: "It was cold.", "2", "Mara", Self.sentence, "put in what is not in it", "2",
      "/review", "change 1", "It was warm.", "", "1")
    let signed = signature.replacing("{me}", with: "Mara").replacing("\n", with: " ")
    #expect(run.drafts == ["Hello,\n\nIt was warm.\n\n\(Self.sentence)\n\n\(signed)"])
    #expect(run.entry?.snapshot.edited == [:])
  }

  @Test(arguments: ["Warmly, Mara", "Mara", "Warmly,\nMara", "Warmly,"])
  func `come in before the signature of one that was changed by hand`(signature: String) throws {
    let run = try SessionRun(
      Self.set, typing: "It was cold.", "2", "Mara", "change it", "write in it by hand",
      "Hello,\n\nIt was so cold.\n\n\(signature)", Self.sentence, "put in what is not in it", "2",
      "1")
    #expect(
      run.entry?.snapshot.edited[0]?.text
        == "Hello,\n\nIt was so cold.\n\n\(Self.sentence)\n\n\(signature)")
    #expect(run.entry?.snapshot.addedWords == [:])
  }

  @Test func `that come at its menu can be put in right there, and taken out again`() throws {
    let run = try SessionRun(
      Self.set, typing: "It was cold.", "2", "", Self.sentence, "put in what is not in it", "2",
      "change it", "take out what you typed beside it", "1")
    #expect(run.screen.contains("They stand below the draft, and you can put them in."))
    #expect(run.entry?.snapshot.addedWords == [:])
    #expect(run.entry?.halfTyped == [.aside: Self.sentence])
  }

  @Test(arguments: [false, true])
  func `go in with those that are typed where it is asked whether they do`(isByHand: Bool) throws {
    let more = "and that I cried"
    let change = ["change it", "write in it by hand", "Hello,\n\nIt was so cold.\n\nMara"]
    let lines =
      ["It was cold.", "2", "Mara"] + (isByHand ? change : [])
      + [Self.sentence, "put in what is not in it", more, "2", "1"]
    let run = try SessionRun(Self.set, lines.map { .answered($0, wasPasted: false) })
    let draft = try #require(run.drafts.first)
    #expect(draft.contains(Self.sentence) && draft.contains(more))
    #expect(run.entry?.halfTyped == [:])
    #expect(!run.screen.contains("it found no place"))
  }

  @Test func `stand in a draft that is no longer called for, and are listed`() throws {
    let set = Self.set.replacing(
      "kind: message\n", with: "kind: message\n    when: moment is answered\n")
    let run = try SessionRun(
      set, typing: "It was cold.", "2", "Mara", Self.sentence, "put in what is not in it", "2",
      "/review", "delete 1", "2", "")
    #expect(run.answers["moment"] == nil)
    #expect(run.drafts == ["Hello,\n\n\(Self.sentence)\n\nWarmly, Mara"])
    let shown = try #require(run.screen.split(separator: "You put words into this one.").last)
    #expect(run.screen.contains("You put words into this one.") && shown.contains(Self.sentence))
    let entry = try #require(run.entry)
    let listed = entry.titled(
      Walk(entry.set, entry.snapshot).drafts(today: ""), date: SessionRun.now)
    #expect(listed.contains("You put words into this one.") && listed.contains(Self.sentence))
    #expect(!listed.contains("by hand"))
  }

  @Test func `stay where they are when they are left out`() throws {
    let run = try SessionRun(
      Self.set, typing: "It was cold.", "2", "", Self.sentence, "put in what is not in it", "1", "1"
    )
    #expect(run.entry?.snapshot.addedWords == [:])
    #expect(run.entry?.halfTyped == [.aside: Self.sentence])
    #expect(run.screen.contains("You also typed this, and it found no place:\n\(Self.sentence)"))
  }
}

extension SessionRun {
  /// The drafts as they stand at the end.
  fileprivate var drafts: [String] {
    guard let entry else { return [] }
    return Walk(entry.set, entry.snapshot).drafts(today: "").map { $0.edited?.text ?? $0.text }
  }
}
