/// Lines and columns of a source; built only when a message needs them.
///
/// Finding a place takes the same time anywhere, even in a file that is one endless line.
package struct LineIndex: Sendable {
  private static let blockSize = 256

  private let source: SourceText
  private let starts: [Int]
  /// How many Unicode scalars begin before each block of bytes.
  private let scalarsBeforeBlock: [Int]

  /// Finds the line starts of a source. A line ends at LF, or CRLF, and nothing else.
  package init(_ source: SourceText) {
    self.source = source
    var starts = [0]
    var scalars = 0
    var scalarsBeforeBlock: [Int] = []
    for (offset, byte) in source.bytes.enumerated() {
      if offset % Self.blockSize == 0 { scalarsBeforeBlock.append(scalars) }
      if !UTF8.isContinuation(byte) { scalars += 1 }
      if byte == UInt8(ascii: "\n") { starts.append(offset + 1) }
    }
    scalarsBeforeBlock.append(scalars)
    self.starts = starts
    self.scalarsBeforeBlock = scalarsBeforeBlock
  }

  /// The place of a UTF-8 offset. A byte order mark takes no column.
  package func position(of offset: Int) -> Position {
    let offset = min(max(offset, 0), source.bytes.count)
    let line = line(of: offset)
    let start = min(span(ofLine: line).start, offset)
    return Position(line: line, column: scalars(before: offset) - scalars(before: start) + 1)
  }

  /// The line that a UTF-8 offset is on, counted from 1; a line break belongs to the line it ends.
  package func line(of offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  /// The stretch of a line, counted from 1, without its line end and without a byte order mark;
  /// empty for a line that is not there.
  package func span(ofLine line: Int) -> SourceRange {
    guard line >= 1, line <= starts.count else { return SourceRange(at: source.bytes.count) }
    var start = starts[line - 1]
    var end = line < starts.count ? starts[line] - 1 : source.bytes.count
    if line == 1, source.bytes.starts(with: [0xEF, 0xBB, 0xBF]) { start = 3 }
    if end > start, source.bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return SourceRange(start, end)
  }

  /// The text of a line, counted from 1, without its line end; empty for a line that is not there.
  package func text(ofLine line: Int) -> String {
    source.text(span(ofLine: line))
  }

  private func scalars(before offset: Int) -> Int {
    let block = offset / Self.blockSize
    let rest = source.bytes[(block * Self.blockSize)..<offset]
    return scalarsBeforeBlock[block] + rest.count { !UTF8.isContinuation($0) }
  }
}
