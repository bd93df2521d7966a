import Script
import Testing
import Walkthrough

/// What people put into a form where they have nothing to say.
struct SilenceTests {
  private static let set: PromptSet = {
    var builder = SetBuilder()
    builder.ask("told", .text)
    builder.ask("heard", .pick(of: 0, most: nil), when: .answered(0))
    builder.ask("near", .choice(ownWords: true), when: .not(.answered(0)))
    builder.draft(
      .note,
      """
      {told}
      or: {near}.
      or: I have no words yet.
      """)
    return builder.set
  }()

  @Test(arguments: ["-", "—", "--", " - ", "?", "??", "...", "…", ". . .", "_"])
  func `a mere dash counts as unanswered, and is kept`(typed: String) {
    let dash: [QuestionID: Answer] = [0: .text(typed)]
    #expect(text(Self.set, dash) == "I have no words yet.")
    #expect(text(Self.set, [0: .text(typed), 2: .own("far")]) == "Far.")
    #expect(text(Self.set, [2: .own(typed)]) == "I have no words yet.")
    let answers = Answers(Self.set, given: dash)
    #expect(answers.standing(0) == .text(typed))
    #expect(Draft.compose(0, from: answers, today: "")?.leftOut(of: answers) == [])
  }

  @Test(arguments: ["!", ":(", "0", "k", "🙃", "-1", "¿qué?"])
  func `whatever says something is an answer`(typed: String) {
    #expect(text(Self.set, [0: .text(typed)])?.lowercased() == typed)
  }

  @Test func `a dash for a name is no name`() {
    var builder = SetBuilder()
    builder.draft(.email, "Hi {therapist or \"there\"},")
    #expect(text(builder.set, [:], names: Names(therapist: "-")) == "Hi there,")
  }

  @Test func `the walk goes on after a dash as if it had been skipped`() {
    var walk = Walk(Self.set)
    walk.apply(.answered(.text("-")))
    #expect(walk.current == .question(2, kept: nil))
  }
}
