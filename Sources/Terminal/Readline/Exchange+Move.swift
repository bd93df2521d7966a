import CReadline

extension Exchange {
  /// Moves the cursor to the line above (-1) or below (1), keeping its column where it can.
  func move(_ direction: Int) {
    let line = EditBuffer.currentLine
    let column = characters(in: line.lowerBound..<EditBuffer.point)
    let place = direction < 0 ? line.lowerBound - 1 : line.upperBound + 1
    guard place >= 0, place <= EditBuffer.count else { return }
    let target = EditBuffer.line(around: place)
    EditBuffer.point = offset(ofCharacter: column, in: target)
  }

  func moveToLineStart() { EditBuffer.point = EditBuffer.currentLine.lowerBound }

  func moveToLineEnd() { EditBuffer.point = EditBuffer.currentLine.upperBound }

  /// Cuts from the cursor to the line's end, or the line break if there is nothing else.
  func cutToLineEnd() {
    let end = EditBuffer.currentLine.upperBound
    cut(EditBuffer.point, end == EditBuffer.point ? min(end + 1, EditBuffer.count) : end)
  }

  /// Cuts from the line's start to the cursor.
  func cutToLineStart() {
    cut(EditBuffer.currentLine.lowerBound, EditBuffer.point)
  }

  private func cut(_ start: Int, _ end: Int) {
    guard start < end else { return }
    rl_kill_text(Int32(start), Int32(end))
    EditBuffer.point = start
  }

  /// Counts scalars: every byte that does not continue one.
  private func characters(in range: Range<Int>) -> Int {
    EditBuffer.withBytes { $0[range].reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) } }
  }

  private func offset(ofCharacter column: Int, in line: Range<Int>) -> Int {
    EditBuffer.withBytes { bytes in
      var left = column
      for place in line where bytes[place] & 0xC0 != 0x80 {
        if left == 0 { return place }
        left -= 1
      }
      return line.upperBound
    }
  }
}
