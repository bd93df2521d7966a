import Text

extension Exchange {
  /// A command that was typed: alone on its line, the one the person is in first, or right behind
  /// a text that stood there already, where an empty line was meant.
  func typedCommand() -> LineReply? {
    if isByLine { return commandByLine() }
    let here = EditBuffer.currentLine
    if let command = command(in: here, isHere: true) { return obeying(command, in: here) }
    for line in EditBuffer.lines where line != here {
      if let command = command(in: line, isHere: false) { return obeying(command, in: line) }
    }
    return commandBehind()
  }

  private func commandByLine() -> LineReply? {
    command(in: EditBuffer.currentLine, isHere: true).map {
      .command($0, draft: lines.draft())
    }
  }

  private func command(in range: Range<Int>, isHere: Bool) -> String? {
    let line = EditBuffer.text(in: range)
    guard isTyped(line, isHere: isHere) else { return nil }
    let command = line.trimmed
    return !command.isEmpty && request.isCommand(command) ? command : nil
  }

  private func isTyped(_ line: String, isHere: Bool) -> Bool {
    if isHere, isLinePasted { return false }
    if isHere, typedLine == EditBuffer.lineNumber { return true }
    return !foreignLines.contains(line)
  }

  /// The reply to a command, with all the other lines as the draft.
  private func obeying(_ command: String, in range: Range<Int>) -> LineReply {
    let before = before + EditBuffer.text(in: 0..<range.lowerBound)
    let after = EditBuffer.text(in: min(range.upperBound + 1, EditBuffer.count)..<EditBuffer.count)
    let number = before.utf8.count { $0 == UInt8(ascii: "\n") }
    return .command(command, draft: before + after, line: number)
  }

  private func commandBehind() -> LineReply? {
    guard !standingEnd.isEmpty else { return nil }
    let range = EditBuffer.line(around: EditBuffer.count)
    let line = EditBuffer.text(in: range)
    guard line.hasPrefix(standingEnd) else { return nil }
    let command = String(line.dropFirst(standingEnd.count)).trimmed
    guard command.hasPrefix("/"), request.isCommand(command) else { return nil }
    return .command(
      command, draft: before + EditBuffer.text(in: 0..<range.lowerBound) + standingEnd)
  }
}
