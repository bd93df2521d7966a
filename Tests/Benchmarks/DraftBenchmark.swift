import Script
import Text
import Walkthrough

/// Putting a draft together.
struct DraftBenchmark {
  let table: Table

  func run() throws {
    let source = SourceText(name: "200", text: ScriptGenerator.lines(questions: 200))
    guard let set = PromptSet.read(source).value else {
      throw Command.Failure(description: "the generated script has mistakes")
    }
    var sheet = AnswerSheet()
    for id in set.questions.ids {
      sheet.answers[id] = .text("what I remember of moment \(id.offset), as well as I can say it")
    }
    let answers = Answers(set, sheet)
    var length = 0
    let times = try Statistics.interleaved(
      200,
      [
        {
          Statistics.milliseconds {
            length = Draft.compose(.first, from: answers, today: "2026-11-20")?.text.utf8.count ?? 0
          }
        }
      ])
    guard length > 8_000 else { throw Command.Failure(description: "the draft is too short") }
    table.row("compose a draft from 200 answers", times[0].median, unit: "ms", goal: 1)
  }
}
