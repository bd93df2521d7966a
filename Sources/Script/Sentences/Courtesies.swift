import Text

/// The greeting, the closing and the signature of a text of two lines or more.
package struct Courtesies {
  /// Whether the text begins with a greeting.
  package let hasGreeting: Bool
  /// Whether it ends with a closing, or with the person's name.
  package let hasClosing: Bool
  /// The lines on which they stand.
  let lines: Set<Int>
  /// Where the closing and the signature begin at its end, counted in scalars; nil where nothing
  /// else stands before them but a greeting.
  private let end: Int?

  /// The courtesies of an answer to a `text` question.
  /// - Parameters:
  ///   - text: the whole answer.
  ///   - lists: the words of the set's language.
  ///   - me: the person's name, if they gave it.
  package init(of text: String, _ lists: LanguageLists, me: String?) {
    self.init(of: TextLines(text.scalars), lists, me: me)
  }

  init(of page: TextLines, _ lists: LanguageLists, me: String?) {
    let filled = page.lines.indices.filter { !page.lines[$0].isEmpty }
    guard filled.count > 1, let first = filled.first, let last = filled.last else {
      (hasGreeting, hasClosing, lines, end) = (false, false, [], nil)
      return
    }
    var lines: Set<Int> = []
    hasGreeting = Self.isGreeting(page.words(of: first), lists)
    if hasGreeting { lines.insert(first) }
    var wasClosing = false
    var isEnd = false
    var end: Int?
    var above: Int?
    for line in filled where !(hasGreeting && line == first) {
      let words = page.words(of: line)
      let isClosing = Self.isClosing(words, lists)
      let isSignature =
        line == last && (wasClosing && Self.isShort(words) || Self.isName(words, me))
      if isClosing || isSignature { lines.insert(line) }
      if !isClosing, !isSignature {
        end = nil
      } else if end == nil {
        let isLed = isSignature && above.map { Self.leadsToName(page.words(of: $0)) } ?? false
        let first = isLed ? above ?? line : line
        end = page.range(of: first..<first + 1).lowerBound
      }
      above = line
      isEnd = isClosing || isSignature
      wasClosing = isClosing
    }
    hasClosing = isEnd
    let says = filled.first { !lines.contains($0) }.map { page.range(of: $0..<$0 + 1).lowerBound }
    self.end = says.flatMap { says in end.flatMap { says < $0 ? $0 : nil } }
    self.lines = lines
  }

  /// A text in two: what it says, and how it closes and signs.
  /// - Parameter text: that of which these are the courtesies.
  /// - Returns: nil if it has no closing, or nothing else.
  package func parted(_ text: String) -> (text: String, closing: String)? {
    guard let end else { return nil }
    let scalars = text.scalars
    guard end < scalars.count else { return nil }
    return (String(scalars: scalars[..<end]), String(scalars: scalars[end...]))
  }

  /// Whether a line is one of them, so that it is no sentence to pick.
  func holds(_ line: Int) -> Bool { lines.contains(line) }

  /// Whether a line is a closing: all of it stands in the list, last mark and case aside.
  package static func isClosing(_ line: String, _ lists: LanguageLists) -> Bool {
    guard line.utf8.count <= 80 else { return false }
    return lists.closings.contains(bare(line))
  }

  /// Whether a line begins with a greeting, is short, and ends as one does; a sentence that ends
  /// before the line does is more than that.
  package static func isGreeting(_ line: String, _ lists: LanguageLists) -> Bool {
    guard line.utf8.count <= 200 else { return false }
    var words = line.lowercased().split { $0.isWhitespace }
    if let last = words.last, last.unicodeScalars.allSatisfy({ isDash($0) }) { words.removeLast() }
    guard !words.isEmpty, words.count <= 5, endsAsGreeting(line) else { return false }
    let endsEarly = words.dropLast().contains { word in
      word.last.map { ".!?".contains($0) } ?? false
        && !lists.shortForms.contains(bare(String(word)))
    }
    if endsEarly { return false }
    return (1...words.count).contains { count in
      let begun = words.prefix(count).joined(separator: " ")
      return lists.greetings.contains(bare(begun))
    }
  }

  /// Whether a text begins as a letter does, and goes on in the same line: "Dear Ruth, you left".
  /// The greeting has at most five words; a mark ends it, or the therapist's name.
  /// - Parameter therapist: the name, if it is known.
  package static func beginsLetter(
    _ text: String, _ lists: LanguageLists, therapist: String?
  ) -> Bool {
    guard mayBeginLetter(text.utf8, therapist: therapist),
      let line = text.split(whereSeparator: { $0.isNewline }).first(where: { !$0.isBlank })
    else { return false }
    let words = line.prefix(200).split { $0.isWhitespace }
    let counts = (1...5).filter { count in
      count < words.count
        && lists.greetings.contains(bare(words.prefix(count).joined(separator: " ")))
    }
    guard let count = counts.last else { return false }
    if let therapist, isName(words.dropFirst(count), therapist) { return true }
    for place in count - 1..<min(5, words.count - 1) {
      let word = words[place]
      guard let last = word.unicodeScalars.last else { return false }
      let isDash = word.unicodeScalars.allSatisfy { Self.isDash($0) }
      if isDash || ",!:".unicodeScalars.contains(last) {
        return isCalled(words[count..<max(count, isDash ? place : place + 1)], after: words[0])
      }
      if ".?…".unicodeScalars.contains(last), !lists.shortForms.contains(bare(String(word))) {
        return last == "." && place >= count && word.first?.isUppercase == true
      }
    }
    return false
  }

  /// Whether a mark, or what may be the therapist's name, stands among the first words: most texts
  /// are told by their bytes, and each draft asks.
  private static func mayBeginLetter(_ text: String.UTF8View, therapist: String?) -> Bool {
    let name = therapist?.utf8.first { $0 >= 0x80 || $0.isLetterOrDigit }
    var isFirstOfWord = true
    var words = 0
    for byte in text {
      if byte >= 0x80 || ",!:.?-".utf8.contains(byte) { return true }
      if byte <= 0x20 {
        isFirstOfWord = true
        continue
      }
      if isFirstOfWord {
        words += 1
        if words > 6 { return false }
        if words > 1, let name {
          // Before a name may stand a mark, such as a bracket.
          if name >= 0x80 || name | 0x20 == byte | 0x20 || !byte.isLetterOrDigit { return true }
        }
      }
      isFirstOfWord = false
    }
    return false
  }

  /// Whether words after a greeting are what somebody is called by: "Dear me," is a sigh, and
  /// "Hello was all you said," a sentence.
  private static func isCalled(_ words: ArraySlice<Substring>, after greeting: Substring) -> Bool {
    guard let last = words.last, last.first?.isLowercase == true else { return true }
    if words.count > 1 { return words.count < 3 }
    return bare(String(last)).count > 2 || greeting.first?.isLowercase == true
  }

  private static func isName(_ words: ArraySlice<Substring>, _ name: String) -> Bool {
    let count = name.split { $0.isWhitespace }.count
    return count > 0 && bare(words.prefix(count).joined(separator: " ")) == bare(name)
  }

  private static func endsAsGreeting(_ line: String) -> Bool {
    guard let last = line.unicodeScalars.last else { return false }
    switch last {
    case ",", "!", ".", ":": return true
    default: return isDash(last) || isWord(last) || !last.isASCII && !isMark(last)
    }
  }

  /// Whether a line above a signature belongs to it, though it stands in no list: "With respect,".
  private static func leadsToName(_ line: String) -> Bool { line.last == "," && isShort(line) }

  private static func isShort(_ line: String) -> Bool {
    line.split { $0.isWhitespace }.count <= 4
  }

  private static func isName(_ line: String, _ me: String?) -> Bool {
    guard let me else { return false }
    let name = bare(me)
    return !name.isEmpty && bare(line) == name
  }

  /// Words in small letters, with single spaces and without marks at either end.
  private static func bare(_ words: String) -> String {
    var rest = words.lowercased().unicodeScalars[...]
    while let first = rest.first, !isWord(first) { rest.removeFirst() }
    while let last = rest.last, !isWord(last) { rest.removeLast() }
    return String(rest).split { $0.isWhitespace }.joined(separator: " ")
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return UInt8(truncatingIfNeeded: scalar.value).isLetterOrDigit }
    // What asks for a picture, as behind a heart, is a mark that stands on no letter.
    return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      || scalar.properties.generalCategory == .nonspacingMark
        && !scalar.properties.isVariationSelector
  }

  private static func isDash(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return scalar == "-" }
    return scalar.properties.generalCategory == .dashPunctuation
  }

  /// Whether a scalar is a mark of punctuation, such as `…` or `»`.
  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .otherPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
      .finalPunctuation:
      true
    default: false
    }
  }
}
