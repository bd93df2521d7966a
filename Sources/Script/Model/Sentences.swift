import Text

/// The sentences of a text, as a `pick` numbers them.
package enum Sentences {
  /// Splits a text: a sentence ends at a line break, or at `.`, `!`, `?`, `…` with what closes it
  /// (`"`, `”`, `’`, `)`), before white space or the end. Each is trimmed; none is empty.
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
      } else if scalar.properties.isWhitespace {
        if ends { close() } else { current.append(scalar) }
        ends = false
      } else {
        current.append(scalar)
        switch scalar {
        case ".", "!", "?", "…": ends = true
        case "\"", "”", "’", ")": break
        default: ends = false
        }
      }
    }
    close()
    return sentences
  }
}
