import TestSupport
import Testing
import Text

@testable import Script

@Suite("The keys of an option")
struct OptionKeyTests {
  private func options(_ keys: String, _ kind: String = "choice") -> TestScript {
    TestScript.steps(
      """
        - ask: x
          id: a
          kind: \(kind)
          options:
            - hurt
            - label: None of it
      \(keys.split(separator: "\n").map { "      \($0)" }.joined(separator: "\n"))
      """)
  }

  private func option(_ keys: String, _ kind: String = "choice") throws -> AnswerOption {
    let script = options(keys, kind)
    #expect(script.findings == [])
    return try #require(script.reading.value?.questions.first?.options.last)
  }

  @Test func `say that it is silent, a doubt, or a whole sentence`() throws {
    #expect(try option("  silent: yes").silent)
    #expect(try !option("  silent: no").silent)
    #expect(try option("  whole: yes\n  words: I felt none of it").whole)
    #expect(try option("  unsure: What").unsure == "what")
    #expect(try option("  unsure: ask\n  alone: yes", "choices").unsure == "ask")
    #expect(try option("  silent: yes", "scale").silent)
    let bare = try option("  alone: yes", "choices")
    #expect(!bare.silent && !bare.whole && bare.unsure == nil)
  }

  @Test(arguments: [
    ("  silent: yes\n  words: nothing", "choice", "11:9 useless-key"),
    ("  silent: yes\n  whole: yes", "choice", "11:9 useless-key"),
    ("  silent: Yes", "choice", "10:17 unknown-word"),
    ("  silent:", "choice", "10:9 empty-text"),
    ("  whole: true", "choice", "10:16 unknown-word"),
    ("  unsure: what it is", "choice", "10:17 bad-unsure"),
    ("  unsure: no", "choice", "10:17 bad-unsure"),
    ("  unsure:", "choice", "10:9 empty-text"),
    ("  unsure: what", "choices", "10:9 bad-unsure"),
    ("  unsure: what\n  alone: no", "choices", "10:9 bad-unsure"),
    ("  silent: yes\n  unsure: what", "choice", "11:9 bad-unsure"),
    ("  silent: yes\n  unsure: what", "choices", "11:9 bad-unsure"),
    ("  unsure: what\n  alone: perhaps", "choices", "11:16 unknown-word"),
    ("  unsure: what", "choises", "6:11 unknown-word"),
    ("  silnet: yes", "choice", "10:9 unknown-key"),
    ("  unsrue: what", "choice", "10:9 unknown-key"),
    ("  silent: yes\n  silent: yes", "choice", "11:9 duplicate-key"),
  ])
  func `are told of once where they cannot be so`(keys: String, kind: String, finding: String) {
    #expect(options(keys, kind).findings == [finding])
  }

  @Test func `help in plain words`() {
    #expect(
      options("  silent: yes\n  words: x").helps == ["leave 'words' out, or leave 'silent' out"])
    #expect(
      options("  unsure: a b").helps == ["write one word of your own, such as 'unsure: what'"])
    #expect(options("  unsure: No").helps == ["leave the line out"])
    #expect(options("  unsure: what", "choices").helps == ["add 'alone: yes' under its label"])
    #expect(options("  silnet: yes").helps.first?.contains("'silent'") == true)
  }

  @Test(arguments: ["silent: yes", "unsure: what", "whole: yes", "alone: yes"])
  func `want a label above them`(key: String) {
    let script = TestScript.steps(
      """
        - ask: x
          id: a
          kind: choice
          options:
            - hurt
            - No
              \(key)
            - small
      """)
    let name = key.prefix { $0 != ":" }
    #expect(script.findings == ["10:9 too-deep"])
    #expect(
      script.helps == ["write '- label: ' before that text, and put '\(name)' under 'label'"])
  }

  private func doubts(_ names: [String]) -> TestScript {
    TestScript.steps(
      names.enumerated().map { place, name in
        """
          - ask: x
            id: q\(place)
            kind: choice
            options:
              - label: can't tell
                unsure: \(name)
        """
      }.joined(separator: "\n"))
  }

  @Test func `a doubt whose name looks like another's is warned of`() {
    let misspelt = doubts(["what", "waht", "what"])
    #expect(misspelt.findings == ["15:17 lone-unsure"])
    #expect(misspelt.helps.first?.hasPrefix("did you mean 'what'?") == true)
    #expect(doubts(["what", "ask", "what"]).findings == [])
    #expect(doubts(["what"]).findings == [])
    #expect(doubts(["what", "What"]).findings == [])
  }

  @Test(arguments: [
    ("a: no", [0]), ("a: Nope.", [0]), ("a: nothing", [0]), ("a: NO", [0]), ("a: hurt", [1]),
  ])
  func `a no in an answers file is the silent option, own words or not`(
    answer: String, places: [Int]
  ) throws {
    for kind in ["choice", "choice\n    own-words: no", "scale", "choices\n    stem: I felt"] {
      let set = PromptSet.read(
        TestScript.steps(
          "  - ask: x\n    id: a\n    kind: \(kind)\n    options:\n      - label: Not now\n        silent: yes\n      - hurt"
        ).source, languages: .prompts
      ).held
      let file = SourceText(name: "answers.yaml", text: "answers:\n  \(answer)\n")
      let reading = AnswerSheet.read(file, for: try #require(set.value)).held
      #expect(reading.value?.answers[0] == .chosen(places.map { .option(OptionID($0)) }), "\(kind)")
    }
  }

  @Test func `each item of a list in an answers file is looked at`() throws {
    let set = PromptSet.read(
      TestScript.steps(
        "  - ask: x\n    id: a\n    kind: choices\n    options:\n      - label: Not now\n        silent: yes\n      - hurt"
      ).source, languages: .prompts
    ).held
    let file = SourceText(name: "answers.yaml", text: "answers:\n  a:\n    - hurt\n    - none\n")
    let reading = AnswerSheet.read(file, for: try #require(set.value)).held
    #expect(reading.value?.answers[0] == .chosen([.option(1), .option(0)]))
  }
}
