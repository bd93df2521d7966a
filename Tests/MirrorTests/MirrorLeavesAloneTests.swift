import Script
import Testing
import Walkthrough

@testable import Mirror

@Suite("What the mirror leaves alone", .timeLimit(.minutes(15)))
struct MirrorLeavesAloneTests {
  @Test(arguments: [
    "I am furious.", "I am furious with you for what you did", "I'm so angry I could scream",
    "I was livid. Still am.", "I hated that hour.", "I'm angry, really angry",
  ])
  func `plain anger`(text: String) throws {
    #expect(try MirrorSample.ids(text) == [])
  }

  @Test(arguments: [
    "Fuck this.", "what the fuck was that, you never fucking listen", "That was bullshit.",
    "It was a shitty hour", "damn it, it hurt", "That was a crap thing to say",
  ])
  func `swearing`(text: String) throws {
    #expect(try MirrorSample.ids(text) == [])
  }

  @Test(arguments: [
    "I felt dismissed", "I felt abandoned when you left for August", "I feel judged by you",
    "You dismissed me.", "You abandoned me in that moment", "I feel rejected and unimportant",
    "I felt betrayed, and unheard", "I felt pushed",
  ])
  func `appraisals`(text: String) throws {
    #expect(try MirrorSample.ids(text) == [])
  }

  @Test(arguments: [
    "That was abusive", "You are abusive.", "I feel unsafe with you",
    "you always make me feel unsafe",
    "This is gaslighting", "You never stop gaslighting me", "It was abuse and you should know it",
    "I don't feel safe when you do that on purpose",
  ])
  func `words for harm`(text: String) throws {
    #expect(try MirrorSample.ids(text) == [])
  }

  @Test(arguments: [
    "You never once got my pronouns right", "what you said about my religion, you always do that",
    "That was a racist thing to say and you should know it",
    "you misgendered me every time I spoke", "You always say my name wrong.",
    "you never think of my wheelchair", "You made me feel sick about my weight.",
    "You should know that I pray, Ramadan is not a diet", "You constantly call me she.",
    "You always forget that I am a Black woman.",
  ])
  func `harm to who somebody is`(text: String) throws {
    #expect(try MirrorSample.ids(text) == [])
  }

  @Test(arguments: [
    "He don't never say nothing", "I been knowing that since I was wee",
    "me mam were the same like",
    "I am having pain since two weeks", "It give me fear when you speak not",
    "aint nobody asked me",
    "I'm after telling you about the funeral, so I was", "She be looking at me like that",
  ])
  func `dialect, grammar and a second language`(text: String) throws {
    #expect(try MirrorSample.ids(text) == [])
  }

  @Test(arguments: [
    #"You said "you always run away""#, "You said “you are too much” to me",
    "he said ‘it's all your fault, you never think’ and left", "she said 'you never don't argue'",
    "Du weißt, „you always do“, that is what she said", "«You never listen» said my father",
    "»You never listen« said my father", "‹You never listen› said my father",
    "「You never listen」 he said", "‚You never listen‘ he said",
    "\"You never listen. You always leave.", "You told me I'm probably overreacting",
    "My father used to say you always ruin things", "You said that you always knew",
  ])
  func `what somebody else said, in any quotation marks or none`(text: String) throws {
    #expect(try MirrorSample.ids(text) == [])
  }

  @Test func `but not what she says herself after a shout or a word`() throws {
    #expect(try MirrorSample.ids("You shouted, but it was my fault.") == ["my-fault"])
    #expect(try MirrorSample.ids("You said, it was my fault.") == [])
  }

  @Test func `what the set puts in quotation marks`() throws {
    var sample = MirrorSample("I was tired")
    sample.other = "you always run away"
    sample.lines = "You said: “{other}”"
    #expect(try sample.nudges() == [])
    sample.lines = "This stays: {other}"
    #expect(try sample.nudges().map(\.key.pattern) == ["you-always"])
  }

  @Test func `an apostrophe is no quotation mark`() throws {
    #expect(try MirrorSample.ids("'cause you never listen, that's why") == ["you-always"])
    #expect(
      try MirrorSample.ids("The clients’ chairs are cold. You never listen.") == ["you-always"])
  }

  @Test(arguments: [
    "I don't know what happened.", "I can't say why", "I have no idea what I need", "I can't tell",
    "Maybe it was the light", "Something is off and I don't know what", "I'm not sure what I felt",
    "no words yet",
  ])
  func `not knowing`(text: String) throws {
    #expect(try MirrorSample.ids(text) == [])
  }

  @Test(arguments: [false, true])
  func `private answers, let into the draft or not`(isIncluded: Bool) throws {
    var sample = MirrorSample("It was Tuesday.")
    sample.hidden = "you never listen"
    sample.included = isIncluded
    #expect(try sample.nudges() == [])
  }

  @Test func `private drafts`() throws {
    var sample = MirrorSample("you never listen")
    sample.isPrivateDraft = true
    #expect(try sample.nudges() == [])
  }

  @Test func `questions that say so`() throws {
    var sample = MirrorSample("It was Tuesday.")
    sample.mine = "you never listen"
    #expect(try sample.nudges() == [])
  }

  @Test func `sets that say so`() throws {
    var sample = MirrorSample("you never listen")
    sample.setMirror = "no"
    #expect(try sample.nudges() == [])
  }

  @Test func `what the set says`() throws {
    var sample = MirrorSample("It was Tuesday.")
    sample.lines = "You always do this, it's all my fault, sorry to bother you."
    #expect(try sample.nudges() == [])
  }

  @Test func `drafts in a language that the mirror does not know`() throws {
    var sample = MirrorSample("you never listen")
    sample.language = "de"
    #expect(try sample.nudges() == [])
    sample.language = "en-GB"
    #expect(try sample.nudges().count == 1)
  }

  @Test(arguments: [
    "Leave this as it is: you never listen", "You never listen, leave it as it is please",
  ])
  func `what she says should be left`(text: String) throws {
    #expect(try MirrorSample.ids(text) == [])
  }

  @Test func `everything, once she wants to see no more`() throws {
    var decisions = WordingDecisions()
    decisions.isStopped = true
    #expect(try MirrorSample("you never listen").nudges(heeding: decisions) == [])
  }

  @Test(arguments: [
    "With respect, maybe it is kind of possible, I guess, to meet",
    "Kindly tell me, if you have time, if that makes sense",
    "Sorry to bother you, dear doctor. If you have time I would speak of Tuesday.",
    "Excuse me for asking. Perhaps maybe I suppose we could meet.",
  ])
  func `hedges that are good manners`(text: String) throws {
    #expect(try MirrorSample.ids(text) == [])
  }

  @Test(arguments: [
    "I just don't trust you", "I just don't trust you.", "i just dont trust u, you never say why",
    "I don’t trust you anymore", "I just do not trust you and that's it",
  ])
  func `I just don't trust you`(text: String) throws {
    #expect(try MirrorSample.ids(text) == [])
  }
}
