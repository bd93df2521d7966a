import Script
import Testing
import Text
import Walkthrough

@testable import Mirror

@Suite("The mirror", .timeLimit(.minutes(15)))
struct MirrorTests {
  @Test func `it shows her words, a reason and a frame`() throws {
    let nudges = try MirrorSample("It rained. You never listen to me! I left.").nudges()
    let nudge = try #require(nudges.first)
    #expect(nudges.count == 1)
    #expect(nudge.words == "You never listen to me!")
    #expect(nudge.question == 0)
    #expect(nudge.group == "absolutes")
    #expect(nudge.reason == "One time when it was not so can take over the talk.")
    #expect(nudge.frame == "The times I remember are…")
  }

  @Test func `at most three, and what hides the message comes first`() throws {
    let text = """
      You never listen. You made me feel small. You should say sorry. You are cold. \
      Obviously you were bored. It is all my fault. I just want to say that.
      """
    #expect(try MirrorSample.ids(text) == ["my-fault", "just", "obviously"])
  }

  @Test func `a pattern is shown once, and no words twice`() throws {
    #expect(
      try MirrorSample.ids("You never listen. You always look away.") == ["you-always"])
    let nudges = try MirrorSample("You never listen and you made me feel small.").nudges()
    #expect(nudges.count == 1)
  }

  @Test func `what was kept is not shown again, nor anything else in the same words`() throws {
    let sample = MirrorSample("You never listen and you made me feel small. You are cold.")
    var decisions = WordingDecisions()
    var shown: [String] = []
    for _ in 0..<4 {
      let nudges = try sample.nudges(heeding: decisions)
      shown += nudges.compactMap(\.words)
      decisions.kept.formUnion(nudges.map(\.key))
    }
    #expect(
      Set(shown) == ["You never listen and you made me feel small.", "You are cold."])
    #expect(shown.count == 2)
  }

  @Test func `of a long sentence it shows what is near`() throws {
    let much = "and then it went on and on and on like rain on a roof "
    let text = "\(much)\(much)you never listen \(much)\(much)please"
    let words = try #require(try MirrorSample(text).nudges().first?.words)
    #expect(words.hasPrefix("… ") && words.hasSuffix(" …"))
    #expect(words.contains("you never listen"))
    #expect(words.split(separator: " ").count <= 30)
  }

  @Test(arguments: [
    "YOU NEVER LISTEN", "you never listen", "You  never\tlisten", "u never listen",
    "You’ve never listened", "you really never listen",
  ])
  func `capitals, spaces, spellings and apostrophes make no difference`(text: String) throws {
    #expect(try MirrorSample.ids(text) == ["you-always"])
  }

  @Test(arguments: ["I believe you, never mind the rest", "It was you. Never again.", "you\nnever"])
  func `words with a comma, a stop or a line between them are no phrase`(text: String) throws {
    #expect(try !MirrorSample.ids(text).contains("you-always"))
  }

  @Test func `words from two answers are no phrase`() throws {
    var sample = MirrorSample("and then you")
    sample.other = "never"
    sample.lines = "{other}"
    #expect(try sample.nudges() == [])
  }

  @Test func `done is a feeling or a decision, but not where somebody thinks of leaving`() throws {
    let sample = MirrorSample("I'm done.")
    #expect(try sample.nudges().map(\.key.pattern) == ["done"])
    #expect(try sample.nudges(in: "leaving") == [])
    #expect(try sample.nudges(in: "ending") == [])
  }

  @Test func `that you will leave is a fear, but not where somebody is told so`() throws {
    let sample = MirrorSample("You are going to leave me.")
    #expect(try sample.nudges().map(\.key.pattern) == ["leave-anyway"])
    #expect(try sample.nudges(in: "ending") == [])
  }
}

@Suite("The mirror on a whole draft", .timeLimit(.minutes(15)))
struct MirrorWholeTests {
  private static let silent = String(
    repeating: "On Tuesday you looked at the clock and I went quiet. ", count: 6)

  @Test func `a letter that asks for nothing is told so, once`() throws {
    let nudges = try MirrorSample(Self.silent).nudges()
    #expect(nudges.map(\.key.pattern) == ["no-ask"])
    #expect(nudges.first?.words == nil)
    var decisions = WordingDecisions()
    decisions.kept.formUnion(nudges.map(\.key))
    #expect(try MirrorSample(Self.silent).nudges(heeding: decisions) == [])
  }

  @Test(arguments: [
    "Was it me?", "Please say so.", "I don't know what I need yet.", "I would like to know.",
    "It would help if you said so.", "Could you tell me.",
  ])
  func `a letter that asks is left alone`(ask: String) throws {
    #expect(try MirrorSample(Self.silent + ask).nudges() == [])
  }

  @Test func `the set may ask for her`() throws {
    var sample = MirrorSample(Self.silent)
    sample.lines = "Please ask me about it."
    #expect(try sample.nudges() == [])
  }

  @Test func `a few words need not ask, and a note for oneself never`() throws {
    #expect(try MirrorSample.ids("You looked at the clock.") == [])
    var note = MirrorSample(Self.silent)
    note.kind = "note"
    #expect(try note.nudges() == [])
  }

  @Test func `a very long one is told so`() throws {
    let long = String(repeating: "The rain went on and we sat there. ", count: 70) + "Please ask."
    #expect(try MirrorSample.ids(long) == ["long"])
  }

  @Test func `three sorries are many, two are not`() throws {
    #expect(
      try MirrorSample.ids("Sorry. I am sorry. Please say if I hurt you, sorry.") == ["sorries"])
    #expect(try MirrorSample.ids("Sorry. I am sorry.") == [])
  }

  @Test func `two thousand words are looked through, whatever they are`() throws {
    let text = String(repeating: "you never … you always 'if you just maybe “sorry? ", count: 250)
    #expect(try MirrorSample(text).nudges().count <= 3)
  }

  @Test func `a draft that was changed by hand is looked at where she wrote`() throws {
    var sample = MirrorSample("You looked away.")
    sample.hidden = "you never loved me"
    sample.lines = "You always do this, says the set.\n\n{hidden}"
    let edited = """
      You looked away.

      You always do this, says the set.

      You should say sorry. You always do this, says the set.

      You never loved me, you know.
      """
    sample.included = true
    let nudges = try sample.nudges(edited: edited)
    #expect(nudges.map(\.words) == ["You should say sorry."])
    #expect(nudges.first?.question == nil)
  }
}
