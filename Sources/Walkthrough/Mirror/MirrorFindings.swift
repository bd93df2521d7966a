import Script

/// Where the phrases of a lexicon stand in a page.
struct MirrorFindings {
  /// For each pattern, the stretches of tokens that show it, in order.
  private(set) var shows: [Int: [Range<Int>]] = [:]
  /// Patterns whose words stand anywhere, the set's own words included.
  private(set) var present: Set<Int> = []
  private(set) var hasCourtesy = false

  private let page: MirrorPage
  private let lexicon: MirrorLexicon
  private var spared: Set<Sparing> = []
  private var untouched: Set<Int> = []
  private var reported: Set<Int> = []

  /// A pattern that is left alone in a sentence.
  private struct Sparing: Hashable {
    let pattern: Int
    let sentence: Int
  }

  init(_ page: MirrorPage, _ lexicon: MirrorLexicon) {
    self.page = page
    self.lexicon = lexicon
    for start in page.tokens.indices {
      for place in lexicon.phrases(from: page.tokens[start].word) {
        let phrase = lexicon.phrases[place]
        guard let end = match(phrase, slot: 0, at: start, afterGap: true) else { continue }
        note(phrase.role, start..<end)
      }
    }
    shows = shows.mapValues { $0.filter(mayTouch) }
    for (pattern, found) in shows {
      shows[pattern] = found.filter {
        !spared.contains(Sparing(pattern: pattern, sentence: page.tokens[$0.lowerBound].sentence))
      }
    }
  }

  private mutating func note(_ role: MirrorLexicon.Role, _ found: Range<Int>) {
    let first = page.tokens[found.lowerBound]
    switch role {
    case .shows(let pattern):
      present.insert(pattern)
      guard page.sentences[first.sentence].isHers else { return }
      if let last = shows[pattern]?.last, last.overlaps(found) { return }
      shows[pattern, default: []].append(found)
    case .spares(let pattern):
      spared.insert(Sparing(pattern: pattern, sentence: first.sentence))
    case .reported: reported.insert(found.upperBound)
    case .leaveAlone: untouched.insert(first.sentence)
    case .courtesy: hasCourtesy = true
    }
  }

  /// Whether words are her own speech, in a sentence that may be touched.
  private func mayTouch(_ found: Range<Int>) -> Bool {
    let tokens = page.tokens
    guard !untouched.contains(tokens[found.lowerBound].sentence),
      !tokens[found].contains(where: \.isQuoted)
    else { return false }
    var start = found.lowerBound
    while !reported.contains(start) {
      guard start > 0, lexicon.fillers.contains(tokens[start - 1].word) else { return true }
      start -= 1
    }
    return reported.contains(start)
      && (start == 0 || tokens[start - 1].sentence != tokens[found.lowerBound].sentence)
  }

  // MARK: - Matching

  private static let longestGap = 5

  /// Where a phrase ends that goes on at a token; nil if it does not.
  private func match(_ phrase: MirrorLexicon.Phrase, slot: Int, at: Int, afterGap: Bool) -> Int? {
    let tokens = page.tokens
    guard slot < phrase.slots.count else { return ends(phrase, at) ? at : nil }
    guard let ways = phrase.slots[slot] else {
      for next in at...(at + Self.longestGap) where isSameSentence(at - 1, next) {
        if let end = match(phrase, slot: slot + 1, at: next, afterGap: true) { return end }
      }
      return nil
    }
    var at = at
    while slot == 0 || isSameSentence(at - 1, at) {
      guard afterGap || !tokens[at].followsBreak else { return nil }
      for way in ways {
        guard let next = match(way, at: at),
          let end = match(phrase, slot: slot + 1, at: next, afterGap: false)
        else { continue }
        return end
      }
      guard slot > 0, !afterGap, lexicon.fillers.contains(tokens[at].word) else { return nil }
      at += 1
    }
    return nil
  }

  private func match(_ way: [Int32], at start: Int) -> Int? {
    var at = start
    for word in way {
      guard at < page.tokens.count, page.tokens[at].word == word,
        at == start || (isSameSentence(at - 1, at) && !page.tokens[at].followsBreak)
      else { return nil }
      at += 1
    }
    return at
  }

  private func isSameSentence(_ one: Int, _ other: Int) -> Bool {
    guard page.tokens.indices.contains(one), page.tokens.indices.contains(other) else {
      return false
    }
    return page.tokens[one].sentence == page.tokens[other].sentence
  }

  private func ends(_ phrase: MirrorLexicon.Phrase, _ at: Int) -> Bool {
    guard phrase.endsHere else { return true }
    return !isSameSentence(at - 1, at) || page.tokens[at].followsBreak
  }
}
