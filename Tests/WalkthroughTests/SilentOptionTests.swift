import Script
import TestSupport
import Testing
import Text
import Walkthrough

/// "No" and "Nothing" are heard in the walk and stand in no letter.
struct SilentOptionTests {
  private static let no = AnswerOption("No", silent: true)

  private func set(
    _ kind: Question.Kind, _ options: [AnswerOption], _ body: String, when: Condition? = nil,
    stem: String? = nil, isPrivate: Bool = false, conditions: [Condition] = [],
    draftKind: DraftTemplate.Kind = .note
  ) -> PromptSet {
    var builder = SetBuilder(language: "en")
    builder.ask("good", kind, options: options, stem: stem, isPrivate: isPrivate)
    builder.ask("more", when: .answered(0))
    builder.draft(draftKind, body, when: when, conditions: conditions)
    return builder.set
  }

  private func choice(_ body: String, when: Condition? = nil, conditions: [Condition] = [])
    -> PromptSet
  {
    set(
      .choice(ownWords: true), [Self.no, AnswerOption("Your voice")], body, when: when,
      conditions: conditions)
  }

  @Test func `its blank counts as unanswered, and its or line takes over`() {
    let keeping = choice("It hurt.\nI keep this: {good}.")
    #expect(text(keeping, [0: .options(0)]) == "It hurt.")
    #expect(text(keeping, [0: .options(1)]) == "It hurt.\nI keep this: Your voice.")
    #expect(text(choice("{good}.\nor: It hurt."), [0: .options(0)]) == "It hurt.")
    #expect(
      text(choice("I keep {good or \"what I have\"}."), [0: .options(0)])
        == "I keep what I have.")
  }

  @Test(arguments: [
    (Condition.answered(0), false), (.chosen(question: 0, option: 0), true),
    (.not(.answered(0)), true), (.typed(0), false), (.chosen(question: 0, option: 1), false),
    (.and(.chosen(question: 0, option: 0), .not(.answered(0))), true),
  ])
  func `in a draft's conditions it is compared, and is no answer`(condition: Condition, holds: Bool)
  {
    let line = choice("It hurt.\n[1] So it is.", conditions: [condition])
    #expect(text(line, [0: .options(0)]) == (holds ? "It hurt.\nSo it is." : "It hurt."))
    let draft = choice("It hurt.", when: condition)
    let drafts = Answers(draft, given: [0: .options(0)]).drafts(today: "")
    #expect(drafts.count == (holds ? 1 : 0))
  }

  @Test(arguments: [Condition.atLeast(question: 0, option: 0), .atMost(question: 0, option: 0)])
  func `on a scale it keeps its place`(condition: Condition) {
    let scale = set(
      .scale, [AnswerOption("not at all", silent: true), AnswerOption("much")],
      "It hurt.\n[1] So it is.\n{good}", conditions: [condition])
    #expect(text(scale, [0: .options(0)]) == "It hurt.\nSo it is.")
  }

  @Test func `in the walk it is an answer`() {
    var walk = Walk(choice("{good}\n{more}"))
    apply(.answered(.options(0)), to: &walk)
    #expect(walk.current == .question(1, kept: nil))
    apply(.answered(.text("more of it")), to: &walk)
    #expect(walk.draft(0, today: "")?.text == "More of it")
    #expect(walk.review.map(\.question) == [0, 1])
  }

  @Test func `among several it drops out`() {
    let several = set(
      .choices(most: nil, ownWords: true),
      [AnswerOption("hurt"), AnswerOption("none", silent: true), AnswerOption("small")],
      "I felt {good}.\n[1] None it is.", conditions: [.chosen(question: 0, option: 1)])
    #expect(
      text(several, [0: .options(0, 1, 2)]) == "I felt hurt and small.\nNone it is.")
    #expect(text(several, [0: .options(1)]) == "None it is.")
    let mixed = Answer.chosen([.option(1), .own("idk")])
    #expect(text(several, [0: mixed]) == "None it is.")
  }

  @Test func `nothing is said to be missing, and nothing can be put in`() throws {
    var walk = Walk(choice("It hurt.\n{more}"))
    apply(.answered(.options(0)), to: &walk)
    apply(.added(0, draft: 0), to: &walk, fits: false)
    let draft = try #require(Draft.compose(0, from: walk.answers, today: ""))
    #expect(draft.leftOut(of: walk.answers).isEmpty)
    let added = Draft.compose(0, from: walk.answers, today: "", adding: [0])
    #expect(added?.text == "It hurt.")
  }

  @Test func `of several, only what is not silent is said to be missing`() throws {
    let several = set(
      .choices(most: nil, ownWords: true), [AnswerOption("hurt"), Self.no], "It was so.")
    let answers = Answers(several, given: [0: .options(1, 0)])
    let draft = try #require(Draft.compose(0, from: answers, today: ""))
    #expect(draft.leftOut(of: answers).map(\.answer) == [.options(0)])
    #expect(Draft.compose(0, from: answers, today: "", adding: [0])?.text == "It was so.\n\nHurt")
  }

  @Test func `a draft of which nothing stands but silence is not offered`() {
    let greeting = choice("Hi {therapist or \"there\"},\n\nI keep this: {good}.")
    #expect(Answers(greeting, given: [0: .options(0)]).drafts(today: "").isEmpty)
    #expect(Answers(greeting, given: [0: .options(1)]).drafts(today: "").count == 1)
    let edited = [DraftID.first: Walk.EditedDraft(text: "Mine.", original: "")]
    #expect(
      Answers(greeting, given: [0: .options(0)]).drafts(today: "", edited: edited).count == 1)
  }

  @Test func `a private one is silent where it is let in too`() {
    let hidden = set(
      .choice(ownWords: true), [Self.no], "It hurt.\n{good}", isPrivate: true)
    let answers = Answers(hidden, given: [0: .options(0)], included: [0])
    #expect(Draft.compose(0, from: answers, today: "")?.text == "It hurt.")
  }

  @Test func `check does not ask for a line that says it`() {
    #expect(Rehearsal.run(choice("{good}.\n{more}"), today: "").held.all.isEmpty)
    let unsaid = set(.choice(ownWords: false), [Self.no, AnswerOption("Yes")], "{more}")
    let messages = Rehearsal.run(unsaid, today: "").held.all.map(\.message)
    #expect(messages.contains("no letter says the answer to 'good' if nothing else is answered"))
    let silent = set(.choice(ownWords: false), [Self.no], "{more}.")
    #expect(Rehearsal.run(silent, today: "").held.all.isEmpty)
  }
}
