import Script
import Walkthrough

extension Mirror {
  /// Looks at an answer right after it was given, for what is told without being asked for.
  /// - Returns: the first such place; nil for almost every answer.
  package func look(
    atAnswerTo question: QuestionID, of answers: Answers,
    heeding decisions: WordingDecisions = WordingDecisions()
  ) -> Nudge? {
    let places = ranked.filter {
      guide.patterns[$0].isAtOnce && guide.patterns[$0].isFor(answers.set)
    }
    guard !places.isEmpty, !decisions.isStopped, reads(answers.set.language),
      answers.mayMirror(question), let text = answers.given[question]?.typed
    else { return nil }
    let stem = answers.set.questions[question].stem
    let lists = answers.set.lists
    func look(at text: String) -> Nudge? {
      nudge(in: OwnWords(text, answering: question, lists), places, decisions)
    }
    return look(at: text) ?? stem.flatMap { look(at: "\($0) \(text)") }
  }

  private func nudge(
    in words: OwnWords, _ places: [Int], _ decisions: WordingDecisions
  ) -> Nudge? {
    let page = MirrorPage(words, lexicon)
    let found = MirrorFindings(page, lexicon)
    var choice = MirrorChoice(page, decisions)
    for place in places {
      let pattern = guide.patterns[place]
      let stretches = Self.stretches(pattern, found.shows[place] ?? [], page)
      choice.keep(pattern, at: stretches)
      choice.add(pattern, at: stretches)
    }
    return choice.nudges.first
  }
}

extension Answer {
  /// What was typed; nil where something was only chosen or picked.
  fileprivate var typed: String? {
    if case .picked = self { return nil }
    return ownWords.isEmpty ? nil : ownWords.joined(separator: "\n")
  }
}
