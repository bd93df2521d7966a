/// Finds what stands in quotation marks of any kind.
struct Quotations {
  /// For each scalar whether it is quoted, marks included. A double mark that nothing closes
  /// quotes all that follows; a single one is then an apostrophe.
  static func marks(in scalars: [Unicode.Scalar]) -> [Bool] {
    var marks = [Bool](repeating: false, count: scalars.count)
    let lastSingle = scalars.indices.last { closesSingle(scalars, $0) } ?? -1
    var start = 0
    var closers: String.UnicodeScalarView?
    for at in scalars.indices {
      let scalar = scalars[at]
      if let closing = closers {
        let isSingle = closing.contains("’")
        guard closing.contains(scalar), !isSingle || closesSingle(scalars, at) else { continue }
        for place in start...at { marks[place] = true }
        closers = nil
      } else if mayOpen(scalar), let closing = Self.closers[scalar] {
        let isSingle = closing.contains("’")
        if isSingle, lastSingle <= at || !opensSingle(scalars, at) { continue }
        start = at
        closers = closing
      }
    }
    if closers != nil { for place in start..<scalars.count { marks[place] = true } }
    return marks
  }

  /// What may close each opening mark.
  private static let closers: [Unicode.Scalar: String.UnicodeScalarView] = [
    "\"": "\"".unicodeScalars, "“": "”“\"".unicodeScalars, "”": "”\"".unicodeScalars,
    "„": "“”\"".unicodeScalars, "«": "»".unicodeScalars, "»": "«".unicodeScalars,
    "‹": "›".unicodeScalars, "›": "‹".unicodeScalars, "「": "」".unicodeScalars,
    "『": "』".unicodeScalars, "＂": "＂".unicodeScalars, "‘": "’'".unicodeScalars,
    "'": "'’".unicodeScalars, "‚": "‘’'".unicodeScalars, "‛": "’'".unicodeScalars,
  ]

  /// Whether it is worth looking up: most scalars are plain letters.
  private static func mayOpen(_ scalar: Unicode.Scalar) -> Bool {
    !scalar.isASCII || scalar == "\"" || scalar == "'"
  }

  private static func opensSingle(_ scalars: [Unicode.Scalar], _ at: Int) -> Bool {
    let follows = at > 0 && isWord(scalars[at - 1])
    return !follows && at + 1 < scalars.count && !scalars[at + 1].properties.isWhitespace
  }

  private static func closesSingle(_ scalars: [Unicode.Scalar], _ at: Int) -> Bool {
    guard scalars[at] == "'" || scalars[at] == "’" || scalars[at] == "‘", at > 0 else {
      return false
    }
    return !scalars[at - 1].properties.isWhitespace
      && (at + 1 == scalars.count || !isWord(scalars[at + 1]))
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }
}
