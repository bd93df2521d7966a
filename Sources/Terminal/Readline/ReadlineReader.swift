import CReadline
import LibC
import Text

/// Asks on a terminal, with readline's editing, in a loop that sees every signal and the clock.
final class ReadlineReader: LineReader {
  let session = ReadlineSession.shared
  private let output: Output
  private let screen: Int32
  private let phrases: ReaderPhrases
  private var input: Input { session.input }
  private var burst = Burst()
  /// What came behind the end of a question; it waits for the next.
  private var ahead: [Burst.Part] = []
  private var late: LateEnters
  /// Whether the line was drawn again after a stop, before the word of it came.
  var isResumed = false

  /// A reader of standard input that draws on a descriptor.
  init(
    drawingOn screen: Int32, output: Output, saying phrases: ReaderPhrases,
    late: LateEnters = LateEnters()
  ) {
    self.screen = screen
    self.phrases = phrases
    self.output = output
    self.late = late
  }

  func noteWritten() { late.expect() }

  func standing(for kind: LineRequest.Kind) -> StandingText {
    session.start(drawingOn: screen)
    return kind == .text && Readline.isDumb ? .shown : .edited
  }

  func ask(_ request: LineRequest) -> LineReply {
    session.start(drawingOn: screen)
    let isDumb = Readline.isDumb
    let exchange = Exchange(
      request, in: session, canEditLines: !isDumb,
      hint: Hint(phrases.onceMoreEnds, isPlain: output.isPlain, isLasting: isDumb) {
        WindowSize.columns(of: self.screen)
      },
      window: { WindowSize(of: self.screen) }, say: { self.output.write($0) },
      phrases,
      isLate: { self.late.take(isHarmless: $0) })
    if exchange.isByLine { output.show(standing: request.prefill, phrases, on: screen) }
    session.exchange = exchange
    defer { session.exchange = nil }
    broach_hold_terminal(exchange.isByLine ? 1 : 0)
    let standing = exchange.standing()
    let waiting = takeWaiting(isText: request.kind == .text)
    install(prompt(of: exchange))
    exchange.prefill(standing)
    late.begin()
    let reply = converse(exchange, waiting)
    late.note(reply, to: request.kind)
    broach_end_macros()
    broach_empty_kill_ring()
    rl_free_undo_list()
    broach_hold_terminal(0)
    rl_callback_handler_remove()
    broach_deprep_terminal()
    broach_flush()
    return reply
  }

  /// The prompt; one that leaves little room for words has a row of its own.
  private func prompt(of exchange: Exchange) -> String {
    let prompt = Readline.prompt(exchange.request.prompt, isPlain: output.isPlain)
    let columns = exchange.window().columns
    exchange.promptCells = CellWidth.of(exchange.request.prompt.plainText)
    guard exchange.canEditLines, exchange.promptCells > max(columns - 20, columns / 2) else {
      return prompt
    }
    exchange.promptCells = 0
    return prompt.trimmed + "\n"
  }

  /// Shows a prompt and begins a line. Readline hands the line back only to be freed: what counts
  /// was taken out of its buffer before.
  private func install(_ prompt: String) {
    rl_callback_handler_install(prompt) { line in
      if line == nil { ReadlineSession.shared.exchange?.endAtNothing() }
      free(line)
      rl_callback_handler_remove()
    }
  }

  /// What was typed before the question is drawn; not read before the terminal hands out each key,
  /// since Ctrl-D would be the end of it.
  private func takeWaiting(isText: Bool) -> [UInt8] {
    broach_prep_terminal(1)
    guard input.hasMore(within: 0) else { return [] }
    var arrival = input.wait()
    finish(&arrival, isText: isText)
    // The line is drawn after any stop: it need not be drawn again.
    session.lateSignals += arrival.signals.filter { $0 != SIGCONT }
    return arrival.bytes
  }

  /// - Parameter waiting: what was typed before the question was drawn.
  private func converse(_ exchange: Exchange, _ waiting: [UInt8]) -> LineReply {
    var autosave = Autosave(of: exchange.request)
    press(exchange, autosave: &autosave)
    // The line was drawn after any stop in an editor: it need not be drawn again.
    session.lateSignals += input.takeSignals().filter { $0 != SIGCONT }
    take(exchange, autosave: &autosave)
    receive(waiting, in: exchange, &autosave)
    late.endWaiting()
    while true {
      if let reply = exchange.reply { return reply }
      let end = session.lateSignals.isEmpty ? deadline(autosave) : MonotonicClock.now
      let arrival = wait(for: exchange, until: end, &autosave)
      if arrival.bytes.isEmpty {
        if burst.isPasting, !arrival.isEnd { handle(burst.pause(), in: exchange, &autosave) }
      } else {
        receive(arrival.bytes, in: exchange, &autosave)
      }
      if let reply = exchange.reply { return reply }
      let signals = arrival.signals + session.lateSignals
      session.lateSignals = []
      if let departure = act(on: signals, in: exchange) { return leave(exchange, departure) }
      if arrival.isEnd { return leave(exchange, .hungUp) }
      save(exchange, &autosave)
      exchange.tellNews()
    }
  }

