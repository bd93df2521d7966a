/// What the phrases of a lexicon show in a page.
struct MirrorFindings {
  /// For each pattern, the stretches of tokens that show it, in order.
  private(set) var shows: [Int: [Range<Int>]] = [:]
  /// Patterns whose words stand anywhere, the set's own words included.
  private(set) var present: Set<Int> = []
  private(set) var hasCourtesy = false

  private let page: MirrorPage
  private var spared: Set<Sparing> = []
  private var untouched: Set<Int> = []
  /// Where the words of somebody else begin, and where their own go on.
  private var reports: Set<Int> = []
  private var turns: Set<Int> = []

  /// A pattern that is left alone in a sentence.
  private struct Sparing: Hashable {
    let pattern: Int
    let sentence: Int
  }

  init(_ page: MirrorPage, _ lexicon: MirrorLexicon) {
    self.page = page
    MirrorMatcher(page, lexicon).each { role, found in note(role, found) }
    let isReported = reported()
    for (pattern, found) in shows {
      shows[pattern] = found.filter { stretch in
        let sentence = page.tokens[stretch.lowerBound].sentence
        return !untouched.contains(sentence)
          && !spared.contains(Sparing(pattern: pattern, sentence: sentence))
          && !isReported[stretch.lowerBound]
          && !page.tokens[stretch].contains { $0.isQuoted }
      }
    }
  }

  private mutating func note(_ role: MirrorLexicon.Role, _ found: Range<Int>) {
    let first = page.tokens[found.lowerBound]
    switch role {
    case .shows(let pattern):
      present.insert(pattern)
      guard page.sentences[first.sentence].isOwn else { return }
      if let last = shows[pattern]?.last, last.overlaps(found) { return }
      shows[pattern, default: []].append(found)
    case .spares(let pattern):
      spared.insert(Sparing(pattern: pattern, sentence: first.sentence))
    case .reported: reports.insert(found.upperBound)
    case .turn: turns.insert(found.lowerBound)
    case .leaveAlone: untouched.insert(first.sentence)
    case .courtesy: hasCourtesy = true
    case .filler: return
    }
  }

  /// For each token whether it is what somebody else said: from the words that report it to the
  /// next comma, the next turn or the end of the sentence. A comma right at the beginning, as in
  /// `she said, you…`, does not count, but does with a turn: `she shouted, but I…`.
  private func reported() -> [Bool] {
    var isReported = [Bool](repeating: false, count: page.tokens.count)
    for start in reports where start < page.tokens.count {
      var at = start
      while at < page.tokens.count, page.tokens[at].sentence == page.tokens[start - 1].sentence,
        goesOn(at, from: start)
      {
        isReported[at] = true
        at += 1
      }
    }
    return isReported
  }

  private func goesOn(_ at: Int, from start: Int) -> Bool {
    let isBroken = page.tokens[at].followsBreak
    let isTurn = turns.contains(at)
    return at == start ? !(isBroken && isTurn) : !(isBroken || isTurn)
  }
}
