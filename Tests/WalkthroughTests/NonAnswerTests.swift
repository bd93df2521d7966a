import Script
import TestSupport
import Testing
import Walkthrough

/// Somebody types "idk" or a dash: no letter should have it stand after "I felt".
struct NonAnswerTests {
  private func letter(_ typed: String, stem: String? = nil, _ body: String) -> Draft? {
    var builder = SetBuilder(language: "en")
    builder.ask("x", .text, stem: stem)
    builder.draft(.card, body)
    let answers = Answers(builder.set, given: [0: .text(typed)])
    return Draft.compose(0, from: answers, today: "2026-11-20")
  }

  @Test(arguments: ["-", "?", "...", "…", "idk", "Idk.", "i don’t know", "dunno", "keine Ahnung"])
  func `where nothing comes, the line is left out and what was typed is told`(typed: String) throws
  {
    let draft = try #require(letter(typed, stem: "I felt", "It hurt.\nI felt {x}."))
    #expect(draft.text == "It hurt.")
    #expect(draft.questions == [])
  }

  @Test(
    arguments: [
      ("nothing", nil, nil), ("Nope.", nil, nil), ("No, thanks.", nil, nil), ("Nothing!", nil, nil),
      ("idk", "Then,", nil), ("n/a", "Then,", "Then, n/a."), ("no", "Then,", "Then, no."),
      ("nothing", "I heard:", "I heard: nothing."), ("no", "I heard:", "I heard: no."),
      ("nothing", "I felt", "I felt nothing."),
    ] as [(String, String?, String?)])
  func `nothing is left out, save where it finishes a sentence`(
    typed: String, stem: String?, line: String?
  ) {
    let body = "It hurt.\n\(stem.map { "\($0) " } ?? ""){x}."
    let text = ["It hurt.", line].compactMap(\.self).joined(separator: "\n")
    #expect(letter(typed, stem: stem, body)?.text == text)
  }

  @Test(arguments: [":(", "!!!", "😔", "No words", "she laughed", "I don't know you any more", "x"])
  func `whatever says something stays`(typed: String) {
    #expect(letter(typed, "{x}\nor: Nothing came.")?.text != "Nothing came.")
  }

  @Test func `conditions go on as if the question had been skipped`() {
    var builder = SetBuilder()
    builder.ask("x", .text)
    builder.ask("near", when: .not(.answered(0)))
    builder.ask("heard", .pick(of: 0, most: 2), when: .answered(0))
    var walk = Walk(builder.set)
    walk.apply(.answered(.text("idk")))
    #expect(walk.current == .question(1, kept: nil))
    #expect(Answers(builder.set, given: [0: .text("?"), 1: .text("far")]).isSetAside(1) == false)
  }

  @Test func `she can put it in all the same`() throws {
    var builder = SetBuilder()
    builder.ask("x")
    builder.draft(.card, "It hurt.\n{x}")
    let answers = Answers(builder.set, given: [0: .text("idk")])
    let draft = try #require(Draft.compose(0, from: answers, today: "2026-11-20"))
    #expect(draft.leftOut(of: answers).map(\.question) == [0])
    let added = Draft.compose(0, from: answers, today: "2026-11-20", adding: [0])
    #expect(added?.text == "It hurt.\n\nIdk")
  }

  @Test(arguments: ["idk", "dunno", "not sure", "I can't say"])
  func `among options it is asked about, where one of them says so`(typed: String) {
    var question = Question(id: "x", prompt: "x?", kind: .choice(ownWords: true))
    question.options = [
      AnswerOption("Stay with me"), AnswerOption("I don't know yet"), AnswerOption("No"),
    ]
    let lists = LanguageGuide.prompts.lists(for: "en")
    let nothing = Reply.confirm(.options(2), otherwise: .own("nothing"))
    #expect(Reply.read("nothing", for: question, lists) == nothing)
    let reply = Reply.confirm(.options(1), otherwise: .own(typed))
    #expect(Reply.read(typed, for: question, lists) == reply)
    question.options.remove(at: 1)
    #expect(Reply.read(typed, for: question, lists) == .answer(.own(typed)))
  }

  @Test func `an option that the set keeps out of a draft is not told as missing`() throws {
    var builder = SetBuilder()
    builder.ask("x", .choice(ownWords: true), options: [AnswerOption("No"), AnswerOption("Yes")])
    builder.draft(
      .card, "It hurt.\n[1] {x}.", conditions: [.not(.chosen(question: 0, option: 0))])
    let no = Answers(builder.set, given: [0: .options(0)])
    #expect(Draft.compose(0, from: no, today: "")?.text == "It hurt.")
    #expect(Draft.compose(0, from: no, today: "")?.leftOut(of: no) == [])
  }

  @Test(arguments: [("you", "In the way: you."), (nil, "I wait.")] as [(String?, String)])
  func `a line can be for own words alone`(typed: String?, line: String) {
    var builder = SetBuilder()
    builder.ask("x", .choice(ownWords: true), options: [AnswerOption("I wait")])
    builder.draft(.card, "[1] In the way: {x}.\nor: {x}.", conditions: [.typed(0)])
    #expect(text(builder.set, [0: typed.map { .own($0) } ?? .options(0)]) == line)
  }
}
