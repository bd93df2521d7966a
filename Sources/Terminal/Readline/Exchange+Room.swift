import CReadline
import Text

extension Exchange {
  /// The spaces at which what is edited goes on in the next row, for whoever draws it.
  var softBreaks: [Int32] {
    // Elsewhere a line break is shown as ^J.
    guard canEditLines else { return [] }
    let columns = window().columns
    return EditBuffer.withBytes { SoftBreaks($0, from: promptCells, columns: columns).places }
  }

  /// How many rows a text takes.
  private func rows(of text: String) -> Int {
    let columns = window().columns
    return Array(text.utf8).withUnsafeBufferPointer {
      SoftBreaks($0, from: 0, columns: columns).rows
    }
  }

  /// The most rows that are edited at once; readline draws wrongly what is higher than the window.
  private var mostRows: Int { max(3, window().rows - 4) }

  /// When what is edited outgrows the window, leaves all but the line the person is in above as
  /// plain lines, and goes on below. An empty line waits, so that Enters in a row stay together.
  func makeRoom() {
    guard isText, reply == nil else { return }
    let here = EditBuffer.currentLine
    let isLast = here.upperBound == EditBuffer.count
    guard !here.isEmpty, rows(of: EditBuffer.text) > (isLast ? mostRows : window().rows - 1)
    else { return }
    let isLong = rows(of: EditBuffer.text(in: here)) > mostRows / 2
    let cut = isLong ? EditBuffer.wordStart(in: here) : here.lowerBound
    guard cut > 0 else { return }
    let (tail, point) = (EditBuffer.text(in: cut..<EditBuffer.count), EditBuffer.point - cut)
    let head = EditBuffer.text(in: 0..<cut)
    let isTypedLine = typedLine == EditBuffer.lineNumber
    before += head
    EditBuffer.replace(with: head.hasSuffix("\n") ? String(head.dropLast()) : head)
    session.draw()
    rl_crlf()
    tellAbove()
    goOn(below: tail, at: point)
    typedLine = isTypedLine ? 0 : nil
  }

  /// Whether a text is too high to be edited whole.
  func isTooHigh(_ text: String) -> Bool { canEditLines && rows(of: text) > mostRows }

  /// Takes in a text that is too high: says what it is, and edits its last line alone.
  func takeIn(_ text: String, telling words: Phrase) {
    let tail = leaveAbove(text)
    EditBuffer.point = EditBuffer.count
    session.draw()
    rl_crlf()
    broach_flush()
    say(words)
    goOn(below: tail, at: tail.utf8.count)
  }

  /// What stood there at the beginning, as much of it as can be edited; of the rest it is said,
  /// above the prompt, what it is.
  func standing() -> String {
    let text = Sanitiser.strip(String(typed: request.prefill.utf8))
    // One row is for the end of it.
    let room = max(3, window().rows - request.above - 1)
    guard isTooHigh(text) || canEditLines && request.above > 0 && rows(of: text) > room
    else { return text }
    say(phrases.stands(LongText(text)))
    return leaveAbove(text)
  }

  /// Leaves a text above, all but its last line, or the last word of a long one; gives that.
  private func leaveAbove(_ text: String) -> String {
    let start = text.utf8.lastIndex(of: UInt8(ascii: "\n")).map(text.utf8.index(after:))
    var tail = text[(start ?? text.startIndex)...]
    if rows(of: String(tail)) > mostRows / 2 {
      tail = tail.lastIndex(of: " ").map { tail[tail.index(after: $0)...] } ?? tail.suffix(0)
    }
    before += text[..<tail.startIndex]
    foreignLines.insert(String(tail))
    session.hasToldAbove = true
    return String(tail)
  }

  /// Says once that the arrow keys no longer reach what stands above, and what does.
  private func tellAbove() {
    guard !session.hasToldAbove else { return }
    session.hasToldAbove = true
    broach_flush()
    say(phrases.isAbove)
  }

  private func goOn(below text: String, at point: Int) {
    rl_on_new_line()
    rl_set_prompt("")
    promptCells = 0
    text.withCString { rl_replace_line($0, 1) }
    EditBuffer.point = point
    session.draw()
  }
}
