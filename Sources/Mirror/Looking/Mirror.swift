import Script
import Walkthrough

/// The gentle mirror: looks at a person's own words when they ask for it, and shows a few places.
/// It changes nothing and knows no right or wrong.
package struct Mirror: Sendable {
  /// The most places that are shown at once.
  package static let most = 3

  let guide: MirrorGuide
  let lexicon: MirrorLexicon
  /// The patterns, the most useful first.
  let ranked: [Int]

  /// A mirror that looks for what a guide says.
  package init(_ guide: MirrorGuide) {
    self.guide = guide
    lexicon = MirrorLexicon(guide)
    ranked = MirrorGuide.Order.allCases.flatMap { order in
      guide.patterns.indices.filter { guide.patterns[$0].order == order }
    }
  }

  /// Looks at a draft.
  /// - Parameters:
  ///   - draft: as it was put together from `answers`; never looked at if it is private.
  ///   - edited: its text as it was changed by hand; nil if it was not.
  ///   - name: the name of the set, for patterns that are left alone in some.
  /// - Returns: at most three places, the most useful first, never two for the same words.
  package func look(
    at draft: Draft, edited: String? = nil, of answers: Answers, in name: String = "",
    heeding decisions: WordingDecisions = WordingDecisions()
  ) -> [Nudge] {
    guard mayLook(at: draft, answers), !decisions.isStopped else { return [] }
    let words =
      edited.map { OwnWords(draft, changedTo: $0, answers) } ?? OwnWords(draft, answers)
    let page = MirrorPage(words, lexicon)
    let found = MirrorFindings(page, lexicon)
    let stretches = guide.patterns.indices.map { place in
      Self.stretches(guide.patterns[place], found.shows[place] ?? [], page)
    }
    var choice = MirrorChoice(page, decisions)
    for place in ranked { choice.keep(guide.patterns[place], at: stretches[place]) }
    for place in ranked where choice.nudges.count < Self.most {
      let pattern = guide.patterns[place]
      guard pattern.isFor(answers.set), !pattern.notIn.contains(name),
        !(pattern.maySpeakManners && found.hasCourtesy)
      else { continue }
      if pattern.isWhole {
        if isWhole(pattern, place, page, found), !(pattern.isMissing && draft.kind == .note) {
          choice.add(pattern)
        }
      } else {
        choice.add(pattern, at: stretches[place])
      }
    }
    return choice.nudges
  }

  /// Whether it knows a language.
  /// - Parameter language: a BCP 47 tag; nil means English.
  package func reads(_ language: String?) -> Bool {
    LanguageTag.primary(language) == LanguageTag.primary(guide.language)
  }

  private func mayLook(at draft: Draft, _ answers: Answers) -> Bool {
    answers.set.mirror && !draft.isPrivate && reads(answers.set.language)
  }

  private func isWhole(
    _ pattern: MirrorGuide.Pattern, _ place: Int, _ page: MirrorPage, _ found: MirrorFindings
  ) -> Bool {
    let isThere = pattern.isMissing ? !found.present.contains(place) : true
    return isThere && page.wordCount > pattern.moreThan ?? 0
      && page.sentences.contains { $0.isOwn }
  }

  /// The stretches that count: each, or where it takes several, those that stand together.
  static func stretches(
    _ pattern: MirrorGuide.Pattern, _ found: [Range<Int>], _ page: MirrorPage
  ) -> [Range<Int>] {
    guard pattern.times > 1 else { return found }
    var groups: [[Range<Int>]] = []
    for stretch in found {
      let sentence = page.tokens[stretch.lowerBound].sentence
      if let last = groups.indices.last, let before = groups[last].last,
        pattern.reach == .draft || page.tokens[before.lowerBound].sentence == sentence
      {
        groups[last].append(stretch)
      } else {
        groups.append([stretch])
      }
    }
    return groups.filter { $0.count >= pattern.times }.compactMap { group in
      guard let first = group.first, let last = group.last else { return nil }
      return pattern.reach == .draft ? last : first.lowerBound..<last.upperBound
    }
  }
}

extension MirrorGuide.Pattern {
  /// Whether it is looked for in sets like this one.
  func isFor(_ set: PromptSet) -> Bool { audience == nil || audience == set.audience }
}
