import Text

/// Finds where the sentences of a line end, be it one that was wrapped.
struct SentenceReader {
  /// A place where a sentence ends.
  struct End {
    /// Right after the mark and what closes it.
    let place: Int
    /// The next word begins with a small letter, so that it ends nothing where people write
    /// capitals.
    let isBeforeSmallLetter: Bool
  }

  private let text: [Unicode.Scalar]
  private let lists: LanguageLists

  init(_ text: [Unicode.Scalar], _ lists: LanguageLists) {
    self.text = text
    self.lists = lists
  }

  /// Where sentences can end, but for the end of the line.
  func ends(in line: Range<Int>) -> [End] {
    var ends: [End] = []
    var place = line.lowerBound
    while place < line.upperBound {
      guard Self.endsSentence(text[place]) else {
        place += 1
        continue
      }
      let mark = place
      place = endOfMarks(from: place, in: line)
      guard place < line.upperBound, text[place].isSpace else { continue }
      let isOneStop =
        text[mark] == "." && !text[mark + 1..<place].contains(where: Self.endsSentence)
      if isOneStop, isShortForm(before: mark, in: line, next: nextWord(after: place, in: line)) {
        continue
      }
      let next = nextWord(after: place, in: line)
      guard let next else { break }  // nothing but marks: they belong to what is before
      ends.append(End(place: place, isBeforeSmallLetter: text[next].properties.isLowercase))
    }
    return ends
  }

