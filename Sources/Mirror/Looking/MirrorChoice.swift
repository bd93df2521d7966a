import Script
import Walkthrough

/// Which of the places that were found are shown.
struct MirrorChoice {
  private(set) var nudges: [Nudge] = []
  private let page: MirrorPage
  private let decisions: WordingDecisions
  /// For each token whether it was shown already, now or when the person kept it.
  private var wasShown: [Bool]

  init(_ page: MirrorPage, _ decisions: WordingDecisions) {
    self.page = page
    self.decisions = decisions
    wasShown = [Bool](repeating: false, count: page.tokens.count)
  }

  /// Words that the person kept count as shown, whatever else they show.
  mutating func keep(_ pattern: MirrorGuide.Pattern, at stretches: [Range<Int>]) {
    for stretch in stretches where isKept(pattern, stretch) {
      for token in page.shown(stretch) { wasShown[token] = true }
    }
  }

  /// Shows a pattern that is about the whole draft.
  mutating func add(_ pattern: MirrorGuide.Pattern) {
    let key = WordingDecisions.Key(pattern: pattern.id, words: "")
    guard !decisions.kept.contains(key) else { return }
    nudges.append(Nudge(pattern, key, words: nil, question: nil))
  }

  /// Shows a pattern where it stands first in words that were not shown yet.
  mutating func add(_ pattern: MirrorGuide.Pattern, at stretches: [Range<Int>]) {
    for stretch in stretches {
      let shown = page.shown(stretch)
      guard !shown.contains(where: { wasShown[$0] }) else { continue }
      for token in shown { wasShown[token] = true }
      let key = WordingDecisions.Key(pattern: pattern.id, words: page.key(stretch))
      let sentence = page.sentences[page.tokens[stretch.lowerBound].sentence]
      nudges.append(
        Nudge(pattern, key, words: page.text(shown), question: sentence.question))
      return
    }
  }

  private func isKept(_ pattern: MirrorGuide.Pattern, _ stretch: Range<Int>) -> Bool {
    guard !decisions.kept.isEmpty else { return false }
    return decisions.kept.contains(
      WordingDecisions.Key(pattern: pattern.id, words: page.key(stretch)))
  }
}

extension Nudge {
  fileprivate init(
    _ pattern: MirrorGuide.Pattern, _ key: WordingDecisions.Key, words: String?,
    question: QuestionID?
  ) {
    self.init(
      key: key, group: pattern.group, order: pattern.order, words: words, question: question,
      reason: pattern.reason, frame: pattern.frame)
  }
}