  private func receive(_ bytes: [UInt8], in exchange: Exchange, _ autosave: inout Autosave) {
    let bytes = exchange.reply == nil ? withoutLateEnters(bytes, in: exchange) : bytes
    guard !bytes.isEmpty else { return }
    autosave.touch()
    handle(burst.sort(bytes, isText: exchange.request.kind == .text), in: exchange, &autosave)
  }

  /// The bytes without those Enters at their beginning that belong to a text before. Together with
  /// what came right behind them they would look like a paste.
  private func withoutLateEnters(_ bytes: [UInt8], in exchange: Exchange) -> [UInt8] {
    guard burst.held.isEmpty, !burst.isPasting, exchange.isUntouched else { return bytes }
    let rest = bytes.drop { byte in
      (byte == 0x0D || byte == 0x0A) && exchange.isLate(exchange.isHarmless)
    }
    return Array(rest)
  }

  /// When something has to be done although nothing comes: to save, or to show what has come of a
  /// paste.
  private func deadline(_ autosave: Autosave) -> Int? {
    guard burst.isPasting, !burst.isOverdue else { return autosave.deadline }
    return min(autosave.deadline ?? .max, MonotonicClock.now + Self.longestPause)
  }

  /// How long a paste may pause, in milliseconds, before what has come of it is shown.
  private static let longestPause = 300

  private func save(_ exchange: Exchange, _ autosave: inout Autosave) {
    autosave.run {
      burst.isPasting ? exchange.draft(pasting: burst.held) : exchange.draft
    }
  }

  /// Waits for what comes next; a paste may come in several pieces, and is saved on its way.
  private func wait(
    for exchange: Exchange, until deadline: Int?, _ autosave: inout Autosave
  ) -> Input.Arrival {
    var arrival = input.wait(until: deadline)
    let isText = exchange.request.kind == .text
    finish(&arrival, isText: isText) { bytes in
      autosave.touch()
      autosave.run { exchange.draft(pasting: burst.held + bytes) }
    }
    return arrival
  }

  /// Waits for the rest of a key or a paste that has begun.
  private func finish(
    _ arrival: inout Input.Arrival, isText: Bool, meanwhile save: ([UInt8]) -> Void = { _ in }
  ) {
    finishEscape(in: &arrival)
    guard Burst.mayGoOn(arrival.bytes, isText: isText) else { return }
    while !arrival.isEnd, input.hasMore(within: 20) {
      let more = input.wait()
      arrival.bytes += more.bytes
      arrival.signals += more.signals
      arrival.isEnd = more.isEnd
      save(arrival.bytes)
    }
  }

  /// Escape is the beginning of a key; alone it does nothing. Readline would take it together with
  /// the next letter, however late that comes, for a command.
  private func finishEscape(in arrival: inout Input.Arrival) {
    let escape: UInt8 = 0x1B
    guard arrival.bytes.last == escape, !burst.isPasting, !Readline.isVi else { return }
    if !arrival.isEnd, input.hasMore(within: 100) {
      let more = input.wait()
      arrival.bytes += more.bytes
      arrival.signals += more.signals
      arrival.isEnd = more.isEnd
    }
    while arrival.bytes.last == escape { arrival.bytes.removeLast() }
  }

  private func handle(
    _ parts: [Burst.Part], in exchange: Exchange, _ autosave: inout Autosave
  ) {
    guard !parts.isEmpty else { return }
    exchange.hint.hide()
    ahead += parts
    take(exchange, autosave: &autosave)
    exchange.showHint()
  }

  /// Takes what has come, in its order, until none is left or the question is over.
  private func take(_ exchange: Exchange, autosave: inout Autosave) {
    while exchange.reply == nil, !ahead.isEmpty {
      switch ahead.removeFirst() {
      case .typed(let typed):
        session.type(Signals.raised(by: typed))
        press(exchange, autosave: &autosave)
      case .pasted(let pasted):
        takeBack(exchange, autosave: &autosave)
        exchange.paste(pasted)
        beginNextLine(exchange)
      }
    }
  }

  /// Takes back a command that was begun and waits for a key, which a paste is not.
  private func takeBack(_ exchange: Exchange, autosave: inout Autosave) {
    guard broach_awaits_key() else { return }
    session.keys.add(CollectionOfOne(ReadlineSession.abort))
    press(exchange, autosave: &autosave)
  }

  /// Hands waiting keys to readline until none is left or the question is over.
  private func press(_ exchange: Exchange, autosave: inout Autosave) {
    while exchange.reply == nil, session.hasKey {
      rl_callback_read_char()
      if EditBuffer.isEmpty { exchange.isLinePasted = false }
      exchange.makeRoom()
      beginNextLine(exchange)
      save(exchange, &autosave)
    }
  }

  /// Goes on with the next line of an answer that comes line by line.
  private func beginNextLine(_ exchange: Exchange) {
    guard exchange.isLineDone, exchange.reply == nil else { return }
    exchange.isLineDone = false
    exchange.showHint()
    install("")
  }

  /// Keeps what was typed, a paste without its end included, and leaves the line.
  private func leave(_ exchange: Exchange, _ departure: LineReply.Departure) -> LineReply {
    exchange.hint.hide()
    if burst.isPasting { exchange.paste(burst.release()) }
    let draft = exchange.draft
    if departure != .hungUp {
      EditBuffer.point = EditBuffer.count
      session.draw()
      rl_crlf()
    }
    return .left(departure, draft: draft)
  }
}
