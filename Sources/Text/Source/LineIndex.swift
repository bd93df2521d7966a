/// Lines and columns of a source; built only when a message needs them.
package struct LineIndex: Sendable {
  private let source: SourceText
  private let starts: [Int]

  /// Finds the line starts of a source. A line ends at LF, or CRLF, and nothing else.
  package init(_ source: SourceText) {
    self.source = source
    var starts = [0]
    for (offset, byte) in source.bytes.enumerated() where byte == UInt8(ascii: "\n") {
      starts.append(offset + 1)
    }
    self.starts = starts
  }

  /// The place of a UTF-8 offset. A byte order mark takes no column.
  package func position(of offset: Int) -> Position {
    let offset = min(max(offset, 0), source.bytes.count)
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    var lineStart = starts[low]
    if low == 0, source.bytes.starts(with: [0xEF, 0xBB, 0xBF]) { lineStart = min(3, offset) }
    return Position(
      line: low + 1, column: source.text(Span(lineStart, offset)).unicodeScalars.count + 1)
  }

  /// The text of a line, counted from 1, without its line end; empty for a line that is not there.
  package func text(ofLine line: Int) -> String {
    guard line >= 1, line <= starts.count else { return "" }
    let start = starts[line - 1]
    var end = line < starts.count ? starts[line] - 1 : source.bytes.count
    if end > start, source.bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return source.text(Span(start, end))
  }
}
