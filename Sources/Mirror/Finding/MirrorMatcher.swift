/// Finds where phrases stand in a page.
struct MirrorMatcher {
  private let page: MirrorPage
  private let lexicon: MirrorLexicon
  /// For each token where a filler that begins with it ends; 0 where none does.
  private var fillerEnds: [Int]

  private static let longestGap = 5
  /// So many words may stand between a phrase and what has to be near it.
  private static let nearby = 8
  /// Farther away nothing is looked for, however long a sentence without a stop may be.
  private static let farthest = 40

  init(_ page: MirrorPage, _ lexicon: MirrorLexicon) {
    self.page = page
    self.lexicon = lexicon
    fillerEnds = [Int](repeating: 0, count: page.tokens.count)
    for at in page.tokens.indices { fillerEnds[at] = fillerEnd(at) }
  }

  /// Calls `found` for every phrase with the tokens it covers, in order of their first.
  func each(_ found: (MirrorLexicon.Role, Range<Int>) -> Void) {
    var sentence = BloomFilter()
    for start in page.tokens.indices {
      if !isSameSentence(start - 1, start) { sentence = words(ofSentenceAt: start) }
      let next = following(start)
      for number in page.tokens[start].meanings {
        for beginning in lexicon.phrases(from: number)
        where (beginning.next.meets(next) || beginning.next.isOpen)
          && beginning.needed.0.meets(sentence) && beginning.needed.1.meets(sentence)
        {
          let phrase = lexicon.phrases[beginning.phrase]
          if phrase.beginsHere, !page.tokens[start].followsBreak { continue }
          if let end = match(phrase, slot: 0, at: start, afterGap: true),
            let all = together(phrase, start..<end)
          {
            found(phrase.role, all)
          }
        }
      }
    }
  }

  /// A phrase with what has to stand beside it; nil where that lacks, or what must not is there.
  private func together(
    _ phrase: MirrorLexicon.Phrase, _ found: Range<Int>
  ) -> Range<Int>? {
    guard !phrase.beside.isEmpty else { return found }
    var all = found
    for other in phrase.beside {
      let range = surroundings(
        of: found, reach: other.isWanted && !other.isAnywhere ? Self.nearby : Self.farthest,
        acrossBreaks: other.isAnywhere)
      let place = place(of: other.phrases, in: range, beside: other.isWanted ? found : nil)
      guard (place != nil) == other.isWanted else { return nil }
      if let place {
        all = min(all.lowerBound, place.lowerBound)..<max(all.upperBound, place.upperBound)
      }
    }
    return all
  }

  private func place(
    of phrases: [MirrorLexicon.Phrase], in range: Range<Int>, beside found: Range<Int>?
  ) -> Range<Int>? {
    for start in range where found?.contains(start) != true {
      for phrase in phrases where !phrase.beginsHere || page.tokens[start].followsBreak {
        guard let end = match(phrase, slot: 0, at: start, afterGap: true),
          end <= range.upperBound, found?.overlaps(start..<end) != true
        else { continue }
        return start..<end
      }
    }
    return nil
  }

  /// What counts as beside a phrase: so many words before and after it in the same sentence, up to
  /// a comma or the like where only the part that it stands in counts.
  private func surroundings(
    of found: Range<Int>, reach: Int, acrossBreaks: Bool
  ) -> Range<Int> {
    var start = found.lowerBound
    while found.lowerBound - start < reach, isSameSentence(start - 1, start),
      acrossBreaks || !page.tokens[start].followsBreak
    { start -= 1 }
    var end = found.upperBound
    while end - found.upperBound < reach, isSameSentence(end - 1, end),
      acrossBreaks || !page.tokens[end].followsBreak
    { end += 1 }
    return start..<end
  }

  /// All words of the sentence that begins with a token.
  private func words(ofSentenceAt start: Int) -> BloomFilter {
    var filter = BloomFilter()
    var at = start
    repeat {
      for number in page.tokens[at].meanings { filter.insert(number) }
      at += 1
    } while isSameSentence(start, at)
    return filter
  }

