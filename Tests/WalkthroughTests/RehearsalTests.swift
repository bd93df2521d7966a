import Script
import TestSupport
import Testing
import Text
import Walkthrough

struct RehearsalTests {
  private func findings(_ set: PromptSet) -> [String] {
    Rehearsal.run(set, today: "2026-11-20").held.all.map { "\($0.severity) \($0.message)" }
  }

  private func example(
    _ given: [QuestionID: Answer], _ draft: DraftID, _ text: String, included: Set<QuestionID> = []
  )
    -> Example
  {
    var sheet = AnswerSheet()
    sheet.answers = given
    sheet.included = included
    let expected = Example.Expectation(draft: draft, text: text, span: SourceRange(7, 11))
    return Example(name: "one", sheet: sheet, drafts: [expected], span: SourceRange(at: 0))
  }

  @Test func `the set that the format shows has nothing to tell`() {
    #expect(findings(SampleSet.set) == [])
  }

  @Test func `an example that gives exactly its draft, final newlines aside, is silent`() {
    var set = SampleSet.set
    set.examples = [
      example([1: .options(0)], SampleSet.card, "I felt hurt.\n\n"),
      example([:], SampleSet.card, ""),
      example(
        [1: .options(2), 3: .text("why")], SampleSet.email,
        "Hi there,\n\nI have felt angry since we spoke. Why\n", included: [3]),
    ]
    #expect(findings(set) == [])
  }

