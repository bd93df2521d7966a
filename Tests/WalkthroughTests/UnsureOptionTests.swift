import Script
import TestSupport
import Testing
import Text
import Walkthrough

/// A doubt is said once in a draft.
struct UnsureOptionTests {
  /// A set that asks what it is like, what is under it, and what is wished; "can't tell" is the
  /// first option of each.
  private func set(_ bodies: String..., subject: String? = nil) -> PromptSet {
    var builder = SetBuilder(language: "en")
    let kind = Question.Kind.choice(ownWords: true)
    func doubt(_ words: String, _ name: String) -> AnswerOption {
      AnswerOption("Can't tell", words: words, unsure: name)
    }
    builder.ask("feel", kind, options: [doubt("I can't tell what it is", "what")])
    builder.ask("under", kind, options: [doubt("I can't tell what is under it", "what")])
    builder.ask("wish", kind, options: [doubt("I don't know what I need", "ask")])
    builder.ask("told")
    for body in bodies {
      builder.draft(.email, body, subject: subject, conditions: [.chosen(question: 1, option: 0)])
    }
    return builder.set
  }

  private let all: [QuestionID: Answer] = [0: .options(0), 1: .options(0), 2: .options(0)]

  private func letter(_ body: String, _ given: [QuestionID: Answer]? = nil) -> String? {
    text(set(body), given ?? all)
  }

  @Test func `the first that says it stands, and the later ones are left out`() {
    #expect(
      letter("{feel}.\n\n{under}.\n\n{wish}.")
        == "I can't tell what it is.\n\nI don't know what I need.")
    #expect(letter("{under}.\n{feel}.") == "I can't tell what is under it.")
    #expect(letter("{feel}.\n{feel}.", [0: .options(0)]) == "I can't tell what it is.")
  }

  @Test func `it is counted anew in each draft`() {
    let two = set("{feel}.\n{under}.", "{under}.\n{feel}.")
    let drafts = Answers(two, given: all).drafts(today: "")
    #expect(
      drafts.map(\.text) == ["I can't tell what it is.", "I can't tell what is under it."])
    #expect(drafts.map(\.heldBack) == [[1], [0]])
  }

  @Test func `an or line takes over, and no answer beside it is lost`() {
    let given = all.merging([3: .text("you left")]) { $1 }
    #expect(
      letter("{feel}.\n{told}, and {under}.\nor: It was this: {told}.", given)
        == "I can't tell what it is. It was this: you left.")
    #expect(
      letter("{feel}.\nUnder it is {under or \"more\"}.")
        == "I can't tell what it is. Under it is more.")
  }

  @Test func `a line that is left out says no doubt`() {
    #expect(letter("{told}: {feel}.\n{under}.") == "I can't tell what is under it.")
    #expect(letter("{feel}, and {under}.\nor: {under}.") == "I can't tell what is under it.")
  }

  @Test func `conditions see it as an answer all the same`() {
    #expect(letter("{feel}.\n{under}.\n[1] So much.") == "I can't tell what it is. So much.")
  }

  @Test func `a subject does not count`() throws {
    let answers = Answers(set("{feel}.", subject: "{under}, {feel}"), given: all)
    let draft = try #require(Draft.compose(0, from: answers, today: ""))
    #expect(draft.subject == "I can't tell what is under it, I can't tell what it is")
    #expect(draft.text == "I can't tell what it is.")
  }

  @Test func `own words are never held back`() {
    let given = all.merging([1: .own("I can't tell what is under it")]) { $1 }
    #expect(
      letter("{feel}.\n{under}.", given)
        == "I can't tell what it is. I can't tell what is under it.")
  }

  @Test func `what is held back is not said to be missing`() throws {
    let answers = Answers(set("{feel}.\n{under}."), given: all)
    let draft = try #require(Draft.compose(0, from: answers, today: ""))
    #expect(draft.leftOut(of: answers).map(\.question) == [2])
    let added = Draft.compose(0, from: answers, today: "", adding: [2, 1])
    #expect(
      added?.text == """
        I can't tell what it is.

        I don't know what I need

        I can't tell what is under it
        """)
  }

  @Test func `a private doubt that stays out lets the next one speak`() {
    var hidden = set("{feel}.\n{under}.")
    hidden.questions[0].isPrivate = true
    #expect(text(hidden, all) == "I can't tell what is under it.")
  }

  @Test func `check does not call it unsaid`() {
    let once = set("{feel}.\n{under}.\n{wish}.\n{told}.")
    #expect(Rehearsal.run(once, today: "").held.all.isEmpty)
    let twice = set("{feel}, {feel}.\nor: {under}.\nor: {wish}.\nor: {told}.")
    #expect(Rehearsal.run(twice, today: "").held.all.filter { $0.code == .unsaidAnswer }.isEmpty)
  }
}
