import Script
import Text
import Walkthrough
import Words

/// The letters of a set as they are when all that is asked is answered, with the question itself for
/// what a client would write.
struct SampleLetters {
  /// The most steps of a set whose letters are shown at each pause in typing.
  private static let mostSteps = 500
  private let set: PromptSet

  /// Those of a set without mistakes.
  init(_ set: PromptSet) { self.set = set }

  /// The letters, in the order of the set.
  var drafts: [Draft] {
    guard set.steps.count <= Self.mostSteps else { return [] }
    var walk = Walk(set)
    walk.apply(.namedTherapist(Words.WritingPage.therapist))
    walk.apply(.namedSelf(Words.WritingPage.me))
    for _ in 0..<(set.steps.count * 2 + 2) {
      switch walk.current {
      case .question(let place, _):
        guard let answer = answer(to: place, walk), walk.apply(.answered(answer)) else {
          walk.apply(.skipped)
          continue
        }
      case .say, .signpost, .stop: walk.apply(.passed)
      case .checkpoint: walk.apply(.wentOn)
      case .offer: walk.apply(.declined)
      case .end: return walk.drafts(today: Words.WritingPage.today)
      }
    }
    return []
  }

  private func answer(to place: QuestionID, _ walk: Walk) -> Answer? {
    let question = set.questions[place]
    switch question.kind {
    case .line, .text:
      let words = question.example?.trimmed ?? Words.WritingPage.answer(to: question.prompt.trimmed)
      guard question.kind == .line else { return .text(words) }
      return .text(words.split(separator: "\n").joined(separator: " "))
    case .choice, .scale, .choices:
      let first = question.options.firstID { !$0.silent } ?? .first
      return question.options.isEmpty ? nil : .chosen([.option(first)])
    case .pick:
      return walk.sentences(for: place).first.map { .picked([$0]) }
    }
  }
}
