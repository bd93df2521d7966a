import Text

extension SurfaceTree {
  /// All that stands behind and below a key, row by row, whatever the way it is written: what runs
  /// together to the letter, and was hardly meant to.
  /// - Returns: nil where it is one row, or a block that keeps its lines.
  func rowsThatRunTogether(_ node: Index) -> MappedText? {
    switch nodes[node].form {
    case .none, .quoted, .literal: return nil
    case .plain, .flowing, .folded: break
    }
    let column = bytesOnLine(before: nodes[node].head.start)
    var rows: [Range<Int>] = []
    var count = 0
    var start = nodes[node].value.start
    while start < source.bytes.count {
      let newline = source.bytes.span.firstOffset(of: UInt8(ascii: "\n"), from: start)
      let row = source.bytes.span.trimmed(start..<newline)
      let isEmpty = row.isEmpty || source.bytes[row.lowerBound] == UInt8(ascii: "\r")
      if !isEmpty {
        guard rows.isEmpty || self.bytesOnLine(before: row.lowerBound) > column else { break }
        if source.bytes[row.lowerBound] != UInt8(ascii: "#") { count += 1 }
      }
      rows.append(isEmpty ? row.lowerBound..<row.lowerBound : row)
      start = newline + 1
    }
    guard count > 1 else { return nil }
    // A comment behind the last row is one.
    while let last = rows.last, last.isEmpty || source.bytes[last.lowerBound] == UInt8(ascii: "#") {
      rows.removeLast()
    }
    var text = MappedText.Builder(source.bytes, size: rows.count * 64)
    for row in rows {
      if !text.isEmpty { text.append(UInt8(ascii: "\n"), from: row.lowerBound) }
      text.append(row)
    }
    return text.text.trimmed
  }

  /// What stands behind a key, on its own line.
  func firstRow(of node: Index) -> String {
    let start = nodes[node].value.start
    let newline = source.bytes.span.firstOffset(of: UInt8(ascii: "\n"), from: start)
    let row = source.bytes.span.trimmed(start..<newline)
    return source.text(SourceRange(row.lowerBound, row.upperBound)).trimmed
  }

  /// How many bytes stand before an offset on its line.
  private func bytesOnLine(before offset: Int) -> Int {
    let newline = source.bytes[..<offset].lastIndex(of: UInt8(ascii: "\n"))
    return offset - (newline.map { $0 + 1 } ?? 0)
  }
}