  /// What a phrase can go on with after a token: the next word, or what follows fillers.
  private func following(_ start: Int) -> BloomFilter {
    var filter = BloomFilter()
    var at = start + 1
    while isSameSentence(start, at) {
      let end = max(fillerEnds[at], at + 1)
      for token in page.tokens[at..<end] { token.meanings.forEach { filter.insert($0) } }
      guard fillerEnds[at] > at else { break }
      at = end
    }
    return filter
  }

  private func fillerEnd(_ at: Int) -> Int {
    var longest = 0
    for number in page.tokens[at].meanings {
      for place in lexicon.fillers(from: number) {
        let end = match(lexicon.phrases[place], slot: 0, at: at, afterGap: true)
        longest = max(longest, end ?? 0)
      }
    }
    return longest
  }

  /// Where a phrase ends that goes on at a token; nil if it does not.
  private func match(
    _ phrase: MirrorLexicon.Phrase, slot: Int, at: Int, afterGap: Bool
  ) -> Int? {
    guard slot < phrase.slots.count else { return ends(phrase, at) ? at : nil }
    guard let ways = phrase.slots[slot].ways else {
      for next in at...(at + Self.longestGap) where isSameSentence(at - 1, next) {
        if let end = match(phrase, slot: slot + 1, at: next, afterGap: true) { return end }
      }
      return nil
    }
    if let end = fill(ways, of: phrase, slot: slot, at: at, afterGap: afterGap) { return end }
    guard phrase.slots[slot].mayLack else { return nil }
    return match(phrase, slot: slot + 1, at: at, afterGap: afterGap)
  }

  /// Fills a slot at a token, or after the fillers that stand there.
  private func fill(
    _ ways: MirrorLexicon.Ways, of phrase: MirrorLexicon.Phrase, slot: Int, at: Int, afterGap: Bool
  ) -> Int? {
    var at = at
    while slot == 0 || isSameSentence(at - 1, at) {
      if !afterGap, page.tokens[at].followsBreak {
        guard let end = asideEnd(at) else { return nil }
        at = end
      }
      for number in page.tokens[at].meanings {
        for rest in ways[number] ?? [] {
          guard let next = match(rest, after: at),
            let end = match(phrase, slot: slot + 1, at: next, afterGap: false)
          else { continue }
          return end
        }
      }
      guard slot > 0, !afterGap, fillerEnds[at] > at else { return nil }
      at = fillerEnds[at]
    }
    return nil
  }

  /// Where the words go on after an aside of fillers between two commas: `you were, honestly, cold`.
  private func asideEnd(_ at: Int) -> Int? {
    var end = at
    repeat {
      guard fillerEnds[end] > end else { return nil }
      end = fillerEnds[end]
      guard isSameSentence(at, end) else { return nil }
    } while !page.tokens[end].followsBreak
    return end
  }

  private func match(_ rest: [Int32], after first: Int) -> Int? {
    var at = first + 1
    for number in rest {
      while isSameSentence(at - 1, at), !page.tokens[at].followsBreak,
        !page.tokens[at].meanings.contains(number), fillerEnds[at] > at
      { at = fillerEnds[at] }
      guard isSameSentence(at - 1, at), !page.tokens[at].followsBreak,
        page.tokens[at].meanings.contains(number)
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

  /// Whether a phrase may end before a token: `i give up honestly` ends after `up`.
  private func ends(_ phrase: MirrorLexicon.Phrase, _ at: Int) -> Bool {
    guard phrase.endsHere else { return true }
    var at = at
    while isSameSentence(at - 1, at), !page.tokens[at].followsBreak, fillerEnds[at] > at {
      at = fillerEnds[at]
    }
    return !isSameSentence(at - 1, at) || page.tokens[at].followsBreak
  }
}
