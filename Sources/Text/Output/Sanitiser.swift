/// The one gate between other people's characters and a screen.
///
/// What it lets through can neither move the cursor, nor hide, nor turn the reading direction, nor
/// pass for a question of the program itself:
/// - every kind of line end (CR LF, CR, VT, FF, NEL, U+2028, U+2029) becomes a line feed, a tab
///   becomes a space, so that words stay apart;
/// - all other controls (general category Cc), all format characters (Cf: bidi overrides and
///   isolates, soft hyphens, zero-width marks, tags) and blank fillers vanish;
/// - a zero-width joiner or non-joiner stays between letters, marks and emoji, where scripts need
///   it;
/// - a mark at the very start gets a dotted circle, so that it cannot settle on the word before;
/// - arrowheads like the program's own mark become `>`.
package enum Sanitiser {
  /// Stands before the program's own questions and nowhere else.
  package static let mark: Character = "\u{25BA}"

  /// Gives the text as it may be shown; line breaks stay. Cleaning twice changes nothing.
  package static func clean(_ text: String) -> String {
    if text.utf8.allSatisfy({ ($0 >= 0x20 && $0 < 0x7F) || $0 == 0x0A }) { return text }
    var result = String.UnicodeScalarView()
    var joiner: Unicode.Scalar?
    var last: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      if scalar == "\n" && last == "\r" { last = scalar; continue }
      last = scalar
      if isJoiner(scalar) {
        joiner = result.last.map(joins) == true ? scalar : nil
        continue
      }
      guard let shown = shown(scalar) else { continue }
      if let joiner, joins(shown) { result.append(joiner) }
      joiner = nil
      if result.isEmpty, isMark(shown) { result.append("\u{25CC}") }
      result.append(shown)
    }
    return String(result)
  }

  /// Takes out what cannot be seen or would move other words, and leaves all else as it is: for a
  /// person's own text where she edits it. Every kind of line end becomes a line feed.
  package static func strip(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x7F }) { return text }
    var result = String.UnicodeScalarView()
    var joiner: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      if isJoiner(scalar) {
        joiner = result.last.map(joins) == true ? scalar : nil
        continue
      }
      guard let shown = shown(scalar) else { continue }
      if let joiner, joins(shown) { result.append(joiner) }
      joiner = nil
      result.append(shown == "\n" ? shown : scalar)
    }
    return String(result)
  }

  /// What stands on the screen for one scalar; nil for nothing.
  private static func shown(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x0A...0x0D, 0x85, 0x2028, 0x2029: return "\n"
    case 0x09: return " "
    case 0x20..<0x7F: return scalar
    case 0x2023, 0x23F5, 0x25B6, 0x25B8, 0x25BA, 0x2BC8, 0x1F782: return ">"
    case 0x034F, 0x115F, 0x1160, 0x3164, 0xFFA0, 0x180B...0x180F, 0xE0000...0xE0FFF: return nil
    default: break
    }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate: return nil
    default: return scalar
    }
  }

  private static func isJoiner(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\u{200C}" || scalar == "\u{200D}"
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .spacingMark: true
    default: false
    }
  }

  /// Whether a joiner may stand beside the scalar.
  private static func joins(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x80 { return false }
    let properties = scalar.properties
    return properties.isAlphabetic || properties.isEmoji || isMark(scalar)
  }
}
