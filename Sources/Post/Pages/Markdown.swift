/// A letter as Markdown that shows every word as it was typed.
///
/// What a person writes must not turn into a heading, a list or a link, so everything that
/// CommonMark or GitHub's dialect could take for markup is escaped; nothing is added.
package enum Markdown {
  /// The text: paragraphs apart by an empty line, rows ended by two spaces, which is a line break.
  /// Spaces at the beginning of a row are dropped, since Markdown has none there.
  package static func text(of letter: Letter) -> String {
    letter.paragraphs
      .flatMap { $0.split { $0.isEmpty } }
      .map { rows in rows.map(escaped).joined(separator: "  \n") + "\n" }
      .joined(separator: "\n")
  }

  private static func escaped(_ row: String) -> String {
    let row = row.drop { $0 == " " || $0 == "\t" }
    var text = ""
    var isStart = true
    var isNumber = false
    let scalars = Array(row.unicodeScalars)
    for (place, scalar) in scalars.enumerated() {
      let next = place + 1 < scalars.count ? scalars[place + 1] : " "
      if isMarkup(scalar) || isStart && startsBlock(scalar)
        || isNumber && (scalar == "." || scalar == ")")
        || scalar == "&" && (next == "#" || next.properties.isAlphabetic)
      {
        text += "\\"
      }
      text.unicodeScalars.append(scalar)
      isNumber = (isStart || isNumber) && "0"..."9" ~= scalar
      isStart = false
    }
    return text
  }

  /// What is markup anywhere in a row.
  private static func isMarkup(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\\", "`", "*", "_", "[", "]", "<", "|", "~", "$": true
    default: false
    }
  }

  /// What is markup only as the first character of a row: headings, quotations, lists, rules.
  private static func startsBlock(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "#", ">", "-", "+", "=", ":": true
    default: false
    }
  }
}
