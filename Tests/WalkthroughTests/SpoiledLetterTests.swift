import TestSupport
import Testing
import Text

@testable import Walkthrough

/// Letters that read wrongly though every line of them is as the language wants it.
@Suite("Letters that read wrongly")
struct SpoiledLetterTests {
  private static func choice(_ options: String..., stem: String? = nil) -> String {
    let rows = options.map { "      - \($0)\n" }.joined()
    let stem = stem.map { "    stem: \($0)\n" } ?? ""
    return "  - ask: x\n    id: a\n    kind: choice\n\(stem)    options:\n\(rows)"
  }

  private func codes(_ steps: String, _ body: String, draft: String = "") throws -> [String] {
    try TriedSet(steps, body: body, draft: draft, languages: .prompts).codes
  }

  @Test(
    "say a word twice that the options begin with",
    arguments: [
      ("Please {a}.", ["please listen", "please wait"]),
      ("I felt {a}.", ["I felt sad", "I felt glad"]),
      ("I want you to {a}.", ["to listen", "to wait"]),
      ("{a} by it.", ["hurt by it", "touched by it"]),
      ("Ich war {a}.", ["war traurig", "war froh"]),
      ("So: I felt: {a}.", ["I felt sad", "I felt glad"]),
    ])
  func doubled(_ body: String, _ options: [String]) throws {
    #expect(try codes(Self.choice(options[0], options[1]), body) == ["said-twice"])
    #expect(try codes(Self.choice(options[0], "quite another"), body).contains("said-twice"))
  }

  @Test(
    "do not where a mark parts the two, or another word stands there",
    arguments: [
      ("Please, {a}.", "please listen"), ("Please: {a}.", "please listen"),
      ("I pleased you. {a}.", "please listen"), ("I felt {a}.", "felt-like"),
      ("So {a}.", "some way"),
    ])
  func once(_ body: String, _ option: String) throws {
    #expect(try codes(Self.choice(option, "quiet"), body) == [])
  }

  @Test func `are told at the option where it alone begins so`() throws {
    let tried = try TriedSet(Self.choice("please listen", "wait"), body: "Please {a}.")
    #expect(tried.helps.map { $0.contains("what this option says") } == [true])
    let both = try TriedSet(Self.choice("please listen", "please wait"), body: "Please {a}.")
    #expect(both.helps.map { $0.hasPrefix("take 'Please' out of the line") } == [true])
  }

  @Test(
    "run one line into the next",
    arguments: [
      ("{what}\nThat was it.", 1), ("{what}.\nThat was it.", 0), ("{what}\n\nThat was it.", 0),
      ("{what}\nand that was it.", 0), ("{what} \\\nThat was it.", 0),
      ("{what}\nor: Nothing.", 0), ("{what}\nor: Nothing.\nThat was it.", 1),
      ("I felt {what}\n[when how is \"calm\"] All is well.", 1),
      ("[when how is \"calm\"] {what}\n[when not how is \"calm\"] All is well.", 0),
    ])
  func runsOn(_ body: String, _ count: Int) throws {
    let steps = TriedSet.line + TriedSet.how
    let found = try codes(steps, body + "\n\nIt was {how} for me.")
    #expect(found.filter { $0 == "runs-on" }.count == count, "\(found)")
    #expect(
      try codes(steps, body + "\n\nIt was {how} for me.", draft: "    also:\n      - card\n")
        .filter { $0 == "runs-on" }.count == count)
  }

  @Test(
    "begin otherwise than the question",
    arguments: [
      ("It made me", "I felt {a}.", 1), ("I felt", "I was {a}.", 1), ("I felt", "I felt {a}.", 0),
      ("I felt", "Since then I felt {a}.", 0), ("I felt", "I have felt {a} since.", 0),
      ("\"I felt:\"", "I was {a}.", 0), ("I felt", "What I felt: {a}.", 0), ("I felt", "{a}.", 0),
      ("I felt", "I felt {a}.\nMost of all I was {a} there.", 0), ("I felt …", "I was {a}.", 1),
    ])
  func stems(_ stem: String, _ body: String, _ count: Int) throws {
    let found = try codes(Self.choice("sad", "glad", stem: stem), body)
    #expect(found.filter { $0 == "other-stem" }.count == count, "\(found)")
  }

  @Test func `say what was picked, and all of it as well`() throws {
    let steps = """
        - ask: What?
          id: all
          kind: text
        - ask: Which?
          id: heard
          kind: pick
          of: all

      """
    let tried = try TriedSet(steps, body: "{heard}\n{all}")
    #expect(tried.codes == ["said-twice"])
    #expect(tried.helps[0].hasPrefix("begin this line with 'or: '"))
    #expect(try codes(steps, "{all}\n\nMost of all this: {heard}") == ["said-twice"])
    #expect(try codes(steps, "{heard}\nor: {all}") == [])
  }

  @Test(
    "have one title for two drafts",
    arguments: [("Letter", "Letter", 1), ("Letter", "letter", 1), ("Letter", "Card", 0)])
  func titles(_ first: String, _ second: String, _ count: Int) throws {
    let draft =
      "    title: \(first)\n    also:\n      - kind: card\n        title: \(second)\n"
    #expect(
      try codes(TriedSet.line, "{what}.", draft: draft).filter { $0 == "same-title" }.count == count
    )
  }
}

