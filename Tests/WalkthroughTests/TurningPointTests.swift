import Script
import TestSupport
import Testing
import Walkthrough

/// Questions that only turn the way are in no draft, and nobody misses them there.
@Suite("Answers that only turn the way")
struct TurningPointTests {
  private let options = [AnswerOption("Yes"), AnswerOption("No"), AnswerOption("A bit")]
  private let yes = Condition.chosen(question: 0, option: 0)

  private func missed(_ set: PromptSet, _ given: [QuestionID: Answer], in draft: DraftID = 0)
    -> [QuestionID]?
  {
    let answers = Answers(set, given: given)
    return Draft.compose(draft, from: answers, today: "")?.leftOut(of: answers).map(\.question)
  }

  @Test(arguments: [0, 1, 2])
  func `an option that a step asks for its way is not missed, nor is any beside it`(option: Int) {
    var builder = SetBuilder()
    builder.ask("good", .choice(ownWords: true), options: options)
    builder.ask("what", when: yes)
    builder.ask("rest")
    builder.draft(.card, "{what}\n{rest}")
    #expect(missed(builder.set, [0: .options(option), 2: .text("x")]) == [])
  }

  @Test func `nor is one by which a step that says or offers something comes`() {
    for act in [Step.Act.say("x"), .signpost, .offer(set: "y", because: nil), .stop("z")] {
      var builder = SetBuilder()
      builder.ask("good", .choices(most: nil, ownWords: true), options: options)
      builder.step(act, when: .not(yes))
      builder.draft(.card, "It hurt.")
      #expect(missed(builder.set, [0: .options(0, 2)]) == [])
    }
  }

  @Test(arguments: [0, 1])
  func `nor is one that calls for a draft`(option: Int) {
    var builder = SetBuilder()
    builder.ask("who", .choice(ownWords: true), options: options)
    builder.ask("what")
    for place in [0, 1] {
      builder.draft(.email, "{what}", when: .chosen(question: 0, option: OptionID(place)))
    }
    let given: [QuestionID: Answer] = [0: .options(option), 1: .text("x")]
    #expect(missed(builder.set, given, in: DraftID(option)) == [])
  }

  @Test func `nor is one that calls for this draft, where another says it`() {
    var builder = SetBuilder()
    builder.ask("who", .choice(ownWords: true), options: options)
    builder.draft(.email, "It hurt.", when: yes)
    builder.draft(.note, "{who}")
    #expect(missed(builder.set, [0: .options(0)]) == [])
    #expect(missed(builder.set, [0: .options(1)]) == [0])
  }

  @Test func `nor is a place on a scale by which lines are chosen`() {
    var builder = SetBuilder()
    builder.ask("size", .scale, options: options)
    builder.draft(
      .card, "It hurt.\n[1] Much.", conditions: [.atLeast(question: 0, option: 1)])
    for option in 0...2 { #expect(missed(builder.set, [0: .options(option)]) == []) }
  }

  @Test func `own words are missed all the same`() {
    var builder = SetBuilder()
    builder.ask("good", .choices(most: nil, ownWords: true), options: options)
    builder.ask("what", when: yes)
    builder.draft(.card, "It hurt.\n{what}")
    #expect(missed(builder.set, [0: .own("my mother")]) == [0])
    #expect(missed(builder.set, [0: .chosen([.option(0), .own("my mother")])]) == [0])
  }

  @Test func `what a draft has a place for, or no condition tells apart, is missed all the same`() {
    var builder = SetBuilder()
    builder.ask("feel", .choice(ownWords: true), options: options)
    builder.ask("what", when: yes)
    builder.draft(.card, "It hurt.\n{what}")
    builder.draft(.note, "{feel}")
    #expect(missed(builder.set, [0: .options(0)]) == [0])
    var other = SetBuilder()
    other.ask("feel", .choice(ownWords: true), options: options)
    other.ask("what", when: .answered(0))
    other.draft(.card, "It hurt.\n{what}")
    #expect(missed(other.set, [0: .options(0)]) == [0])
  }
}
