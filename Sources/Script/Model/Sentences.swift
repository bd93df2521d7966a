import Text

/// The sentences of a text, as a `pick` numbers them.
package enum Sentences {
  /// Splits a text: a sentence ends at a line break, or at `.`, `!`, `?`, `…` with what closes it
  /// (quotation marks of any language, `)`), before white space or the end. Each is trimmed; none
  /// is empty. A closing mark may stand behind a no-break space, as in French.
  package static func split(_ text: String) -> [String] {
    var sentences: [String] = []
    var current = String.UnicodeScalarView()
    func close() {
      let sentence = String(current).trimmed
      if !sentence.isEmpty { sentences.append(sentence) }
      current = .init()
    }
    var ends = false  // the scalars so far end with a mark that ends a sentence
    for scalar in text.unicodeScalars {
      if scalar == "\n" || scalar == "\r" {
        close()
        ends = false
        continue
      }
      if ends, current.last.map(isNoBreakSpace) == true, !scalar.closesQuotation { close() }
      current.append(scalar)
      switch scalar {
      case ".", "!", "?", "…": ends = true
      case ")": break
      case _ where isNoBreakSpace(scalar) || scalar.closesQuotation: break
      default:
        if ends, scalar.isSpace { close() }
        ends = false
      }
    }
    close()
    return sentences
  }

  private static func isNoBreakSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\u{A0}" || scalar == "\u{202F}"
  }
}
