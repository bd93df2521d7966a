import Text

/// Lays fitted lines out in paragraphs and rows.
struct Layout {
  private(set) var paragraphs: [[Draft.Row]] = []
  private var rows: [Draft.Row] = []
  private var row: Draft.Row = []
  private var needsSpace = false

  /// Adds what a line is made of.
  mutating func add(_ atoms: [Atom]) {
    for atom in atoms { add(atom) }
  }

  /// Adds one atom. Gaps before the first words and after the last leave no trace.
  mutating func add(_ atom: Atom) {
    switch atom {
    case .words(let text, let origin): append(text, origin)
    case .space: needsSpace = !row.isEmpty
    case .row: closeRow()
    case .paragraph: closeParagraph()
    }
  }

  /// Ends the paragraph; one without words disappears.
  mutating func closeParagraph() {
    closeRow()
    if !rows.isEmpty { paragraphs.append(rows) }
    rows = []
  }

  private mutating func append(_ text: String, _ origin: Draft.Origin) {
    var text = text
    if row.isEmpty || needsSpace, origin == .set, text.unicodeScalars.first?.isSpace == true {
      text = String(text.drop { $0.isWhitespace })
    }
    guard !text.isEmpty else { return }
    if needsSpace { put(" ", row.last?.origin == origin ? origin : .set) }
    needsSpace = false
    put(text, origin)
  }

  private mutating func put(_ text: String, _ origin: Draft.Origin) {
    if let last = row.indices.last, row[last].origin == origin {
      row[last].text += text
    } else {
      row.append(Draft.Stretch(text, origin))
    }
  }

  private mutating func closeRow() {
    needsSpace = false
    while let last = row.indices.last, row[last].text.endsInSpace {
      if row[last].text.isEmpty { row.removeLast() } else { row[last].text.removeLast() }
    }
    if !row.isEmpty { rows.append(row) }
    row = []
  }
}

extension String {
  /// Whether it ends in white space, or is empty.
  fileprivate var endsInSpace: Bool {
    // A letter of ASCII settles on nothing, so it is the last character whole.
    if let last = utf8.last, last > 0x20, last < 0x7F { return false }
    return last?.isWhitespace ?? true
  }
}
