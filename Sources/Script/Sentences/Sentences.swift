import Text

/// The sentences of a text: one rule for picks, for the mirror and for whatever else looks at them.
package enum Sentences {
  /// Where each sentence stands. Lines that were only wrapped count as one; white space between
  /// sentences belongs to none.
  /// - Parameters:
  ///   - text: the text.
  ///   - lists: the words of the set's language.
  ///   - isRaised: its first letter may have been raised in a draft, and says nothing of how the
  ///     person writes.
  package static func places(
    in text: [Unicode.Scalar], _ lists: LanguageLists, isRaised: Bool = false
  ) -> [Range<Int>] {
    let page = TextLines(text)
    return places(in: page, lists, Courtesies(of: page, lists, me: nil), isRaised: isRaised)
  }

  private static func places(
    in page: TextLines, _ lists: LanguageLists, _ courtesies: Courtesies, isRaised: Bool = false
  ) -> [Range<Int>] {
    let reader = SentenceReader(page.text, lists)
    let lines = page.unwrapped(apart: courtesies.lines).map { run in
      let line = page.range(of: run)
      return (line: line, ends: reader.ends(in: line), isCourtesy: courtesies.holds(run.lowerBound))
    }
    let first = lines.first?.line.lowerBound
    let hasCapital = lines.contains { line, ends, isCourtesy in
      !isCourtesy
        && ([line.lowerBound] + ends.map { $0.place }).contains { place in
          !(isRaised && place == first) && reader.beginsWithCapital(at: place, in: line)
        }
    }
    return lines.flatMap { line, ends, _ in
      let ends = ends.filter { !(hasCapital && $0.isBeforeSmallLetter) }
      return reader.sentences(in: line, ending: ends.map { $0.place })
    }
  }

  /// The sentences of a text, each on one line; none is empty.
  /// - Parameter lists: the words of the set's language.
  package static func split(_ text: String, _ lists: LanguageLists) -> [String] {
    let scalars = text.scalars
    return places(in: scalars, lists).map { words(scalars[$0]) }
  }

  /// The sentences that can be picked from the answer to a `text` question: all but greeting,
  /// closing and signature.
  /// - Parameters:
  ///   - text: the whole answer.
  ///   - lists: the words of the set's language.
  ///   - me: the person's name, if they gave it; alone on the last line it is a signature.
  package static func toPick(from text: String, _ lists: LanguageLists, me: String?) -> [String] {
    toPickBesideCourtesies(from: text, lists, me: me).sentences
  }

  /// The same, with the greeting and the closing that were told apart for it.
  package static func toPickBesideCourtesies(
    from text: String, _ lists: LanguageLists, me: String?
  ) -> (sentences: [String], courtesies: Courtesies) {
    let scalars = text.scalars
    let page = TextLines(scalars)
    let courtesies = Courtesies(of: page, lists, me: me)
    let sentences = placesToPick(in: page, lists, courtesies).map { words(scalars[$0]) }
    return (sentences, courtesies)
  }

  /// The places, among the sentences that can be picked, of those right before which a paragraph
  /// ends.
  /// - Parameters:
  ///   - text: the whole answer.
  ///   - lists: the words of the set's language.
  ///   - me: the person's name, if they gave it.
  package static func openingParagraphs(
    in text: String, _ lists: LanguageLists, me: String?
  ) -> Set<Int> {
    let page = TextLines(text.scalars)
    guard page.lines.contains(where: { $0.isEmpty }) else { return [] }
    let places = placesToPick(in: page, lists, Courtesies(of: page, lists, me: me))
    return Set(
      places.indices.dropFirst().filter { number in
        let (last, first) = (places[number - 1].upperBound - 1, places[number].lowerBound)
        return page.lines[page.line(at: last)..<page.line(at: first)].contains { $0.isEmpty }
      })
  }

  private static func placesToPick(
    in page: TextLines, _ lists: LanguageLists, _ courtesies: Courtesies
  ) -> [Range<Int>] {
    places(in: page, lists, courtesies).filter { sentence in
      !courtesies.holds(page.line(at: sentence.lowerBound))
    }
  }

  /// The words of a sentence: where a line was wrapped stands a space.
  private static func words(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    guard let wrap = scalars.firstIndex(where: { $0.sight == .lineEnd }) else {
      return String(scalars: scalars)
    }
    var words = Array(scalars[..<wrap])
    var place = wrap
    while place < scalars.endIndex {
      guard scalars[place].sight == .lineEnd else {
        words.append(scalars[place])
        place += 1
        continue
      }
      while words.last?.isSpace == true { words.removeLast() }
      while place < scalars.endIndex, scalars[place].isSpace { place += 1 }
      words.append(" ")
    }
    return String(scalars: words[...])
  }
}
