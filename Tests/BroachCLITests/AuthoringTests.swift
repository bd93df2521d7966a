import Foundation
import TestSupport
import Testing

/// Understanding a set and changing it by commands.
@Suite("A therapist's commands", .timeLimit(.minutes(15)))
struct AuthoringTests {
  static let set = """
    broach: 1
    title: After we spoke
    # keep this note
    steps:
      - ask: What happened?
        id: moment
        kind: line
      - ask: What would help?
        id: wish
        kind: choice
        options:
          - Listen first
          - label: Nothing
            silent: yes
      - when: wish is "Listen first" and moment is answered
        ask: What do you want heard?
        id: heard
        kind: line
    drafts:
      - id: card
        title: A card
        kind: card
        body: |
          {moment}.
          or: Something happened.
          [when wish is "Listen first"] Please {wish or "hear me"}.
          {heard}

    """
  static let examples = """
    # mine
    examples:
      - name: all of it
        answers:
          moment: It was late
          wish: Listen first
        drafts:
          card: |
            It was late.
            Please Listen first.
      # in between
      - answers:
        drafts:
          card: Something else happened.

    """

  private func files(_ program: Program) throws -> (set: String, examples: String) {
    (
      try program.file("mine.yaml", Self.set), try program.file("mine.examples.yaml", Self.examples)
    )
  }

  // MARK: - Outline

  @Test func `outline says what is asked when, and which lines an answer reaches`() throws {
    let program = try Program()
    let text = try program.run("outline", try files(program).set).output
    for row in [
      "After we spoke", "For a client. It has three questions.",
      "1. moment: “What happened?”", "“Listen first”. It leads to question 3.",
      "“Nothing”. No letter says it.",
      "This comes only if “Listen first” is chosen at wish, and moment is answered.",
      "The answer reaches line 1 of “A card”.", "The answer reaches line 3 of “A card”.",
      "2. or: Something happened.", "It stands if line 1 is left out.",
      "It stands if “Listen first” is chosen at wish.",
    ] {
      #expect(text.contains(row), "\(row)")
    }
  }

  @Test(.enabled(if: Tool.exists("dot"), "Graphviz is not installed"))
  func `the drawing of every set is one that Graphviz draws`() throws {
    let program = try Program()
    let dot = try #require(Tool("dot"))
    for name in try program.run("sets").output.split(separator: "\n").compactMap({
      $0.hasSuffix(":") ? nil : $0.split(separator: " ").first.map(String.init)
    }) {
      let drawn = try dot.run(
        ["-Tsvg"], input: try program.run("outline", name, "--format", "dot").output)
      #expect(drawn.status == 0 && drawn.errors.isEmpty, "\(name): \(drawn.errors)")
      #expect(drawn.output.contains("<svg"))
    }
  }

  // MARK: - Accept

