import Text

extension SurfaceTree {
  /// The key's own words, for ids.
  package func name(_ node: Index) -> String { source.text(nodes[node].head) }

  /// The text of a node to the letter; a block has its final newline. Empty where there is none.
  package func text(_ node: Index) -> String {
    if nodes[node].form == .plain { return source.text(nodes[node].value) }
    return mapped(node).string
  }

  /// The text of a node without white space at either end.
  package func trimmedText(_ node: Index) -> String {
    if nodes[node].form == .plain { return source.text(nodes[node].value) }
    return mapped(node).trimmed.string
  }

  /// The text of a node, each byte with its place in the source.
  package func mapped(_ node: Index) -> MappedText {
    let value = nodes[node].value
    switch nodes[node].form {
    case .none: return MappedText(source.bytes, value.start..<value.start)
    case .plain: return MappedText(source.bytes, value.start..<value.end)
    case .quoted: return unquoted(value)
    case .flowing: return flowing(value)
    case .literal: return block(node, folds: false)
    case .folded: return block(node, folds: true)
    }
  }

  private func unquoted(_ value: SourceRange) -> MappedText {
    var text = MappedText.Builder(source.bytes, size: value.end - value.start)
    let mark = source.bytes[value.start]
    let escape = mark == UInt8(ascii: "\"") ? UInt8(ascii: "\\") : mark
    var run = value.start + 1
    var at = run
    while at < value.end - 1 {
      if source.bytes[at] == escape {
        text.append(run..<at)
        run = at + 1
        at += 1
      }
      at += 1
    }
    if run < value.end - 1 { text.append(run..<value.end - 1) }
    return text.text
  }

  private func flowing(_ value: SourceRange) -> MappedText {
    var text = MappedText.Builder(source.bytes, size: value.end - value.start)
    for row in rows(of: value) {
      var row = row
      while row.start < row.end, source.bytes[row.start].isBlank { row.start += 1 }
      while row.end > row.start, source.bytes[row.end - 1].isBlank { row.end -= 1 }
      // A comment in between is an error already told of; the text goes on without it.
      let isComment = row.start < row.end && source.bytes[row.start] == UInt8(ascii: "#")
      guard row.start < row.end, !isComment || row.start == value.start else { continue }
      if !text.isEmpty { text.append(UInt8(ascii: " "), from: row.start) }
      text.append(row.start..<row.end)
    }
    return text.text
  }

  /// The words with a colon behind them that begin further rows of a text that runs on.
  func furtherKeys(_ node: Index) -> [SourceRange] {
    guard nodes[node].form == .flowing else { return [] }
    return rows(of: nodes[node].value).dropFirst().compactMap { row in
      let start = source.bytes[row.start..<row.end].firstIndex { !$0.isBlank } ?? row.end
      return KeyHead.endOfName(source.bytes.span, start..<row.end).map { SourceRange(start, $0) }
    }
  }

  /// The rows of a block, without their indentation; empty ones at its end are none.
  func blockRows(of node: Index) -> [SourceRange] {
    var rows = rows(of: nodes[node].value, undentedBy: Int(nodes[node].depth))
    while let last = rows.last, last.start == last.end { rows.removeLast() }
    return rows
  }

  /// The rows of a stretch of the source, without their line ends and a block's indentation.
  func rows(of value: SourceRange, undentedBy depth: Int = 0) -> [SourceRange] {
    var rows: [SourceRange] = []
    var start = value.start
    while start < value.end {
      let newline = min(
        source.bytes.span.firstOffset(of: UInt8(ascii: "\n"), from: start), value.end)
      var end = newline
      if end > start, source.bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
      rows.append(
        depth > 0 ? undented(SourceRange(start, end), by: depth) : SourceRange(start, end))
      start = newline + 1
    }
    return rows
  }

  private func block(_ node: Index, folds: Bool) -> MappedText {
    let value = nodes[node].value
    let rows = blockRows(of: node)
    var text = MappedText.Builder(source.bytes, size: value.end - value.start)
    for (number, row) in rows.enumerated() {
      text.append(row.start..<row.end)
      if !folds || number == rows.count - 1 {
        text.append(UInt8(ascii: "\n"), from: row.end)
      } else if let glue = glue(after: number, in: rows) {
        text.append(glue, from: row.end)
      }
    }
    return text.text
  }

  /// A row without a block's indentation; a row of white space alone is empty.
  private func undented(_ row: SourceRange, by depth: Int) -> SourceRange {
    var row = row
    var column = 0
    strip: while row.start < row.end, column < depth {
      switch source.bytes[row.start] {
      case UInt8(ascii: " "): column += 1
      case UInt8(ascii: "\t"): column = (column / tab + 1) * tab
      default: break strip
      }
      row.start += 1
    }
    var first = row.start
    while first < row.end, source.bytes[first].isBlank { first += 1 }
    if first == row.end { row.start = row.end }
    return row
  }

  /// What stands for the line break after a row of a folded block (YAML 1.2.2, 8.1.3): a space
  /// between two rows of text; nothing before empty rows, which keep their own breaks; but the
  /// break itself wherever a deeper row stands on either side.
  private func glue(after number: Int, in rows: [SourceRange]) -> UInt8? {
    func isDeeper(_ row: SourceRange) -> Bool {
      row.start < row.end && source.bytes[row.start].isBlank
    }
    let row = rows[number]
    if row.start == row.end || isDeeper(row) { return UInt8(ascii: "\n") }
    let following = rows[(number + 1)...].first { $0.start < $0.end }
    if following.map(isDeeper) ?? true { return UInt8(ascii: "\n") }
    let next = rows[number + 1]
    return next.start < next.end ? UInt8(ascii: " ") : nil
  }
}

extension UInt8 {
  /// Space or tab.
  var isBlank: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") }
}
