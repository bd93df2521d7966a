import Script
import Testing
import Walkthrough

/// Which drafts there are.
struct OfferedDraftsTests {
  /// The texts of the drafts of a set with one question and one body.
  private func texts(
    _ body: String, _ answer: Answer? = nil, when: Condition? = nil, edited: String? = nil,
    language: String? = nil
  ) -> [String] {
    var builder = SetBuilder(language: language)
    builder.ask("x")
    builder.draft(.email, body, when: when, conditions: [.answered(0), .not(.answered(0))])
    let answers = Answers(
      builder.set, given: answer.map { [0: $0] } ?? [:],
      names: Names(therapist: "Ruth", me: "Mara"))
    let changed: [DraftID: Walk.EditedDraft] =
      edited.map { [0: .init(text: $0, original: "")] } ?? [:]
    return answers.drafts(today: "2026-11-20", edited: changed).map { $0.edited?.text ?? $0.text }
  }

  @Test(arguments: [
    "Hi {therapist},\n\n{x}\n\n{me}", "Written on {today}.\n{x}",
    "{today}. A strain was noted.\n{x}",
    "Hello.\nI am fine.\n{x}", "{x}\nor: Hi,", "{x}\nor: Good evening {therapist},",
    "{x}\nor: {me}", "[2] Dear {therapist or \"you\"},\n{x}", "{x}", "It's {me}.\n\n{x}",
  ])
  func `one in which nothing is hers is not offered`(body: String) {
    #expect(texts(body).isEmpty)
    #expect(texts(body, .text("words")).count == 1)
    #expect(texts(body, edited: "Mine.") == ["Mine."])
    #expect(texts(body, when: .not(.answered(0))).isEmpty == (body == "{x}"))
  }

  @Test(arguments: [
    "Hi,\n\n{x}\nor: I have no words yet.", "Hi,\n\n[2] I have no words yet.\n{x}",
    "Hi,\n\n{x or \"I have no words yet\"}", "{x}\nor: Hello to you, who has waited for so long.",
    "{x}\nor: Hi. I have no words yet.", "{x}\nor: Hi. I'm lost.",
  ])
  func `a line that stands because she left something out says so`(body: String) {
    #expect(texts(body).count == 1)
  }

  @Test(arguments: [("de", "Liebe Ruth,"), ("es", "Hola {therapist}:"), ("fr", "Hello {me}")])
  func `a greeting is one of the set's language, or of English`(language: String, line: String) {
    #expect(texts("{x}\nor: \(line)", language: language).isEmpty)
  }

  @Test func `one changed by hand is there whatever the answers call for, and says so`() {
    var builder = SetBuilder()
    builder.ask("x")
    builder.draft(.card, "{x}", when: .answered(0))
    builder.draft(.note, "{x}")
    var walk = walk(.answered(.text("words")), set: builder.set)
    walk.apply(.draftEdited(0, .init(text: "Mine.", original: "Words")))
    #expect(walk.drafts(today: "").map(\.isCalledFor) == [true, true])
    walk.apply(.forgotten(0))
    let drafts = walk.drafts(today: "")
    #expect(drafts.map(\.edited?.text) == ["Mine."])
    #expect(drafts.map(\.isCalledFor) == [false] && drafts.map(\.isStale) == [false])
    apply(.draftDiscarded(0), to: &walk)
    #expect(walk.drafts(today: "").isEmpty)
  }

  @Test(arguments: [Condition.answered(0), nil])
  func `one that words were put into is there whatever the answers call for`(when: Condition?) {
    var builder = SetBuilder()
    builder.ask("x")
    builder.draft(.card, "Hi,\n\n{x}", when: when, conditions: [.answered(0)])
    var walk = walk(.answered(.text("words")), set: builder.set)
    walk.apply(.addedWords("And I cried.", draft: 0))
    walk.apply(.forgotten(0))
    let drafts = walk.drafts(today: "")
    #expect(drafts.map(\.text) == ["Hi,\n\nAnd I cried."])
    #expect(drafts.map(\.isCalledFor) == [when == nil])
    walk.apply(.removedWords(draft: 0))
    #expect(walk.drafts(today: "").isEmpty)
  }

  @Test(arguments: [
    ("Hi,\n\n{x}\n\n{me}", "Hi,\n\nA\n\nB\n\nMara"), ("{x}\n{me}", "A\n\nB\n\nMara"),
    ("{x}\n\nThank you,\n{me or \"me\"}", "A\n\nB\n\nThank you, Mara"),
    ("{x}\n\nBest wishes,\n\n{me}\nor: Me", "A\n\nB\n\nBest wishes,\n\nMara"),
    ("{x}\n\nKind regards", "A\n\nB\n\nKind regards"),
    ("It's {me}.\n\n{x}", "It's Mara.\n\nA\n\nB"),
    ("{x}\n\nWith all I have,\n{me}", "A\n\nB\n\nWith all I have, Mara"),
    ("Hi {therapist},\n{me}\n\n{x}", "Hi Ruth, Mara\n\nA\n\nB"), ("{x}", "A\n\nB"),
    ("{x}\n{me}, and {x}", "A Mara, and a\n\nB"),
  ])
  func `what is put in stands before the signature`(body: String, text: String) {
    var builder = SetBuilder()
    builder.ask("x")
    builder.ask("y")
    builder.draft(.email, body)
    let answers = Answers(
      builder.set, given: [0: .text("a"), 1: .text("b")],
      names: Names(therapist: "Ruth", me: "Mara"))
    #expect(answers.drafts(today: "", adding: [0: [1]]).map(\.text) == [text])
  }

  @Test func `what only a draft for somebody else has a place for is not missed`() {
    var builder = SetBuilder()
    for id in ["a", "b", "c"] { builder.ask(id) }
    builder.draft(.email, "{a}")
    builder.draft(.card, "{a}\n{b}")
    builder.draft(.message, "{c}")
    builder.set.drafts[2].reader = .someone
    let answers = Answers(builder.set, given: [0: .text("a"), 1: .text("b"), 2: .text("c")])
    let drafts = answers.drafts(today: "")
    let left = drafts.map { $0.leftOut(of: answers, beside: drafts) }
    #expect(left.map { $0.filter(\.mayBeMissed).map(\.question) } == [[1], [], []])
  }

  @Test func `a text that was picked from is neither missed nor put in`() {
    var builder = SetBuilder()
    builder.ask("all", .text)
    builder.ask("x", .pick(of: 0, most: 1))
    builder.ask("y")
    builder.draft(.card, "{y}")
    let answers = Answers(
      builder.set, given: [0: .text("One. Two."), 1: .picked(["One."]), 2: .text("y")])
    let left = Draft.compose(0, from: answers, today: "")?.leftOut(of: answers)
    #expect(left?.filter(\.mayBeMissed).map(\.question) == [1])
    #expect(left?.filter(\.mayComeIn).map(\.question) == [1])
  }
}
