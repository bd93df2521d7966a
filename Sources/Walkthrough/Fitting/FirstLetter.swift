import Script

/// The letter at the beginning of a line.
enum FirstLetter {
  /// Raises the first letter of a line; marks before it are passed over, and a digit before it
  /// means that nothing is raised.
  /// - Parameters:
  ///   - line: what the line is made of.
  ///   - language: a BCP 47 tag; Turkish and Azeri raise `i` to `İ`.
  static func raise(in line: inout [Atom], language: String?) {
    for place in line.indices {
      guard case .words(let text, let origin) = line[place],
        let first = text.firstIndex(where: { $0.isLetter || $0.isNumber })
      else { continue }
      guard text[first].isLowercase else { return }
      let raised = raised(text[first], language)
      line[place] = .words(text[..<first] + raised + text[text.index(after: first)...], origin)
      return
    }
  }

  private static func raised(_ letter: Character, _ language: String?) -> String {
    if letter == "i", ["tr", "az"].contains(LanguageTag.primary(language)) { return "İ" }
    var scalars = letter.unicodeScalars
    let first = scalars.removeFirst()
    return first.properties.titlecaseMapping + String(scalars)
  }
}
