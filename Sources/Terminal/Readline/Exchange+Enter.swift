import CReadline
import Text

extension Exchange {
  /// Enter: ends a line, breaks a text, runs a command; or does nothing, where it still belongs to
  /// what was written before.
  func enter() {
    if isUntouched, isLate(isHarmless) { return }
    if let command = typedCommand() { return end(command) }
    if isText {
      // Behind Escape the cursor stands on a letter of a word, which is not to be cut.
      if broach_is_vi_command() {
        moveToLineEnd()
        broach_begin_vi_typing()
      }
      breakText()
    } else if isByLine {
      takeLine()
    } else {
      end(.answered(draft, wasPasted: wasPasted))
    }
  }

  /// Whether an Enter on what stands there does nothing but break a line.
  var isHarmless: Bool { isText && !draft.isEmpty }

  /// Ctrl-D: ends what was typed; on nothing, leaves.
  func finish() {
    end(typedCommand() ?? finished)
  }

  /// Ctrl-D on an empty line, where readline itself lets go of it.
  func endAtNothing() {
    reply = finished
  }

  private var finished: LineReply {
    if draft.isEmpty { return .left(.endOfInput, draft: "") }
    if isByLine { return lines.answer(with: EditBuffer.text) }
    return .answered(draft.withoutFinalBreaks, wasPasted: wasPasted)
  }

  /// Lines of a paste where nothing can be edited: all but the last are done at once.
  func pasteByLine(_ text: String) {
    var pieces = text.split(separator: "\n", omittingEmptySubsequences: false)
    let last = pieces.popLast() ?? ""
    for piece in pieces {
      EditBuffer.insert(String(piece))
      _ = lines.take(EditBuffer.text, isPasted: true, isBreakPasted: true)
      session.draw()
      rl_crlf()
      rl_replace_line("", 1)
      rl_on_new_line()
    }
    isLinePasted = !last.isEmpty
    EditBuffer.insert(String(last))
    session.draw()
  }

  /// Enter in an editable text. On nothing it skips; the third in a row ends, wherever the cursor
  /// is, and so does one after two that were pressed at the end. A break that was pasted, or stood
  /// there already, is none of them.
  private func breakText() {
    let isAtEnd = EditBuffer.point == EditBuffer.count
    let text = EditBuffer.text
    let isTypedLine = typedLine == EditBuffer.lineNumber
    enters.press(on: text, at: EditBuffer.point)
    let breaks = String(repeating: "\n", count: foreignBreaks + 1)
    if draft.isEmpty || isAtEnd && isTypedLine && text.hasSuffix(breaks + "\n") {
      return end(.answered(draft.withoutFinalBreaks, wasPasted: wasPasted))
    }
    if enters.count == 3 {
      EditBuffer.replace(with: enters.before)
      session.draw()
      return end(.answered(draft.withoutFinalBreaks, wasPasted: wasPasted))
    }
    EditBuffer.insert("\n")
    enters.note(EditBuffer.text, at: EditBuffer.point)
    typedLine = EditBuffer.lineNumber
    isLinePasted = false
    if isAtEnd && (enters.count == 2 || text.hasSuffix(breaks)) { hint.isDue = true }
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
}