  /// The sentences of a line that ends at some places; each holds a word, if the line does.
  func sentences(in line: Range<Int>, ending ends: [Int]) -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    var start = line.lowerBound
    for end in ends + [line.upperBound] {
      while start < end, text[start].isSpace { start += 1 }
      guard start < end else { continue }
      // Marks alone belong to what they stand before.
      if end < line.upperBound, nextWord(after: start, in: start..<end) == nil { continue }
      sentences.append(start..<end)
      start = end
    }
    return sentences
  }

  /// Whether the first letter after a place is a capital.
  func beginsWithCapital(at place: Int, in line: Range<Int>) -> Bool {
    guard let word = nextWord(after: place, in: line) else { return false }
    let properties = text[word].properties
    return properties.isUppercase || properties.generalCategory == .titlecaseLetter
  }

  // MARK: - Marks

  private static func endsSentence(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "." || scalar == "!" || scalar == "?" || scalar == "…"
  }

  private static func closes(_ scalar: Unicode.Scalar) -> Bool {
    scalar.closesQuotation || scalar == ")" || scalar == "]"
  }

  /// Where marks and what closes them end. A closing mark may stand behind a space, as in French.
  private func endOfMarks(from start: Int, in line: Range<Int>) -> Int {
    var place = start
    while place < line.upperBound {
      if Self.endsSentence(text[place]) || Self.closes(text[place]) {
        place += 1
      } else if let closing = guillemet(behindSpacesAt: place, in: line) {
        place = closing + 1
      } else {
        break
      }
    }
    return place
  }

  /// A guillemet behind spaces that closes rather than opens: nothing follows it right away.
  private func guillemet(behindSpacesAt place: Int, in line: Range<Int>) -> Int? {
    guard text[place].isSpace else { return nil }
    guard let next = text[place..<line.upperBound].firstIndex(where: { !$0.isSpace }),
      text[next] == "»" || text[next] == "«" || text[next] == "›" || text[next] == "‹"
    else { return nil }
    let isNoBreak = text[place..<next].contains { $0 == "\u{A0}" || $0 == "\u{202F}" }
    let after = next + 1
    guard after < line.upperBound else { return next }
    let follows = text[after].properties.isAlphabetic || text[after].properties.numericType != nil
    return !follows && (isNoBreak || !opens(next, in: line)) ? next : nil
  }

  /// Whether a guillemet with spaces on both sides opens: an even number of them stands before it.
  private func opens(_ place: Int, in line: Range<Int>) -> Bool {
    text[line.lowerBound..<place].count { $0 == "»" || $0 == "«" } % 2 == 0
  }

  /// The first letter or digit after a place.
  private func nextWord(after place: Int, in line: Range<Int>) -> Int? {
    text[place..<line.upperBound].firstIndex { scalar in
      if scalar.isASCII { return UInt8(scalar.value).isLetterOrDigit }
      return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }
  }

  // MARK: - Short forms

  private func isShortForm(before mark: Int, in line: Range<Int>, next: Int?) -> Bool {
    guard next != nil else { return false }
    let start = startOfToken(endingAt: mark, in: line)
    guard start < mark else { return false }
    let token = string(start..<mark)
    let small = token.lowercased()
    let isBeforeNumber = next.map { text[$0].isDecimalDigit } ?? false
    if let parts = numbers(in: start..<mark) {
      let beginsLine = text[line.lowerBound..<start].allSatisfy { $0.isSpace }
      return parts == 1 && beginsLine
        || isOrdinal(isDate: parts > 1, isBeforeNumber: isBeforeNumber, next: next, in: line)
    }
    let pieces = small.split(separator: ".", omittingEmptySubsequences: false)
    if pieces.allSatisfy({ Self.isOneLetter($0) }) {
      return pieces.count > 1 || !lists.letters.contains(token)  // a.m, J.R.R
    }
    if lists.shortForms.contains(small) { return true }
    if isBeforeNumber, lists.beforeNumbers.contains(small) { return true }
    return isLongShortForm(small, from: start, in: line)
  }

  /// Whether words before a token and the token are a short form, such as "et al".
  private func isLongShortForm(_ small: String, from start: Int, in line: Range<Int>) -> Bool {
    var words = small
    var start = start
    for _ in 0..<2 {
      var end = start
      while end > line.lowerBound, text[end - 1].isSpace { end -= 1 }
      guard end < start, end > line.lowerBound else { return false }
      start = startOfToken(endingAt: end, in: line)
      guard start < end else { return false }
      words = string(start..<end).lowercased() + " " + words
      if lists.shortForms.contains(words) { return true }
    }
    return false
  }

  /// How many numbers a token is, with full stops between them; nil if it is something else.
  private func numbers(in token: Range<Int>) -> Int? {
    let parts = text[token].split(separator: ".", omittingEmptySubsequences: false)
    let areNumbers = parts.allSatisfy { part in
      !part.isEmpty && part.allSatisfy { $0.isDecimalDigit }
    }
    return areNumbers ? parts.count : nil
  }

  /// Whether a piece is a letter with what settles on it, and no sign, picture or digit. Scripts
  /// that write words in single characters shorten none to a letter.
  private static func isOneLetter(_ piece: Substring) -> Bool {
    guard piece.count == 1, let first = piece.unicodeScalars.first else { return false }
    switch first.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter: return true
    case .otherLetter: return !first.properties.isIdeographic
    default: return false
    }
  }

  /// Whether a number is an ordinal, as in "am 3. Juni", in a language that writes them so. Its
  /// dates end in a full stop too: "am 3.5. kam er".
  private func isOrdinal(
    isDate: Bool, isBeforeNumber: Bool, next: Int?, in line: Range<Int>
  ) -> Bool {
    guard !lists.afterNumbers.isEmpty, let next else { return false }
    if isBeforeNumber || isDate && text[next].properties.isLowercase { return true }
    let end = text[next..<line.upperBound].firstIndex { !$0.properties.isAlphabetic }
    return lists.afterNumbers.contains(string(next..<(end ?? line.upperBound)).lowercased())
  }

  /// Where a token begins that ends at a place; what opens before it is no part of it.
  private func startOfToken(endingAt end: Int, in line: Range<Int>) -> Int {
    var start = end
    while start > line.lowerBound, !text[start - 1].isSpace { start -= 1 }
    return nextWord(after: start, in: start..<end) ?? start
  }

  private func string(_ range: Range<Int>) -> String {
    String(scalars: text[range])
  }
}
