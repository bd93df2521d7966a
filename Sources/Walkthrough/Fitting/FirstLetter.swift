import Script
import Text

/// The letter at the beginning of a line.
enum FirstLetter {
  /// Raises the first letter of a line; marks before it are passed over, and a digit before it
  /// means that nothing is raised.
  /// - Parameters:
  ///   - line: what the line is made of.
  ///   - language: a BCP 47 tag; Turkish and Azeri raise `i` to `İ`.
  static func raise(in line: inout [Atom], language: String?) {
    for place in line.indices {
      guard case .words(let text, let origin) = line[place] else { continue }
      if let begun = asciiBeginning(of: text, language) {
        if begun != text { line[place] = .words(begun, origin) }
        return
      }
      guard let first = firstLetter(of: text) else { continue }
      guard text[first].isLowercase else { return }
      let raised = raised(text[first], language)
      line[place] = .words(text[..<first] + raised + text[text.index(after: first)...], origin)
      return
    }
  }

  /// A text that begins with a letter of ASCII, as most do, raised without a table of Unicode's;
  /// nil for others.
  private static func asciiBeginning(of text: String, _ language: String?) -> String? {
    var bytes = text.utf8.makeIterator()
    guard let first = bytes.next() else { return nil }
    if (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(first) { return text }
    // What settles on a letter is never of ASCII.
    guard (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first), bytes.next() ?? 0 < 0x80,
      first != UInt8(ascii: "i") || !raisesWithDot(language)
    else { return nil }
    return String(Unicode.Scalar(first - 0x20)) + String(Substring(text.utf8.dropFirst()))
  }

  /// Where the first letter or digit stands. Marks of ASCII are passed over without a table of
  /// Unicode's, as far as nothing can settle on them.
  private static func firstLetter(of text: String) -> String.Index? {
    let bytes = text.utf8
    var start = bytes.startIndex
    while start < bytes.endIndex, bytes[start] < 0x80, !bytes[start].isLetterOrDigit {
      let next = bytes.index(after: start)
      guard next < bytes.endIndex else { return nil }
      guard bytes[next] < 0x80 else { break }
      start = next
    }
    return text[start...].firstIndex { $0.isLetter || $0.isNumber }
  }

  private static func raisesWithDot(_ language: String?) -> Bool {
    ["tr", "az"].contains(LanguageTag.primary(language))
  }

  private static func raised(_ letter: Character, _ language: String?) -> String {
    if letter == "i", raisesWithDot(language) { return "İ" }
    var scalars = letter.unicodeScalars
    let first = scalars.removeFirst()
    return first.properties.titlecaseMapping + String(scalars)
  }
}
