import Testing

@testable import Walkthrough

@Suite("Advice")
struct AdviceTests {
  private func codes(
    _ steps: String, body: String = "{what}.\nor: Something.", top: String = "language: en\n",
    examples: String = ""
  ) throws -> [String] {
    let tried = try TriedSet(
      steps, body: body, top: top, examples: examples, .whole(walks: 5, seed: 1))
    let all = tried.outcome.ofSet + tried.outcome.ofExamples
    #expect(all.allSatisfy { $0.severity == .advice }, "\(all.map(\.message))")
    return all.map(\.code.rawValue)
  }

  private static func ask(_ prompt: String, _ more: String = "") -> String {
    "  - ask: \(prompt)\n    id: what\n    kind: line\n\(more)"
  }

  @Test(
    "is given on a question",
    arguments: [
      ("What happened? How was it?", "two-questions"),
      ("What happened, and how was it for you?", "two-questions"),
      ("Why can’t you say it?", "judges"), ("When did you overreact?", "judges"),
      (
        "Which considerations regarding therapeutic collaboration necessitate clarification?",
        "hard-to-read"
      ),
    ])
  func questions(_ prompt: String, _ code: String) throws {
    #expect(try codes(Self.ask(prompt)) == [code])
  }

  @Test(
    "is not given on a question that is plain",
    arguments: [
      "What happened?", "How was it for you?", "What stands between you and her?",
      "Which of your sentences must be heard?",
    ])
  func plain(_ prompt: String) throws {
    #expect(try codes(Self.ask(prompt)) == [])
  }

  @Test func `names the formula by which a question is hard to read`() throws {
    let tried = try TriedSet(
      Self.ask(
        "Which considerations regarding therapeutic collaboration necessitate clarification?"),
      body: "{what}.\nor: Something.", .whole(walks: 0, seed: 1))
    #expect(tried.messages[0].contains("(Flesch-Kincaid)"))
    #expect(tried.outcome.walks == nil)
  }

  @Test func `is given on a sentence of more than 25 words`() throws {
    let long = Array(repeating: "so", count: 26).joined(separator: " ")
    #expect(try codes("  - say: \(long)\n" + Self.ask("What?")) == ["long-sentence"])
    let short = Array(repeating: "so", count: 25).joined(separator: " ")
    #expect(try codes("  - say: \(short)\n" + Self.ask("What?")) == [])
  }

  @Test(
    "is given on a source without the day it was looked at",
    arguments: [
      ("A 2016, on this", false), ("A 2016, on this; checked 2026-11-20", true),
      ("A 2016, geprüft 20.11.2026", true), ("A, retrieved November 2026", true), ("A", false),
      ("A 2016; accessed 11/20/2026", true),
    ])
  func sources(_ source: String, _ isDated: Bool) throws {
    let found = try codes(Self.ask("What?"), top: "sources:\n  - \(source)\n")
    #expect(found == (isDated ? [] : ["undated-source"]))
  }

  @Test func `is given on words that want a beginning`() throws {
    let bare = try codes(Self.ask("What?"), body: "After that I felt {what}.\nor: Something.")
    #expect(bare == ["wants-beginning"])
    let stem = "    stem: I felt\n"
    #expect(
      try codes(Self.ask("What?", stem), body: "After that I felt {what}.\nor: Something.") == [])
    for body in ["Since then, {what}.", "I say this: {what}.", "And {what}.", "“{what}”"] {
      #expect(try codes(Self.ask("What?"), body: body + "\nor: Something.") == [])
    }
  }

  @Test func `is given on a language that the program does not speak`() throws {
    #expect(try codes(Self.ask("Was?"), top: "language: de\n") == ["other-language"])
  }

  @Test func `is given where a letter would only greet`() throws {
    let found = try codes(
      Self.ask("What?"), body: "Dear {therapist or \"Ruth\"},\n\n{what}.\n\n{me}")
    #expect(found == ["only-greets"])
  }

  @Test func `is given on what no example comes by, if there are examples`() throws {
    let examples = """
      examples:
        - answers:
            what: this
          drafts:
            letter: This.

      """
    let found = try codes(Self.ask("What?"), examples: examples)
    #expect(found == ["untouched-by-examples"])
  }
}
