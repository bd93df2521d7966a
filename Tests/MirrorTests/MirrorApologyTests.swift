import Script
import TestSupport
import Testing
import Walkthrough

@testable import Mirror

@Suite("An apology in a set for therapists", .timeLimit(.minutes(15)))
struct MirrorApologyTests {
  @Test(arguments: [
    ("I'm sorry if you felt rushed.", "sorry-if"), ("im sorry if i hurt you", "sorry-if"),
    ("I apologise if that was hard", "sorry-if"), ("If I hurt you, I am sorry", "sorry-if"),
    ("I am so sorry that you felt judged by me", "sorry-if"),
    ("I’m sorry you took it that way", "sorry-if"),
    ("Apologies for any hurt", "sorry-if"),
    ("I am really sorry if anything I said hurt", "sorry-if"),
    ("I'm sorry, but you were late too.", "sorry-but"),
    ("I am sorry that I was late on Tuesday, but the traffic was bad", "sorry-but"),
    ("I apologize, however I did warn you", "sorry-but"),
    ("Although I am sorry, it is the rule", "sorry-but"),
  ])
  func `with an if or a but is pointed out at once, and at the draft`(
    text: String, id: String
  ) throws {
    #expect(try pointedOut(text)?.key.pattern == id)
    #expect(try sample(text).nudges().map(\.key.pattern).first == id)
  }

  @Test(arguments: [
    "I am sorry that I looked at the clock.", "I ended early and did not say so. I am sorry.",
    "I'm sorry I forgot your sister's name. I would like to hear how it was.",
    "I am sorry, and I would like to know if there is more", "You asked if I am bored with you.",
    "I was late, but I came", "You said \"I'm sorry but\" and I nodded",
    "I am sorry. Tell me if I missed something.", "I am nothing but sorry",
  ])
  func `that names the deed is left alone`(text: String) throws {
    #expect(try pointedOut(text) == nil)
    #expect(
      try sample(text).nudges().allSatisfy { !$0.key.pattern.hasPrefix("sorry-if") })
  }

  @Test(arguments: [
    "I'm sorry if I was loud", "I'm sorry, but it hurt", "I am sorry that you felt it",
  ])
  func `of a client is no matter of the mirror's`(text: String) throws {
    #expect(try MirrorSample.ids(text).allSatisfy { !["sorry-if", "sorry-but"].contains($0) })
    let answers = try MirrorSample(text).answers()
    #expect(try MirrorSample.mirror().look(atAnswerTo: 0, of: answers) == nil)
  }

  @Test func `is not pointed out in private, where it was kept, or once she saw enough`() throws {
    var sample = sample("It was Tuesday.")
    sample.hidden = "I'm sorry if you felt it"
    sample.mine = "I'm sorry if you felt it"
    let mirror = try MirrorSample.mirror()
    for question in 0...3 {
      #expect(mirror.look(atAnswerTo: QuestionID(question), of: try sample.answers()) == nil)
    }
    let answers = try self.sample("I'm sorry if you felt it").answers()
    let nudge = try #require(mirror.look(atAnswerTo: 0, of: answers))
    var decisions = WordingDecisions()
    decisions.kept = [nudge.key]
    #expect(mirror.look(atAnswerTo: 0, of: answers, heeding: decisions) == nil)
    decisions = .init()
    decisions.isStopped = true
    #expect(mirror.look(atAnswerTo: 0, of: answers, heeding: decisions) == nil)
  }

  @Test func `is pointed out before anything else, and what hides a message is not`() throws {
    let text = "It is all my fault. I'm sorry if you felt it."
    #expect(try pointedOut(text)?.words == "I'm sorry if you felt it.")
    #expect(try pointedOut("It is all my fault.") == nil)
  }

  @Test(arguments: ["if you felt it", "I am sorry if you felt it"])
  func `that finishes a stem is read with it`(text: String) throws {
    var sample = sample("It was Tuesday.")
    sample.stemmed = text
    let nudge = try MirrorSample.mirror().look(atAnswerTo: 4, of: sample.answers())
    #expect(nudge?.words == "I am sorry if you felt it")
  }

  private func sample(_ text: String) -> MirrorSample {
    var sample = MirrorSample(text)
    sample.audience = "therapist"
    return sample
  }

  private func pointedOut(_ text: String) throws -> Nudge? {
    try MirrorSample.mirror().look(atAnswerTo: 0, of: sample(text).answers())
  }
}