  @Test func `accept writes the letter anew that is right, and nothing else`() throws {
    let program = try Program()
    let file = try files(program)
    let outcome = try program.run("check", "--accept", file.set, input: "2\n")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.said.contains("Something else happened."))
    #expect(outcome.said.contains("Something happened."))
    #expect(
      try String(contentsOfFile: file.examples, encoding: .utf8)
        == Self.examples.replacing("card: Something else", with: "card: Something"))
    #expect(try String(contentsOfFile: file.set, encoding: .utf8) == Self.set)
    #expect(try program.run("check", "--accept", file.set).said.contains("as its example says"))
  }

  @Test func `accept changes nothing on a no, and counts what is left`() throws {
    let program = try Program()
    let file = try files(program)
    let outcome = try program.run("check", "--accept", file.examples, input: "\n")
    #expect(outcome.status == 65)
    #expect(outcome.said.contains("One letter is still other"))
    #expect(try String(contentsOfFile: file.examples, encoding: .utf8) == Self.examples)
  }

  @Test(
    "accept writes letters of every look where they stand",
    arguments: [
      "card: |\n        old", "card: old", "card:", "card: 'old'", "card: >\n        old",
    ])
  func looks(_ old: String) throws {
    let program = try Program()
    let set = Self.set.replacing("{moment}.", with: "{moment}.\n      - two: \"three\"")
    let file = try program.file(
      "mine.yaml",
      set + "examples:\n  - answers:\n      moment: It was\n    drafts:\n      \(old)\n# last\n")
    #expect(try program.run("check", "--accept", file, input: "2\n").status == 0)
    #expect(try program.run("check", file).status == 0)
    let text = try String(contentsOfFile: file, encoding: .utf8)
    #expect(text.hasPrefix(set) && text.hasSuffix("\n# last\n"))
  }

  // MARK: - Rename

  @Test func `rename changes an id everywhere in the set and its examples`() throws {
    let program = try Program()
    let file = try files(program)
    let outcome = try program.run("rename", file.set, "moment", "scene")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(
      try String(contentsOfFile: file.set, encoding: .utf8)
        == Self.set.replacing("moment", with: "scene"))
    #expect(
      try String(contentsOfFile: file.examples, encoding: .utf8)
        == Self.examples.replacing("moment", with: "scene"))
  }

  @Test(arguments: ["Just listen", "Listen: \"first\" #1", "it's", "- yes"])
  func `rename changes a label everywhere, whatever it needs around it`(label: String) throws {
    let program = try Program()
    let file = try files(program)
    let outcome = try program.run("rename", file.set, "--", "Listen first", label)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let text = try String(contentsOfFile: file.set, encoding: .utf8)
    #expect(!text.contains("Listen first"))
    #expect(text.contains("# keep this note"))
    // Only the letters that say the label are other now.
    let found = try program.run("check", file.set).errors
    #expect(found.contains("[example-differs]") && !found.contains("[unknown-option]"))
    let back = try program.run("rename", file.set, "--", label, "Listen first")
    #expect(back.status == 0)
    #expect(try String(contentsOfFile: file.set, encoding: .utf8).contains("- Listen first\n"))
  }

  @Test(
    "rename refuses what would say something else",
    arguments: [
      (["nothing-here", "x"], 66), (["moment", "wish"], 64), (["moment", "A B"], 64),
      (["moment", "me"], 64), (["Listen first", "Nothing"], 64), (["Listen frist", "x"], 66),
    ] as [([String], Int32)])
  func refuses(_ names: [String], _ status: Int32) throws {
    let program = try Program()
    let file = try files(program)
    let outcome = try program.run(["rename", file.set] + names)
    #expect(outcome.status == status)
    #expect(try String(contentsOfFile: file.set, encoding: .utf8) == Self.set)
  }

  @Test func `rename leaves a set that comes along as it is`() throws {
    let outcome = try Program().run("rename", "first-words", "stayed", "x")
    #expect(outcome.status == 64 && outcome.said.contains("broach sets show first-words"))
  }

  // MARK: - Copies

  @Test func `a copy that was changed and still says whose it was gets a warning`() throws {
    let program = try Program()
    let text = try program.run("sets", "show", "first-words").output
    let copy = try program.file("copy.yaml", text)
    #expect(try !program.run("check", copy).said.contains("[copied-head]"))
    let changed = try program.file("mine.yaml", text + "# mine\n")
    let found = try program.run("check", changed)
    #expect(found.status == 0)
    #expect(found.errors.components(separatedBy: "[copied-head]").count == 2)
    #expect(found.errors.contains("'title' and 'closest' and 'author' still say"))
  }

  // MARK: - Versions

  @Test func `a newer version takes the place of an older one, and says so`() throws {
    let program = try Program()
    func add(_ version: String) throws -> Tool.Outcome {
      let text = Self.set.replacing("broach: 1\n", with: "broach: 1\nversion: \(version)\n")
      return try program.run("sets", "add", try program.file("mine.yaml", text))
    }
    #expect(try add("1.9").status == 0)
    let newer = try add("1.10")
    #expect(newer.status == 0)
    #expect(newer.said.contains("It takes the place of version 1.9."))
    #expect(newer.said.contains("Version: 1.10"))
    let older = try add("1.2")
    #expect(older.status == 64 && older.said.contains("you added version 1.10"))
    #expect(try add("spring").status == 64)
    #expect(try program.run("begin", "mine", "--no-keep").errors.contains("\nVersion: 1.10\n"))
  }
}