@Suite("Advice on what spoils a letter for some")
struct SpoilingAdviceTests {
  private func tried(_ steps: String, _ body: String, top: String = "") throws -> TriedSet {
    try TriedSet(
      steps, body: body, top: top, languages: .prompts, .whole(walks: 0, seed: 1))
  }

  @Test func `is given where a walk ends without a letter`() throws {
    func steps(_ place: String) -> String {
      let safe =
        "  - ask: x\n    id: safe\n    kind: choice\n    options:\n      - label: yes\n        then: stop\n"
        + "        silent: yes\n      - label: no\n        silent: yes\n"
      return place == "above" ? safe + TriedSet.line : TriedSet.line + safe
    }
    let above = try tried(steps("above"), "{what}.")
    #expect(above.codes.contains("ends-without-letter"))
    #expect(try !tried(steps("below"), "{what}.").codes.contains("ends-without-letter"))
    #expect(
      try !tried(steps("above"), "{what}.\nor: I am here.").codes.contains("ends-without-letter"))
    #expect(
      try !tried(steps("above"), "{what}.\n[when safe is \"yes\"] I am safe.").codes
        .contains("ends-without-letter"))
  }

  @Test func `is given on a part of a sentence that is to be whole`() throws {
    func steps(_ more: String) -> String {
      "  - ask: x\n    id: a\n    kind: choice\n    options:\n      - sad\n      - glad\n"
        + "      - label: left alone\n        whole: yes\n\(more)"
    }
    #expect(try tried(steps(""), "I felt {a}.").codes.contains("odd-option"))
    #expect(
      try !tried(steps("        words: I was left alone\n"), "I felt {a}.").codes
        .contains("odd-option"))
  }

  @Test(
    "is given on keys and screens",
    arguments: [
      ("Press Enter to skip.", 1), ("Click Next.", 1), ("You can skip it.", 0),
      ("It pressed on me.", 0),
    ])
  func keys(_ help: String, _ count: Int) throws {
    let found = try tried(TriedSet.line + "    help: \(help)\n", "{what}.").codes
    #expect(found.filter { $0 == "names-keys" }.count == count)
  }

  @Test(
    "is given on two questions, and not on one that begins with and",
    arguments: [
      ("And how are you now?", 0), ("And what was it like for you?", 0),
      ("You went home. And how was that?", 0), ("How was it, and how is it now?", 1),
      ("How was it? And now?", 1),
    ])
  func twoQuestions(_ ask: String, _ count: Int) throws {
    let found = try tried(
      TriedSet.line.replacing("What?", with: ask), "{what}."
    ).codes
    #expect(found.filter { $0 == "two-questions" }.count == count)
  }
}

