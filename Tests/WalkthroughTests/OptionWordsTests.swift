import Script
import TestSupport
import Testing
import Text

@testable import Walkthrough

@Suite("An option that fits no line")
struct OptionWordsTests {
  /// What is told of a question with some options, and a line that says it.
  private func told(_ options: String, _ line: String, kind: String = "choice") throws -> [String] {
    let rows = options.split(separator: "\n").map { "      \($0)\n" }.joined()
    let steps = "  - ask: How?\n    id: how\n    kind: \(kind)\n    options:\n\(rows)"
    let tried = try TriedSet(steps + TriedSet.line, body: "\(line)\n{what}.", languages: .prompts)
    return tried.messages
  }

  @Test(
    "is a mere no that a letter says",
    arguments: [
      "- calm\n- \"No\"", "- calm\n- Nein", "- calm\n- No thanks", "- calm\n- label: Não",
    ])
  func noes(_ options: String) throws {
    #expect(try told(options, "And so I keep this: {how}.").count == 1)
  }

  @Test(
    "is no such where it is silent, beside a yes, in other words, or asked for by its line",
    arguments: [
      ("- calm\n- label: \"No\"\n  silent: yes", "{how}."), ("- \"Yes\"\n- \"No\"", "Well: {how}."),
      ("- calm\n- label: \"No\"\n  words: not now", "{how}."),
      ("- calm\n- \"No\"", "[when how is \"No\"] I said it: {how}.\nor: {how} it was."),
      ("- calm\n- Not really", "{how}."), ("- sad\n- nothing much", "I felt {how}."),
    ])
  func others(_ options: String, _ line: String) throws {
    let told = try told(options, line)
    #expect(told == [] || line.contains("or: "))
  }

  @Test(
    "is a sentence of its own behind words that go on",
    arguments: [
      ("I can't tell yet what it was", "It felt {how}."), ("I don't know yet", "I hope to {how}."),
      ("Ich weiß nicht, was ich brauche", "Am liebsten hätte ich {how}."),
      ("Je ne sais pas encore", "Ce serait {how}."), ("No sé todavía", "Me ayudaría {how}."),
      ("Non so ancora", "Vorrei {how}."), ("Não sei ainda", "Eu queria {how}."),
      ("Ik weet het niet", "Het voelde {how}."),
    ])
  func sentences(_ option: String, _ line: String) throws {
    #expect(try told("- calm\n- \(option)", line).count == 1)
    #expect(try told("- calm\n- label: \(option)\n  whole: yes", line) == [])
    #expect(try told("- calm\n- \(option)", "Well, {how}.") == [])
    #expect(try told("- calm\n- \(option)", "{how}.") == [])
  }

  @Test(
    "goes on from words behind which a sentence may stand",
    arguments: [
      ("I don't know yet", "I have to say that {how}."),
      ("I can't tell", "What I think is that {how}."),
      ("don't know yet", "Since then I {how}."), ("no idea", "I have {how}."),
      ("not sure of it", "I am {how}."), ("Ich weiß es nicht", "Ich muss sagen, dass {how}."),
    ])
  func joined(_ option: String, _ line: String) throws {
    #expect(try told("- calm\n- \(option)", line) == [])
  }

  @Test func `is one word that is to be a sentence`() throws {
    let whole = "- label: calm\n  whole: yes"
    #expect(try told("- cross\n\(whole)", "I felt {how}.").count == 1)
    #expect(try told("- cross\n\(whole)", "{how}.") == [])
    #expect(try told(whole, "I felt {how}.") == [])
    #expect(try told("- cross\n- label: I was calm\n  whole: yes", "I felt {how}.") == [])
  }

  @Test(
    "is none of the others, and can be chosen with them",
    arguments: [
      "none of these", "None of those", "nichts davon", "ninguna de estas",
      "aucune de ces réponses",
      "nenhum desses", "niente di questo", "geen van deze",
    ])
  func nones(_ option: String) throws {
    #expect(try told("- calm\n- cross\n- \(option)", "{how}.", kind: "choices").count == 1)
    #expect(
      try told("- calm\n- label: \(option)\n  alone: yes", "{how}.", kind: "choices") == [])
    #expect(try told("- calm\n- \(option)", "{how}.") == [])
  }

  @Test(
    "has a capital inside a sentence",
    arguments: [
      ("You did not answer", "I think that {how}.", true), ("Monday", "We met on {how}.", false),
      ("You did not answer", "{how}.", false), ("You did not answer", "It was this: {how}.", false),
      ("I was late", "It is so that {how}.", false), ("Ruth was there", "I saw that {how}.", false),
    ])
  func capitals(_ option: String, _ line: String, _ isTold: Bool) throws {
    #expect(try told("- calm\n- \(option)", line).count == (isTold ? 1 : 0))
  }
}
