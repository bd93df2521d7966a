/// The one place where text is made fit to leave: rows without line breaks, control characters or
/// invisible marks that turn the direction of what follows.
enum CleanRow {
  /// The rows of a text. CR, LF, CRLF, U+0085, U+2028 and U+2029 all end one.
  static func rows(of text: String) -> [String] {
    var rows: [String] = []
    var row = String.UnicodeScalarView()
    var last: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      if scalar == "\n", last == "\r" {
        // The second half of CRLF.
      } else if endsRow(scalar) {
        rows.append(trimmed(row))
        row = .init()
      } else if isWelcome(scalar) {
        row.append(scalar)
      }
      last = scalar
    }
    rows.append(trimmed(row))
    return rows
  }

  private static func endsRow(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}": true
    default: false
    }
  }

  private static func isWelcome(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control: scalar == "\t"
    // Joiners hold words and emoji together; tags spell the flags of regions.
    case .format: "\u{200C}"..."\u{200D}" ~= scalar || "\u{E0020}"..."\u{E007F}" ~= scalar
    default: true
    }
  }

  private static func trimmed(_ row: String.UnicodeScalarView) -> String {
    var rest = row[...]
    while let last = rest.last, last == " " || last == "\t" { rest.removeLast() }
    return String(rest)
  }
}
