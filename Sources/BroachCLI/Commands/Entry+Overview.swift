import Notebook
import Post
import Script
import Text
import Walkthrough

extension Entry {
  /// All that was written: the drafts, then what none of them says, then what was half typed.
  func overview(date: Moment) throws -> String {
    let parts = [try titledDrafts(date: date), unsaid(date: date), unfinished].filter {
      !$0.isEmpty
    }
    return parts.isEmpty ? "Nothing is written here yet.\n" : parts.joined(separator: "\n")
  }

  /// The answers that stand in no draft, each below its question.
  private func unsaid(date: Moment) -> String {
    let walk = Walk(set, snapshot)
    let said = Set(walk.drafts(today: date.isoDay).flatMap(\.questions))
    let rows = walk.review.filter { !said.contains($0.question) }.map { answer in
      let question = set.questions[answer.question]
      return "\(question.prompt.withoutFinalBreaks)\n\(Self.whole(answer.answer, to: question))\n"
    }
    guard !rows.isEmpty else { return "" }
    return "You also wrote this. It is in no draft:\n\n\(rows.joined(separator: "\n"))"
  }

  private static func whole(_ answer: Answer, to question: Question) -> String {
    switch answer {
    case .text(let text): text.withoutFinalBreaks
    case .picked(let sentences): sentences.joined(separator: "\n")
    case .chosen: AnswerText.shown(answer, to: question)
    }
  }

  private var unfinished: String {
    let spots = halfTyped.keys.sorted()
    return spots.compactMap { spot in
      guard let half = halfTyped[spot]?.withoutFinalBreaks, !half.isEmpty else { return nil }
      return spot == .aside
        ? "You also typed this: \(half)\n" : "You were in the middle of: \(half)\n"
    }.joined(separator: "\n")
  }
}
