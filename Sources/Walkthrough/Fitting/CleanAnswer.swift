/// An answer without the characters that would be errors in a set.
enum CleanAnswer {
  /// Drops general categories Cc (save the tab and line feeds), Zl, Zp, and Cf save a zero-width
  /// joiner or non-joiner between letters, marks or emoji. CRLF becomes LF.
  static func clean(_ answer: String) -> String {
    if answer.unicodeScalars.allSatisfy(isWelcome) { return answer }
    var result = String.UnicodeScalarView()
    var joiner: Unicode.Scalar?
    for scalar in answer.unicodeScalars {
      if scalar == "\u{200C}" || scalar == "\u{200D}" {
        joiner = result.last.map(joins) == true && joiner == nil ? scalar : nil
        continue
      }
      guard isWelcome(scalar) else { continue }
      if let joiner, joins(scalar) { result.append(joiner) }
      joiner = nil
      result.append(scalar)
    }
    return String(result)
  }

  private static func isWelcome(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20..<0x7F, 0x0A, 0xC0..<0x300, 0x2010...0x2027: return true  // spares the look-up
    default: break
    }
    return switch scalar.properties.generalCategory {
    case .control: scalar == "\t" || scalar == "\n"
    case .format, .lineSeparator, .paragraphSeparator: false
    default: true
    }
  }

  /// Whether a joiner is at home beside the scalar.
  private static func joins(_ scalar: Unicode.Scalar) -> Bool {
    let properties = scalar.properties
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .spacingMark: return true
    default: return properties.isAlphabetic || (scalar.value > 0x7F && properties.isEmoji)
    }
  }
}