  @Test func `a difference is an error at the draft's key and shows both texts`() throws {
    var set = SampleSet.set
    set.examples = [example([1: .options(0)], SampleSet.card, "I felt sad.\n\nBye.")]
    let finding = try #require(Rehearsal.run(set, today: "").held.all.first)
    #expect(finding.severity == .error)
    #expect(finding.code == .exampleDiffers)
    #expect(finding.span == SourceRange(7, 11))
    #expect(finding.message == "the example 'one' says another 'card1' than its answers give")
    #expect(
      finding.help == """
        change the draft, or let the examples say what is right now: broach check --accept FILE
        its answers give:
          I felt hurt.
        the example says:
          I felt sad.

          Bye.
        """)
  }

  @Test func `each draft that examples get wrong is told of once, with its places`() {
    var set = SampleSet.set
    set.examples = [
      example([1: .options(0)], SampleSet.card, "I felt sad."),
      example([1: .options(0)], SampleSet.email, "No."),
      example([1: .options(1)], SampleSet.card, "I felt sad."),
    ]
    let found = Rehearsal.run(set, today: "").held.all
    #expect(found.map(\.code) == [.exampleDiffers, .exampleDiffers])
    #expect(Set(found.map { $0.notes.count }) == [0, 1])
  }

  @Test func `a line that needs several answers is told of once, with a line for each`() throws {
    let tried = try TriedSet(
      "  - ask: A?\n    id: a\n    kind: line\n  - ask: B?\n    id: b\n    kind: line",
      body: "When {a}, I felt {b}.\nor: This stays: {a}.")
    let finding = try #require(tried.outcome.ofSet.first { $0.code == .unsaidAnswer })
    #expect(finding.message == "this line stands only if all of 'a', 'b' are answered")
    #expect(finding.help?.hasSuffix("\nor: I felt {b}.") ?? false)
    #expect(finding.help?.contains("{a}") == false)
    let both = try TriedSet(
      "  - ask: A?\n    id: a\n    kind: line\n  - ask: B?\n    id: b\n    kind: line",
      body: "When {a}, I felt {b}.")
    let lost = both.outcome.ofSet.filter { $0.code == .unsaidAnswer }
    #expect(lost.map { $0.help?.hasSuffix("\nor: When {a}.\nor: I felt {b}.") } == [true])
  }

  @Test func `what a near miss explains is silent, and nothing else`() throws {
    let steps =
      "  - ask: A?\n    id: a\n    kind: line\n  - ask: B?\n    id: b\n    kind: line\n"
      + "  - ask: C?\n    id: c\n    kind: line"
    let tried = try TriedSet(steps, body: "I wish <a>.\n{b}")
    #expect(tried.messages == ["no letter says the answer to 'c' if nothing else is answered"])
  }

  @Test func `an answer that the walk sets aside is not in the example's draft either`() {
    var set = SampleSet.set
    set.examples = [
      example(
        [1: .options(0), 3: .text("no")], SampleSet.email,
        "Hi there,\n\nI have felt hurt since we spoke.", included: [3])
    ]
    #expect(findings(set) == [])
  }

  @Test func `an answer that reaches no draft is told, once for a question`() {
    var builder = SetBuilder()
    builder.ask("x")
    builder.ask("y")
    builder.ask("z", isPrivate: true)
    builder.ask("w", .choice(ownWords: true), options: [AnswerOption("a"), AnswerOption("b")])
    builder.draft(.card, "{x}\nWith {y}, {w}.", when: .answered(0))
    #expect(
      findings(builder.set) == [
        "warning no letter says the answer to 'y' if nothing else is answered",
        "warning no letter says the answer to 'w' if nothing else is answered",
      ])
  }

  @Test func `single options and own words that reach no draft are told`() {
    var builder = SetBuilder()
    builder.ask(
      "x", .choice(ownWords: true),
      options: [AnswerOption("a"), AnswerOption("b"), AnswerOption("c", then: .stop)])
    builder.draft(
      .card, "[1] I say a.", when: .answered(0), conditions: [.chosen(question: 0, option: 0)])
    #expect(
      findings(builder.set) == [
        "warning no letter says 'b' of 'x' if nothing else is answered"
      ])
  }

  @Test func `a letter that comes without the answer is told, with all questions at once`() {
    var builder = SetBuilder()
    for id in ["a", "b", "c"] { builder.ask(id) }
    builder.draft(.email, "{a}, {b}, {c}\nor: {a}\nor: I cannot say it.")
    builder.draft(.note, "{a}\n{b}\n{c}")
    builder.draft(.card, "Please wait.")
    builder.draft(.card, "{a}", when: .answered(0))
    #expect(
      findings(builder.set) == [
        "warning somebody who answers one of 'b', 'c' alone gets 'email0' without that answer",
        "warning the draft 'card2' is never offered, since nothing in it is the person's own",
      ])
  }

  @Test func `a draft of which nothing stands is not there, and so not silent`() {
    var builder = SetBuilder()
    builder.ask("tell", .text)
    builder.ask("keep", .text)
    builder.ask("alone", .text, isPrivate: true)
    builder.draft(.email, "Dear {therapist or \"Ruth\"},\n\n{tell}\n\n{me}")
    builder.draft(.note, "{keep}")
    builder.draft(.note, "{alone}", isPrivate: true)
    #expect(findings(builder.set) == [])
  }

  @Test func `a letter for one question is not silent for another's`() {
    var builder = SetBuilder()
    builder.ask("tell", .text)
    builder.ask("keep", .text)
    builder.draft(.email, "{tell}\nor: I cannot say it yet.")
    builder.draft(.note, "{keep}")
    #expect(findings(builder.set) == [])
  }

  @Test func `a draft of private answers alone is never offered to others`() {
    var builder = SetBuilder()
    builder.ask("a", isPrivate: true)
    builder.ask("b", isPrivate: true)
    builder.draft(.card, "Hello,\n{a}\n{b}")
    #expect(
      findings(builder.set) == [
        "warning the draft 'card0' is never offered: all its answers are private"
      ])
    builder.draft(.card, "{b}", isPrivate: true)
    #expect(findings(builder.set).count == 1)
    // At the preview of another letter they can be let in.
    builder.ask("c")
    builder.draft(.email, "{c}\n{a}\n{b}")
    #expect(findings(builder.set) == [])
  }

  @Test func `a private answer with words for where it lacks says something to everybody`() {
    var builder = SetBuilder()
    builder.ask("a", isPrivate: true)
    builder.draft(.card, "Hello,\nI carry {a or \"something hard\"}.", when: .answered(0))
    builder.draft(.note, "I carry {a or \"something hard\"}.")
    #expect(!findings(builder.set).contains { $0.contains("private") })
  }

  @Test func `an option that a line names, so as to leave it out, is left out knowingly`() {
    var builder = SetBuilder()
    builder.ask("x", .choice(ownWords: true), options: [AnswerOption("a"), AnswerOption("b")])
    builder.draft(
      .card, "Please wait.\n[1] I keep {x}.", conditions: [.not(.chosen(question: 0, option: 0))])
    builder.draft(.note, "{x}")
    #expect(findings(builder.set) == [])
  }

  @Test func `conditions of the walk count as met, and a pick has its source`() {
    var builder = SetBuilder()
    builder.ask("all", .text)
    builder.ask("x", .pick(of: 0, most: 2), when: .answered(0))
    builder.ask("y", when: .answered(1))
    builder.draft(.card, "{x}\n{y}\nor: {all}")
    #expect(findings(builder.set) == [])
  }

  @Test func `a set without drafts has nothing to rehearse`() {
    var builder = SetBuilder()
    builder.ask("a")
    #expect(findings(builder.set) == [])
  }
}
