import Text

/// The sentences of a text, as a `pick` numbers them.
package enum Sentences {
  /// Splits a text: a sentence ends at a line break, or at `.`, `!`, `?`, `…` with what closes it
  /// (quotation marks of any language, `)`), before white space or the end. Each is trimmed; none
  /// is empty. A closing mark may stand behind a no-break space, as in French. The number of a list
  /// and a short form such as `Dr.` end nothing.
  package static func split(_ text: String) -> [String] {
    var sentences: [String] = []
    var current = String.UnicodeScalarView()
    var beginsLine = true
    func close() {
      let sentence = String(current).trimmed
      if !sentence.isEmpty { sentences.append(sentence) }
      current = .init()
      beginsLine = false
    }
    var ends = false  // the scalars so far end with a mark that ends a sentence
    for scalar in text.unicodeScalars {
      if scalar == "\n" || scalar == "\r" {
        close()
        beginsLine = true
        ends = false
        continue
      }
      if ends, current.last.map(isNoBreakSpace) == true, !scalar.closesQuotation {
        if !goesOn(after: current, beginsLine: beginsLine) { close() }
      }
      current.append(scalar)
      switch scalar {
      case ".", "!", "?", "…": ends = true
      case ")": break
      case _ where isNoBreakSpace(scalar) || scalar.closesQuotation: break
      default:
        if ends, scalar.isSpace, !goesOn(after: current, beginsLine: beginsLine) { close() }
        ends = false
      }
    }
    close()
    return sentences
  }

  /// Whether the mark at the end of these scalars ends no sentence. Only their tail is looked at.
  private static func goesOn(after current: String.UnicodeScalarView, beginsLine: Bool) -> Bool {
    let tail = String(String.UnicodeScalarView(current.suffix(tailLength)))
    let words = tail.split { $0.isWhitespace }
    guard let last = words.last, last.hasSuffix(".") else { return false }
    let word = last.dropLast()
    let isWhole = beginsLine && words.count == 1 && tail.unicodeScalars.count < tailLength
    if isWhole, !word.isEmpty, word.utf8.allSatisfy({ (48...57).contains($0) }) { return true }
    return shortForms.contains(word.lowercased())
  }

  /// Longer than any short form with the spaces around it.
  private static let tailLength = 8

  /// After these something follows.
  private static let shortForms: Set<String> = [
    "dr", "prof", "mr", "mrs", "ms", "mx", "e.g", "i.e", "vs",
  ]

  private static func isNoBreakSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\u{A0}" || scalar == "\u{202F}"
  }
}
