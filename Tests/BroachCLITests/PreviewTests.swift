import Foundation
import TestSupport
import Testing

@Suite("broach preview", .timeLimit(.minutes(15)))
struct PreviewTests {
  private func terminal(_ program: Program, _ arguments: String...) throws -> PseudoTerminal {
    try PseudoTerminal(
      BuiltProduct.path("broach"), ["preview"] + arguments,
      environment: program.environment.merging(["TERM": "dumb"]) { $1 }, rows: 60, columns: 80)
  }

  @Test func `reads the file again when it changed, and stands at the same question`() throws {
    let program = try Program()
    let file = try program.file("mine.yaml", AuthoringTests.set)
    let terminal = try terminal(program, file)
    try terminal.wait(for: "What happened?")
    try terminal.wait(for: "> ")
    try terminal.send("It was late\n")
    try terminal.wait(for: "What would help?")
    try terminal.wait(for: "> ")
    _ = try program.file(
      "mine.yaml", AuthoringTests.set.replacing("What would help?", with: "What do you need?"))
    try terminal.send("\n")
    try terminal.wait(for: "the question “wish” has changed")
    try terminal.wait(for: "What do you need?")
    try terminal.wait(for: "> ")
    _ = try program.file("mine.yaml", AuthoringTests.set.replacing("ask:", with: "aks:"))
    try terminal.send("1\n")
    try terminal.wait(for: "[unknown-key]")
    try terminal.wait(for: "you go on in the set as it was")
    try terminal.wait(for: "What do you need?")
    try terminal.wait(for: "You had begun")
    for _ in 0..<2 {
      try terminal.wait(for: "> ")
      try terminal.send("\n")
    }
    try terminal.wait(for: "What do you want heard?")
    try terminal.wait(for: "> ")
    _ = try program.file(
      "mine.yaml", AuthoringTests.set.replacing("What would help?", with: "What do you need?"))
    try terminal.send("\n")
    try terminal.wait(for: "The mistake is mended.")
  }

  @Test func `begins at a question, with answers that are given`() throws {
    let program = try Program()
    let file = try program.file("mine.yaml", AuthoringTests.set)
    let answers = try program.file(
      "answers.yaml", "answers:\n  moment: It was late\n  wish: Listen first\n")
    let there = try program.run("preview", file, "--at", "heard", "--answers", answers)
    #expect(there.said.contains("What do you want heard?"))
    #expect(!there.said.contains("What happened?"))
    let letters = try program.run("preview", file, "--answers", answers)
    #expect(letters.said.contains("Please Listen first."))
    let filled = try program.run("preview", file, "--at", "heard")
    #expect(filled.said.contains("So that “heard” comes, this is answered already:"))
    #expect(filled.said.contains("wish: Listen first"))
    #expect(filled.said.contains("What do you want heard?"))
    let unmet = try program.run(
      "preview", file, "--at", "heard", "--answers",
      try program.file("other.yaml", "answers:\n  wish: Nothing\n"))
    #expect(unmet.said.contains("No answers were found with which “heard” comes."))
    let none = try program.run("preview", file, "--at", "hear")
    #expect(none.status == 66 && none.said.contains("did you mean 'heard'?"))
  }

  @Test("keeps a walk as an example where the examples stand", arguments: [true, false])
  func example(_ isBeside: Bool) throws {
    let program = try Program()
    let file = try program.file("mine.yaml", AuthoringTests.set)
    let examples = program.home.url.appending(path: "mine.examples.yaml").path
    if isBeside {
      _ = try program.file(
        "mine.examples.yaml", AuthoringTests.examples.replacing("Something else", with: "Something")
      )
    }
    let outcome = try program.run(
      "preview", file, input: "It was: late # 9\n1\nEverything\n\n2\nmy: walk\n")
    // A long path may be broken at the margin.
    let said = outcome.said.filter { !$0.isWhitespace }
    #expect(said.contains("Theexampleisin'\(examples)'"), "\(outcome.errors)")
    #expect(said.contains("behindtheothers") == isBeside)
    #expect(outcome.said.contains("Nothing else was kept."))
    #expect(!outcome.said.contains("Nothing was kept."))
    let text = try String(contentsOfFile: examples, encoding: .utf8)
    #expect(
      text.hasSuffix(
        """
          - name: "my: walk"
            answers:
              moment: "It was: late # 9"
              wish: Listen first
              heard: Everything
            drafts:
              card: |
                It was: late # 9.
                Please Listen first.
                Everything

        """), "\(text)")
    #expect(try program.run("check", file).status == 0)
    #expect(try program.run("fmt", "--check", file).status == 0)
  }
}
