import CReadline

extension Exchange {
  /// Enter: ends a line, breaks a text, runs a command.
  func enter() {
    if let command = typedCommand() { return end(command) }
    if isText {
      breakText()
    } else if isByLine {
      takeLine()
    } else {
      end(.answered(EditBuffer.text, wasPasted: wasPasted))
    }
  }

  /// Ctrl-D: ends what was typed; on nothing, leaves.
  func finish() {
    end(finished)
  }

  /// Ctrl-D on an empty line, where readline itself lets go of it.
  func endAtNothing() {
    reply = finished
  }

  private var finished: LineReply {
    if draft.isEmpty { return .left(.endOfInput, draft: "") }
    if isByLine { return lines.answer(with: EditBuffer.text) }
    return .answered(EditBuffer.text.withoutFinalBreaks, wasPasted: wasPasted)
  }

  /// Lines of a paste where nothing can be edited: all but the last are done at once.
  func pasteByLine(_ text: String) {
    var pieces = text.split(separator: "\n", omittingEmptySubsequences: false)
    let last = pieces.popLast() ?? ""
    for piece in pieces {
      EditBuffer.insert(String(piece))
      _ = lines.take(EditBuffer.text, isPasted: true)
      rl_redisplay()
      rl_crlf()
      rl_replace_line("", 1)
      rl_on_new_line()
    }
    isLinePasted = !last.isEmpty
    EditBuffer.insert(String(last))
    rl_redisplay()
  }

  /// Enter in an editable text. On nothing it skips; after two empty lines at its end it ends.
  private func breakText() {
    let isAtEnd = EditBuffer.point == EditBuffer.count
    let text = EditBuffer.text
    let isTypedLine = typedLine == EditBuffer.lineNumber
    if text.isEmpty || isAtEnd && isTypedLine && text.hasSuffix("\n\n") {
      return end(.answered(text.withoutFinalBreaks, wasPasted: wasPasted))
    }
    EditBuffer.insert("\n")
    typedLine = EditBuffer.lineNumber
    isLinePasted = false
    if isAtEnd && text.hasSuffix("\n") { hint.isDue = true }
  }

  private func takeLine() {
    switch lines.take(EditBuffer.text, isPasted: isLinePasted) {
    case .reply(let reply): return end(reply)
    case .paragraph: hint.isDue = true
    case .more: break
    }
    isLinePasted = false
    isLineDone = true
    EditBuffer.point = EditBuffer.count
    rl_newline(1, 0x0A)
  }

  /// The command in the line the person is in, if it was typed there.
  private func typedCommand() -> LineReply? {
    let range = EditBuffer.currentLine
    let line = EditBuffer.text(in: range)
    guard isTyped(line) else { return nil }
    let command = line.withoutOuterBlanks
    guard !command.isEmpty, request.isCommand(command) else { return nil }
    if isByLine { return .command(command, draft: lines.draft()) }
    let before = EditBuffer.text(in: 0..<range.lowerBound)
    let after = EditBuffer.text(in: min(range.upperBound + 1, EditBuffer.count)..<EditBuffer.count)
    return .command(command, draft: before + after, line: EditBuffer.lineNumber)
  }

  private func isTyped(_ line: String) -> Bool {
    if isLinePasted { return false }
    return typedLine == EditBuffer.lineNumber || !foreignLines.contains(line)
  }
}
