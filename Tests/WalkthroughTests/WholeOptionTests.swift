import Script
import TestSupport
import Testing
import Walkthrough

/// An option that is a whole sentence needs no words of the set to lead to it.
struct WholeOptionTests {
  private func set(_ kind: Question.Kind, _ body: String, stem: String? = "I felt") -> PromptSet {
    var builder = SetBuilder(language: "en")
    builder.ask(
      "feel", kind,
      options: [
        AnswerOption("hurt"),
        AnswerOption("Can't tell", words: "it is too early to say", whole: true),
        AnswerOption("I went numb.", whole: true), AnswerOption("none", silent: true),
      ], stem: stem)
    builder.ask("told")
    builder.draft(.email, body, subject: "I felt {feel}.")
    return builder.set
  }

  private func letter(_ option: Int, told: String? = nil, _ body: String) -> String? {
    var given: [QuestionID: Answer] = [0: .options(option)]
    given[1] = told.map { .text($0) }
    return text(set(.choice(ownWords: true), body), given)
  }

  @Test func `the words before it are left out, and what follows stays`() {
    #expect(letter(0, "I felt {feel}.") == "I felt hurt.")
    #expect(letter(1, "I felt {feel}.") == "It is too early to say.")
    #expect(letter(1, "What I felt: {feel}, for now.") == "It is too early to say, for now.")
    #expect(letter(2, "I felt {feel}.") == "I went numb.")
    #expect(letter(2, "I felt {feel}") == "I went numb.")
  }

  @Test(arguments: [
    ("you left", "You left. It is too early to say."),
    ("you left.", "You left. It is too early to say."),
    ("why?", "Why? It is too early to say."), ("oh 😔", "Oh 😔 It is too early to say."),
  ])
  func `what is left out reaches back to the blank before, whose sentence ends there`(
    told: String, line: String
  ) {
    #expect(letter(1, told: told, "{told}, and I felt {feel}.") == line)
    #expect(letter(1, told: told, "{told}. I felt {feel}.") == line)
    #expect(
      letter(0, told: "you left.", "{told}, and I felt {feel}.") == "You left, and I felt hurt.")
  }

  @Test func `what comes before the blank before stays`() {
    #expect(
      letter(1, told: "you left", "When {told}, I felt {feel}.")
        == "When you left. It is too early to say.")
  }

  @Test func `in a list the first item decides, silent ones aside`() {
    let several = set(.choices(most: nil, ownWords: true), "I felt {feel}.")
    #expect(text(several, [0: .options(0, 1)]) == "I felt hurt and it is too early to say.")
    #expect(text(several, [0: .options(3, 1)]) == "It is too early to say.")
  }

  @Test func `a subject follows the same rule`() {
    let answers = Answers(
      set(.choice(ownWords: true), "I felt {feel}."), given: [0: .options(1)])
    #expect(Draft.compose(0, from: answers, today: "")?.subject == "It is too early to say.")
  }

  @Test func `where its doubt was said, the words before another blank stay`() {
    var builder = SetBuilder()
    for id in ["a", "b"] {
      builder.ask(
        id, .choice(ownWords: true),
        options: [AnswerOption("can't tell", unsure: "what", whole: true)])
    }
    builder.draft(.note, "It is {a}.\nIt is {b or \"so\"}.")
    #expect(text(builder.set, [0: .options(0), 1: .options(0)]) == "Can't tell.\nIt is so.")
  }
}
