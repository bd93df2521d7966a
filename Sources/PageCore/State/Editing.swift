import Script
import Text
import Walkthrough

/// An answer as it stands on the screen, not yet given.
struct Editing: Hashable, Sendable {
  let question: QuestionID
  /// Whether it is looked at from elsewhere: the walk stays where it is.
  let isReview: Bool
  /// What it was answered with when the screen came.
  let kept: Answer?
  /// What a pick chooses from: as long as it is on the screen, its text stays as it is.
  let sentences: [String]
  /// How much is still to come, and whether there is a question before it; neither changes while
  /// somebody types.
  var progress: Phrase?
  var canGoBack = false
  /// What was typed: the answer, or own words beside the options.
  var text = ""
  /// The options that are chosen, in the order of the taps.
  var chosen: [OptionID] = []
  /// Whether the own words count.
  var hasOwnWords = false
  /// The sentences that are picked, in the order of the taps.
  var picked: [String] = []

  /// A question as it comes onto the screen.
  /// - Parameters:
  ///   - half: what was typed before and never given.
  ///   - sentences: what a pick chooses from.
  init(
    _ id: QuestionID, _ question: Question, kept: Answer?, half: String?, isReview: Bool,
    picking sentences: [String], _ lists: LanguageLists
  ) {
    self.question = id
    self.isReview = isReview
    self.kept = kept
    self.sentences = sentences
    if let kept { take(kept) }
    guard let half, !half.isBlank else { return }
    guard question.isChosen else {
      text = half
      return
    }
    if case .answer(let answer) = Reply.read(half, for: question, picking: sentences, lists),
      answer.ownWords.isEmpty || kept == nil
    {
      take(answer)
    } else {
      text = half
    }
  }

  private mutating func take(_ answer: Answer) {
    switch answer {
    case .text(let text): self.text = text
    case .picked(let sentences): picked = sentences
    case .chosen(let choices):
      chosen = answer.options
      text = answer.ownWords.joined(separator: ", ")
      hasOwnWords = choices.count > chosen.count
    }
  }

  /// What it comes to; nil where there is nothing, or it cannot be taken.
  func answer(to question: Question) -> Answer? {
    let answer = whole(question)
    guard let answer else { return nil }
    return answer == kept || answer.problem(for: question, picking: sentences) == nil
      ? answer : nil
  }

  private func whole(_ question: Question) -> Answer? {
    switch question.kind {
    case .line, .text:
      let text = Sanitiser.strip(text).withoutFinalBreaks
      return text.isBlank ? nil : .text(text)
    case .pick: return picked.isEmpty ? nil : .picked(picked)
    case .choice, .choices, .scale:
      var choices = chosen.map { Answer.Choice.option($0) }
      let own = Sanitiser.strip(text).trimmed
      if hasOwnWords, !own.isEmpty {
        if case .chosen(let kept)? = kept, kept.ownWordsJoined == own {
          choices += kept.filter { if case .own = $0 { true } else { false } }
        } else {
          choices.append(.own(own))
        }
      }
      return choices.isEmpty ? nil : .chosen(choices)
    }
  }

  /// Words that were typed and do not count, since something else was chosen.
  var idleWords: String? { hasOwnWords || text.isBlank ? nil : text }
}

extension [Answer.Choice] {
  fileprivate var ownWordsJoined: String {
    Answer.chosen(self).ownWords.joined(separator: ", ")
  }
}

extension Question {
  /// Whether it is answered by tapping.
  var isChosen: Bool { kind != .line && kind != .text }
}
