import Foundation
import Mirror
import Script
import Text
import Walkthrough

/// Looking at the wording of a long letter.
struct MirrorBenchmark {
  let table: Table

  func run() throws {
    let file = try Data(contentsOf: URL(filePath: "prompts/mirror.yaml"))
    let source = SourceText(name: "mirror.yaml", bytes: Array(file))
    guard let guide = MirrorGuide.read(source).value else {
      throw Command.Failure(description: "the mirror's file has mistakes")
    }
    let mirror = Mirror(guide)
    for words in [2_000, 8_000] {
      let (draft, answers) = try letter(words: words)
      let times = try Statistics.interleaved(
        20, [{ Statistics.milliseconds { _ = mirror.look(at: draft, of: answers) } }])
      table.row(
        "look at the wording of \(words) words", times[0].median, unit: "ms",
        goal: Double(words) / 200)
    }
  }

  private func letter(words: Int) throws -> (Draft, Answers) {
    let text = """
      broach: 1
      title: A letter
      steps:
        - ask: What happened?
          id: all
          kind: text
      drafts:
        - id: email
          kind: email
          body: "{all}"
      """
    guard let set = PromptSet.read(SourceText(name: "letter", text: text)).value else {
      throw Command.Failure(description: "the letter's set has mistakes")
    }
    let twenty = """
      On Tuesday you looked at the clock, and I went quiet for you know how my mother never did.\u{20}
      """
    var sheet = AnswerSheet()
    sheet.answers[.first] = .text(String(repeating: twenty, count: words / 18))
    let answers = Answers(set, sheet)
    guard let draft = Draft.compose(.first, from: answers, today: "2026-11-20") else {
      throw Command.Failure(description: "there is no letter")
    }
    return (draft, answers)
  }
}
