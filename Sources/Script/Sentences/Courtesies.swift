import Text

/// The greeting, the closing and the signature of a text of two lines or more.
package struct Courtesies {
  /// Whether the text begins with a greeting.
  package let hasGreeting: Bool
  /// Whether it ends with a closing, or with the person's name.
  package let hasClosing: Bool
  /// The lines on which they stand.
  let lines: Set<Int>

  /// The courtesies of an answer to a `text` question.
  /// - Parameters:
  ///   - text: the whole answer.
  ///   - lists: the words of the set's language.
  ///   - me: the person's name, if she gave it.
  package init(of text: String, _ lists: LanguageLists, me: String?) {
    self.init(of: TextLines(text.scalars), lists, me: me)
  }

  init(of page: TextLines, _ lists: LanguageLists, me: String?) {
    let filled = page.lines.indices.filter { !page.lines[$0].isEmpty }
    guard filled.count > 1, let first = filled.first, let last = filled.last else {
      (hasGreeting, hasClosing, lines) = (false, false, [])
      return
    }
    var lines: Set<Int> = []
    hasGreeting = Self.isGreeting(page.words(of: first), lists)
    if hasGreeting { lines.insert(first) }
    var wasClosing = false
    var isEnd = false
    for line in filled where !(hasGreeting && line == first) {
      let words = page.words(of: line)
      let isClosing = Self.isClosing(words, lists)
      let isSignature =
        line == last && (wasClosing && Self.isShort(words) || Self.isName(words, me))
      if isClosing || isSignature { lines.insert(line) }
      isEnd = isClosing || isSignature
      wasClosing = isClosing
    }
    hasClosing = isEnd
    self.lines = lines
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

  private static func endsAsGreeting(_ line: String) -> Bool {
    guard let last = line.unicodeScalars.last else { return false }
    switch last {
    case ",", "!", ".", ":": return true
    default: return isDash(last) || isWord(last) || !last.isASCII && !isMark(last)
    }
  }

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
    return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      || scalar.properties.generalCategory == .nonspacingMark
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
