import Text

/// A letter as plain text, to print, to read aloud, or to paste.
package enum PlainText {
  /// The fewest columns that lines are wrapped at.
  package static let narrowest = 20

  /// The text: rows as they are, an empty line between paragraphs, one line feed at the end.
  /// - Parameters:
  ///   - letter: what is written.
  ///   - width: the most columns of a line, at least `narrowest`; nil leaves rows whole. A word that is
  ///     longer stands on a line of its own, and is never cut.
  package static func text(of letter: Letter, width: Int? = nil) -> String {
    var rows = letter.rows
    if let width { rows = rows.flatMap { wrapped($0, at: max(width, narrowest)) } }
    return rows.map { $0 + "\n" }.joined()
  }

  /// The lines of a row: as many words as fit, with the spaces between them as typed.
  private static func wrapped(_ row: String, at width: Int) -> [String] {
    var lines: [String] = []
    var line: String?
    var used = 0
    for word in row.split(separator: " ", omittingEmptySubsequences: false) {
      let cells = CellWidth.of(word)
      if line != nil, used + 1 + cells <= width {
        line?.append(" " + word)
        used += 1 + cells
      } else if line == nil || !word.isEmpty {
        if let full = line { lines.append(full) }
        (line, used) = (String(word), cells)
      }
    }
    return lines + [line ?? ""]
  }
}
