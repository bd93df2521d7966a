import Script

/// A draft in words that can be looked through.
struct MirrorPage {
  /// A word, or one of those that a spelling stands for.
  struct Token {
    let meanings: MirrorLexicon.Meanings
    let start: Int
    let end: Int
    let sentence: Int
    /// Whether a comma or the like stands before it.
    let followsBreak: Bool
    let isQuoted: Bool
  }

  /// A sentence, or the part of one that is the same person's.
  struct Sentence {
    let start: Int
    var end: Int
    let isOwn: Bool
    let question: QuestionID?
  }

  private(set) var scalars: [Unicode.Scalar] = []
  private(set) var tokens: [Token] = []
  private(set) var sentences: [Sentence] = []
  private(set) var wordCount = 0
  /// What the words that were met so far stand for: in a long letter most come again.
  private var known: [String: [MirrorLexicon.Meanings]] = [:]

  init(_ words: OwnWords, _ lexicon: MirrorLexicon) {
    for paragraph in words.paragraphs {
      let begin = scalars.count
      var ends: [Int] = []
      for fragment in paragraph {
        scalars.append(contentsOf: fragment.text.unicodeScalars)
        ends.append(scalars.count)
      }
      let quoted = Quotations.marks(in: Array(scalars[begin...]))
      var start = begin
      for (fragment, end) in zip(paragraph, ends) {
        let sentences = Sentences.places(
          in: Array(scalars[start..<end]), words.lists, isRaised: true)
        let ends = Set(sentences.map { start + $0.upperBound })
        read(start..<end, of: fragment, ends, quoted: { quoted[$0 - begin] }, lexicon)
        start = end
      }
    }
  }

  private mutating func read(
    _ range: Range<Int>, of fragment: OwnWords.Fragment, _ ends: Set<Int>, quoted: (Int) -> Bool,
    _ lexicon: MirrorLexicon
  ) {
    var at = range.lowerBound
    var hasSentence = false
    var isBroken = false
    while at < range.upperBound {
      let scalar = scalars[at]
      if !hasSentence, !scalar.properties.isWhitespace {
        sentences.append(
          Sentence(start: at, end: at, isOwn: fragment.isOwn, question: fragment.question))
        hasSentence = true
        isBroken = true
      }
      var end = at + 1
      if MirrorWord.isPart(scalar) {
        while end < range.upperBound,
          MirrorWord.isPart(scalars[end])
            || (MirrorWord.isApostrophe(scalars[end]) && end + 1 < range.upperBound
              && MirrorWord.isPart(scalars[end + 1]))
        { end += 1 }
        add(at..<end, isBroken: isBroken, isQuoted: quoted(at), lexicon)
        isBroken = false
      } else if scalar == "?" {
        add(at..<end, isBroken: true, isQuoted: quoted(at), lexicon)
      } else if !scalar.properties.isWhitespace {
        isBroken = true
      }
      if hasSentence, let last = sentences.indices.last { sentences[last].end = end }
      if ends.contains(end) { hasSentence = false }
      at = end
    }
  }

  private mutating func add(
    _ range: Range<Int>, isBroken: Bool, isQuoted: Bool, _ lexicon: MirrorLexicon
  ) {
    if scalars[range.lowerBound] != "?" { wordCount += 1 }
    for (place, meanings) in meanings(of: range, lexicon).enumerated() {
      tokens.append(
        Token(
          meanings: meanings, start: range.lowerBound, end: range.upperBound,
          sentence: sentences.count - 1, followsBreak: isBroken && place == 0,
          isQuoted: isQuoted))
    }
  }

  private mutating func meanings(
    of range: Range<Int>, _ lexicon: MirrorLexicon
  ) -> [MirrorLexicon.Meanings] {
    let stem = stem(of: range)
    let word = stem.map { "\($0)'s" } ?? plain(range)
    if let meanings = known[word] { return meanings }
    var meanings = lexicon.read(stem == nil ? word : plain(range))
    if let stem, meanings.allSatisfy({ $0.isEmpty }) {
      meanings = lexicon.read(stem) + lexicon.read("is")
    }
    known[word] = meanings
    return meanings
  }

  /// A word as it is compared.
  private func plain(_ range: Range<Int>) -> String {
    var word = String.UnicodeScalarView()
    for scalar in scalars[range] where !MirrorWord.isApostrophe(scalar) { word.append(scalar) }
    return String(word).lowercased()
  }

  /// What stands before an `'s`: `the reason's me` is read as `the reason is me`.
  private func stem(of range: Range<Int>) -> String? {
    guard range.count > 2, scalars[range.upperBound - 1] == "s",
      MirrorWord.isApostrophe(scalars[range.upperBound - 2])
    else { return nil }
    return plain(range.lowerBound..<range.upperBound - 2)
  }
}

extension MirrorPage {
  /// The words of a stretch as they are compared.
  func key(_ found: Range<Int>) -> String {
    tokens[found].map { token in
      String(String.UnicodeScalarView(scalars[token.start..<token.end])).lowercased()
    }.joined(separator: " ")
  }

  /// What is shown with words that were found: their sentence, or what is near them in a long one.
  func shown(_ found: Range<Int>) -> Range<Int> {
    let near = 12
    var start = found.lowerBound
    var end = found.upperBound
    let sentence = tokens[start].sentence
    while start > 0, tokens[start - 1].sentence == sentence, found.lowerBound - start < near {
      start -= 1
    }
    while end < tokens.count, tokens[end].sentence == sentence, end - found.upperBound < near {
      end += 1
    }
    return start..<end
  }

  /// The text of what is shown, with `…` where the sentence goes on.
  func text(_ shown: Range<Int>) -> String {
    guard let first = tokens[shown].first, let last = tokens[shown].last else { return "" }
    let sentence = sentences[first.sentence]
    let isCutBefore =
      shown.lowerBound > 0 && tokens[shown.lowerBound - 1].sentence == first.sentence
    let isCutAfter =
      shown.upperBound < tokens.count && tokens[shown.upperBound].sentence == first.sentence
    var view = String.UnicodeScalarView()
    let start = isCutBefore ? first.start : sentence.start
    view.append(contentsOf: scalars[start..<(isCutAfter ? last.end : sentence.end)])
    while let end = view.last, end.properties.isWhitespace { view.removeLast() }
    return (isCutBefore ? "… " : "") + String(view) + (isCutAfter ? " …" : "")
  }
}
