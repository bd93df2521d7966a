/// The body of a mail in ASCII lines (RFC 2045, 6.7).
enum QuotedPrintable {
  private static let width = 76

  /// The lines of one row of text, each at most 76 columns, all but the last ended by the `=` of a
  /// soft break, so that a mail program shows one line and wraps it as its window is wide.
  ///
  /// Lines break after a space where there is one, for whoever reads the file itself. No line
  /// begins with a dot or with `From `, which mail on its way may take for its own marks.
  /// - Parameter row: one line of text without a line break, and without spaces at its end.
  static func lines(of row: String) -> [String] {
    let marks = row.composed.unicodeScalars.map(mark)
    var lines: [String] = []
    var start = 0
    while start < marks.count {
      let first = firstMark(of: marks[start...])
      let end = lineEnd(of: marks, from: start, first: first)
      let line = first + marks[(start + 1)..<end].joined()
      lines.append(end == marks.count ? line : line + "=")
      start = end
    }
    return lines.isEmpty ? [""] : lines
  }

  /// Each byte of a character as `=` and two upper-case hexadecimal digits, which is how encoded
  /// words write them too.
  static func escaped(_ scalar: Unicode.Scalar) -> String {
    String(scalar).utf8.map { byte in
      let digits = String(byte, radix: 16, uppercase: true)
      return byte < 16 ? "=0\(digits)" : "=\(digits)"
    }.joined()
  }

  private static func mark(of scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "=": "=3D"
    case " "..."~": String(scalar)
    default: escaped(scalar)
    }
  }

  private static func firstMark(of marks: ArraySlice<String>) -> String {
    guard let first = marks.first else { return "" }
    let looksLikeMail = first == "." || marks.starts(with: ["F", "r", "o", "m", " "])
    return looksLikeMail ? first.unicodeScalars.map(escaped).joined() : first
  }

  /// Where the line that starts at `start` ends: at the end of the row if that fits, else after
  /// the last space, else as far right as a whole character and the soft break allow.
  private static func lineEnd(of marks: [String], from start: Int, first: String) -> Int {
    var used = first.utf8.count
    var afterSpace: Int?
    var fitting = start + 1
    for place in (start + 1)..<max(marks.count, start + 1) {
      used += marks[place].utf8.count
      if used > width { return afterSpace ?? fitting }
      if used < width {
        fitting = place + 1
        if marks[place] == " " { afterSpace = place + 1 }
      }
    }
    return marks.count
  }
}
