import Text

extension SourceText {
  /// Where a mail program put `>` or `|` before the lines of a file, with the lines that it put above them;
  /// nil if it did not.
  var quotationMarks: [SourceRange]? {
    quotationMarks(UInt8(ascii: ">")) ?? quotationMarks(UInt8(ascii: "|"))
  }

  private func quotationMarks(_ mark: UInt8) -> [SourceRange]? {
    let rows = self.rows
    let isQuoted = rows.map { !$0.isEmpty && bytes[$0.lowerBound] == mark }
    guard let first = isQuoted.firstIndex(of: true),
      isQuoted.count(where: { $0 }) > 1,
      rows[..<first].count(where: { !$0.isEmpty }) <= Self.mostAbove,
      // A table has the other mark too.
      mark == UInt8(ascii: ">")
        || zip(rows, isQuoted).dropFirst(first).allSatisfy({ $0.isEmpty || $1 })
    else { return nil }
    // Where each has a space behind its mark, that is the program's too.
    let hasSpaces = zip(rows, isQuoted).allSatisfy { row, isQuoted in
      let end = endOfMarks(row, mark)
      return !isQuoted || end == row.upperBound || bytes[end] == UInt8(ascii: " ")
    }
    var cuts: [SourceRange] = []
    for (place, row) in rows.enumerated() {
      if place < first {
        if !row.isEmpty, bytes[row.lowerBound] != UInt8(ascii: "#") {
          cuts.append(SourceRange(row.lowerBound, row.upperBound))
        }
      } else if isQuoted[place] {
        let end = endOfMarks(row, mark)
        cuts.append(
          SourceRange(row.lowerBound, hasSpaces && end < row.upperBound ? end + 1 : end))
      }
    }
    return cuts
  }

  /// More lines than these are no head of a mail.
  private static let mostAbove = 8

  /// Where the lines stand, without their ends and a byte order mark.
  private var rows: [Range<Int>] {
    var rows: [Range<Int>] = []
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while start < bytes.count {
      let newline = bytes.span.firstOffset(of: UInt8(ascii: "\n"), from: start)
      let isReturn = newline > start && bytes[newline - 1] == UInt8(ascii: "\r")
      rows.append(start..<(isReturn ? newline - 1 : newline))
      start = newline + 1
    }
    return rows
  }

  /// Where the marks of a line end, of which one may stand behind the other: `> > `.
  private func endOfMarks(_ row: Range<Int>, _ mark: UInt8) -> Int {
    var end = row.lowerBound
    while end < row.upperBound, bytes[end] == mark {
      end += 1
      if end + 1 < row.upperBound, bytes[end] == UInt8(ascii: " "),
        bytes[end + 1] == mark
      {
        end += 1
      }
    }
    return end
  }
}
