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
    let rows = walk.review.filter { !said.contains($0.question) }.compactMap { answer in
      row(of: answer.question, answer.answer, picked: sentences(in: said, of: answer.question))
    }
    guard !rows.isEmpty else { return "" }
    return "You also wrote this. It is in no draft:\n\n\(rows.joined(separator: "\n"))"
  }

  /// An answer below its question; nil if all its sentences were picked, and so are in a draft.
  private func row(of place: Int, _ answer: Answer, picked: Set<String>) -> String? {
    if case .text(let text) = answer, !picked.isEmpty,
      picked.isSuperset(of: Sentences.split(text))
    {
      return nil
    }
    let question = set.questions[place]
    let partly = picked.isEmpty ? "" : " (\(Words.Drafts.partly.plainText))"
    return "\(question.prompt.withoutFinalBreaks)\(partly)\n\(Self.whole(answer, to: question))\n"
  }

  /// The sentences of an answer that stand in some draft because they were picked.
  /// - Parameter said: the questions whose answers are in drafts.
  private func sentences(in said: Set<Int>, of source: Int) -> Set<String> {
    var found: Set<String> = []
    for question in said {
      guard case .pick(source, _) = set.questions[question].kind,
        case .picked(let sentences) = snapshot.answers[question]
      else { continue }
      found.formUnion(sentences)
    }
    return found
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