@Suite("One finding for one mistake in a letter")
struct OneCauseTests {
  @Test func `tells of a condition of the draft that empties its line`() throws {
    let tried = try TriedSet(
      TriedSet.line, body: "It was this: {what}.\n\nI am here.",
      draft: "    when: not what is answered\n", .searching(walks: 200, seed: 1))
    let found = tried.outcome.ofSet.filter {
      $0.severity == .warning || $0.code.rawValue == "not-met"
    }
    #expect(found.map { $0.code.rawValue } == ["never-comes"])
    #expect(found[0].help == "take the 'not' away: 'when: what is answered'")
    #expect(tried.source.text(found[0].span).hasPrefix("when"))
  }

  @Test func `tells of a condition of a line that empties it`() throws {
    let tried = try TriedSet(
      TriedSet.line, body: "[when not what is answered] This: {what}.\n{what}")
    #expect(tried.helps == ["take the 'not' away: '[when what is answered]'"])
  }

  @Test(
    "says where a line goes that comes too late",
    arguments: [
      ("{how}.\nor: It was so.\nor: {what}.", "move this line above that one"),
      ("It was so.\nor: {what}.\n\n{how}.", "let the two change places"),
    ])
  func order(_ body: String, _ help: String) throws {
    let tried = try TriedSet(TriedSet.line + TriedSet.how, body: body)
    #expect(tried.helps.contains { $0.hasPrefix(help) }, "\(tried.helps)")
  }

  @Test func `keeps the words of a line in the one that stands in`() throws {
    let steps = TriedSet.how + TriedSet.line
    let tried = try TriedSet(steps, body: "I felt {how}, and this: {what}.")
    #expect(
      tried.helps == [
        "nothing says one of them alone; make it a line for each, or write below it\n"
          + "or: I felt {how}.\nor: this: {what}."
      ])
    let hidden = try TriedSet(
      steps + "    private: yes\n", body: "I felt {how}, and this: {what}.")
    #expect(
      hidden.helps.contains { $0.contains("'what' is private") && $0.contains("\nI felt {how}.") })
  }

  @Test func `names all lines of one sort, and no draft besides`() throws {
    let steps = TriedSet.how + TriedSet.last(when: "how is \"calm\"")
    let second = "  - id: card\n    kind: card\n    body: |\n      {how}. And {last}."
    let tried = try TriedSet(steps, body: "{how}. And {last}.", examples: second)
    #expect(tried.codes == ["unsaid-answer"])
    #expect(tried.outcome.ofSet[0].notes.count == 1)
  }

  @Test func `says of a condition on its own line what it is`() throws {
    let own = try TriedSet(TriedSet.how, body: "[when how is \"calm\"] It was {how}.")
    #expect(own.helps.contains { $0.hasPrefix("the others are said nowhere") })
    let block = try TriedSet(TriedSet.how, body: "[when how is \"calm\"]\nIt was {how}.")
    #expect(block.helps.contains { $0.hasPrefix("a condition alone on its line") })
  }

  @Test func `meets private answers in half of the walks`() throws {
    let tried = try TriedSet(
      TriedSet.line + TriedSet.last(when: "what is answered") + "    private: yes\n",
      body: "{what}.\n{last}.", .searching(walks: 100, seed: 1))
    #expect(!tried.codes.contains("not-met"))
  }

  @Test func `tells of a label that only the examples have`() throws {
    let steps = """
        - ask: x
          id: how
          kind: choice
          options:
            - rather well
            - badly
        - when: how is "rather well"
          ask: What was good?
          id: good
          kind: line

      """
    let examples = """
      examples:
        - answers:
            how: quite fine
            good: the walk
          drafts:
            letter: |
              It was quite fine.

              This was good: the walk.
        - answers:
            how: badly
          drafts:
            letter: |
              It was badly.
      """
    let tried = try TriedSet(
      steps, body: "It was {how}.\n\nThis was good: {good}.", examples: examples)
    let found = tried.outcome.ofExamples
    #expect(found.map { $0.message } == ["'quite fine' is no option of 'how' any more"])
    #expect(found.first?.help == "did you mean 'rather well'?")
  }
}
