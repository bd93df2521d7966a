import CReadline
import Text

/// One question in readline's hands, from its prompt to its reply.
final class Exchange {
  let request: LineRequest
  let session: ReadlineSession
  /// Whether the terminal can show a text of several lines while it is edited.
  let canEditLines: Bool
  let window: () -> WindowSize
  /// How many columns the prompt takes of the first row.
  var promptCells = 0
  /// Writes lines above what is edited.
  let say: (Phrase) -> Void
  let phrases: ReaderPhrases
  /// Whether an Enter on nothing belongs to a text that has ended before.
  let isLate: (_ isHarmless: Bool) -> Bool
  /// What was taken in already and stands above as plain lines; the answer begins with it.
  var before = ""
  var lines: AnswerLines
  /// Set when the question is over.
  var reply: LineReply?
  /// Set when readline has let go of a line that does not end the question.
  var isLineDone = false
  var wasPasted = false
  /// Whether a paste has gone into the line the person is in.
  var isLinePasted = false
  /// The line the person began by Enter, by its number; nil when it came from elsewhere.
  var typedLine: Int?
  /// Lines that were there or were pasted, and are no commands.
  var foreignLines: Set<String> = []
  /// The last line of what stood there at the beginning.
  private(set) var standingEnd = ""
  /// The whole of it at the beginning.
  private var beginning: String
  var enters = EnterRun()
  /// How many line breaks at the end stood there or came with a paste: no Enters of the person's.
  var foreignBreaks = 0
  var hint: Hint

  init(
    _ request: LineRequest, in session: ReadlineSession, canEditLines: Bool, hint: Hint,
    window: @escaping () -> WindowSize, say: @escaping (Phrase) -> Void, _ phrases: ReaderPhrases,
    isLate: @escaping (Bool) -> Bool
  ) {
    self.request = request
    self.session = session
    self.canEditLines = canEditLines
    self.window = window
    self.say = say
    self.phrases = phrases
    self.isLate = isLate
    self.hint = hint
    lines = AnswerLines(to: request)
    beginning = lines.draft()
    typedLine = request.prefill.isEmpty ? 0 : nil
    foreignLines.formUnion(request.prefill.split(separator: "\n").map(String.init))
  }

  /// Whether the answer is one buffer in which Enter breaks the line.
  var isText: Bool { request.kind == .text && canEditLines }

  /// Whether the answer comes line by line although it is a text.
  var isByLine: Bool { request.kind == .text && !canEditLines }

  /// All that was typed so far.
  var draft: String {
    isByLine ? lines.draft(with: EditBuffer.text) : before + EditBuffer.text
  }

  /// All that was typed so far, with what has come of a paste.
  func draft(pasting bytes: [UInt8]) -> String {
    var paste = Sanitiser.strip(String(typed: ExtendedKeys.plain(bytes[...], isPaste: true)))
    if request.kind == .line { paste = onOneLine(paste) }
    if isByLine { return lines.draft(with: EditBuffer.text + paste) }
    let point = EditBuffer.point
    return before + EditBuffer.text(in: 0..<point) + paste
      + EditBuffer.text(in: point..<EditBuffer.count)
  }

  /// Whether nothing was typed yet.
  var isUntouched: Bool { draft == beginning }

  /// Shows what was asked once more, and what stands above already, below which readline draws.
  func showAgain() {
    request.showAgain()
    if !before.isEmpty { say(phrases.stands(LongText(before))) }
    let above = lines.draft().withoutFinalBreaks
    if isByLine, !above.isEmpty { say("\(above)") }
  }

  /// Tells what there is to tell at once, above what is edited, which is drawn anew below it. Between
  /// two keys only; until then it waits.
  func tellNews() {
    guard reply == nil, !isLineDone, !session.hasKey, !broach_awaits_key(),
      let news = request.news()
    else { return }
    hint.hide()
    if canEditLines {
      rl_clear_visible_line()
    } else {
      session.draw()
      rl_crlf()
    }
    broach_flush()
    say(news)
    rl_forced_update_display()
  }

  /// Shows the hint if it is due and nothing has come after the empty line.
  func showHint() {
    if isByLine || EditBuffer.point == EditBuffer.count && EditBuffer.currentLine.isEmpty {
      hint.show()
    }
    hint.isDue = false
  }

  /// Puts the prefill where it can be edited, out of reach of undo.
  func prefill(_ text: String) {
    guard !isByLine, !request.prefill.isEmpty else { return }
    EditBuffer.insert(text)
    beginning = draft
    noteForeignBreaks()
    standingEnd = EditBuffer.text(in: EditBuffer.currentLine)
    rl_free_undo_list()
    session.draw()
  }

  /// Ends the question, and lets readline leave its line in good order.
  func end(_ reply: LineReply) {
    self.reply = reply
    EditBuffer.point = EditBuffer.count
    rl_newline(1, 0x0A)
  }

  /// Puts a pasted block where the cursor is, as text whatever it says.
  func paste(_ bytes: ArraySlice<UInt8>) {
    var text = Sanitiser.strip(String(typed: bytes))
    guard !text.isEmpty else { return }
    wasPasted = true
    isLinePasted = true
    if request.kind == .line { text = text.withoutFinalBreaks }
    if isByLine { return pasteByLine(text) }
    typedLine = nil
    foreignLines.formUnion(text.split(separator: "\n").map(String.init))
    let start = EditBuffer.point
    let whole =
      EditBuffer.text(in: 0..<start) + text + EditBuffer.text(in: start..<EditBuffer.count)
    if isTooHigh(whole) {
      takeIn(whole, telling: phrases.tookIn(LongText(text), request.kind))
      return noteForeignBreaks()
    }
    if request.kind == .line { text = onOneLine(text) }
    EditBuffer.insert(text)
    foreignLines.insert(EditBuffer.text(in: EditBuffer.line(around: start)))
    if EditBuffer.point == EditBuffer.count { noteForeignBreaks() }
    session.draw()
  }

  private func noteForeignBreaks() {
    let lineFeed = UInt8(ascii: "\n")
    foreignBreaks = draft.utf8.reversed().prefix { $0 == lineFeed }.count
  }

  /// A paste where Enter ends the answer: a space for each line break, and for one that parts it
  /// from what came of it before.
  private func onOneLine(_ text: String) -> String {
    let line = text.split(separator: "\n").joined(separator: " ")
    guard text.hasPrefix("\n"), !line.isEmpty,
      let last = EditBuffer.text(in: 0..<EditBuffer.point).last
    else { return line }
    return last == " " ? line : " " + line
  }
}
