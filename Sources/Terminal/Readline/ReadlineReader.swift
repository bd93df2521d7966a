import CReadline
import Text

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Asks on a terminal, with readline's editing, in a loop that sees every signal and the clock.
final class ReadlineReader: LineReader {
  private let input: Input
  private let output: Output
  private let screen: Int32
  private var burst = Burst()
  /// Whether the line was drawn again after a stop, before the word of it came.
  private var isResumed = false

  /// A reader of standard input that draws on a descriptor.
  init(drawingOn screen: Int32, output: Output) {
    self.screen = screen
    self.output = output
    input = Input(0)
  }

  func ask(_ request: LineRequest) -> LineReply {
    Readline.start(drawingOn: screen)
    let isDumb = Environment.isDumb || !Readline.canMoveUp
    let exchange = Exchange(
      request, canEditLines: !isDumb,
      hint: Hint(isPlain: output.isPlain, isLasting: isDumb) {
        WindowSize.columns(of: self.screen)
      },
      window: { WindowSize(of: self.screen) }, say: { self.output.write($0) })
    if exchange.isByLine, !request.prefill.isEmpty { output.write("\(request.prefill)") }
    Exchange.current = exchange
    Exchange.input = input
    defer { Exchange.current = nil }
    broach_hold_terminal(exchange.isByLine ? 1 : 0)
    let standing = exchange.standing()
    install(prompt(of: exchange))
    exchange.prefill(standing)
    let reply = converse(exchange)
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
      if line == nil { Exchange.current?.endAtNothing() }
      free(line)
      rl_callback_handler_remove()
    }
  }

  private func converse(_ exchange: Exchange) -> LineReply {
    var autosave = Autosave(of: exchange.request)
    press(exchange, autosave: &autosave)
    // The line was drawn after any stop in an editor: it need not be drawn again.
    Exchange.lateSignals += input.takeSignals().filter { $0 != SIGCONT }
    while true {
      if let reply = exchange.reply { return reply }
      let arrival = wait(
        for: exchange, until: Exchange.lateSignals.isEmpty ? autosave.deadline : Clock.now)
      if !arrival.bytes.isEmpty {
        handle(arrival.bytes, in: exchange, autosave: &autosave)
        if let reply = exchange.reply { return reply }
      }
      let signals = arrival.signals + Exchange.lateSignals
      Exchange.lateSignals = []
      if let departure = act(on: signals, in: exchange) { return leave(exchange, departure) }
      if arrival.isEnd { return leave(exchange, .hungUp) }
      autosave.run { exchange.draft }
    }
  }

  /// Waits for what comes next; a paste may come in several pieces.
  private func wait(for exchange: Exchange, until deadline: Int?) -> Input.Arrival {
    var arrival = input.wait(until: deadline)
    finishEscape(in: &arrival)
    let isText = exchange.request.kind == .text
    while Burst.mayGoOn(arrival.bytes, isText: isText), !arrival.isEnd, input.hasMore(within: 20) {
      let more = input.wait()
      arrival.bytes += more.bytes
      arrival.signals += more.signals
      arrival.isEnd = more.isEnd
    }
    return arrival
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

  private func handle(_ bytes: [UInt8], in exchange: Exchange, autosave: inout Autosave) {
    autosave.touch()
    exchange.hint.hide()
    for part in burst.sort(bytes, isText: exchange.request.kind == .text) {
      switch part {
      case .typed(let typed):
        Exchange.keys.add(typed)
        press(exchange, autosave: &autosave)
      case .pasted(let pasted):
        if exchange.reply == nil { exchange.paste(pasted) } else { Exchange.keys.add(pasted) }
        beginNextLine(exchange)
      }
    }
    exchange.showHint()
  }

  /// Hands waiting keys to readline until none is left or the question is over.
  private func press(_ exchange: Exchange, autosave: inout Autosave) {
    while exchange.reply == nil, Exchange.hasKey {
      rl_callback_read_char()
      if EditBuffer.isEmpty { exchange.isLinePasted = false }
      exchange.makeRoom()
      beginNextLine(exchange)
      autosave.run { exchange.draft }
    }
  }

  /// Goes on with the next line of an answer that comes line by line.
  private func beginNextLine(_ exchange: Exchange) {
    guard exchange.isLineDone, exchange.reply == nil else { return }
    exchange.isLineDone = false
    exchange.showHint()
    install("")
  }

  private func act(on signals: [Int32], in exchange: Exchange) -> LineReply.Departure? {
    for signal in signals {
      if let departure = Signals.departure(signal) { return departure }
      switch signal {
      case SIGWINCH: Exchange.drawResized()
      case SIGTSTP: suspend(exchange)
      case SIGCONT where isResumed: isResumed = false  // the end of our own stop
      case SIGCONT: resume(exchange)
      default: break
      }
    }
    return nil
  }

  private func suspend(_ exchange: Exchange) {
    broach_deprep_terminal()
    Signals.stop()
    resume(exchange)
    isResumed = true
  }

  /// Takes the terminal again. After a stop that nobody could see coming it is still as the shell
  /// left it, although readline takes it for its own. What was asked is out of sight by now.
  private func resume(_ exchange: Exchange) {
    broach_deprep_terminal()
    broach_prep_terminal(1)
    rl_reset_screen_size()
    exchange.showAgain()
    rl_forced_update_display()
  }

  /// Keeps what was typed, a paste without its end included, and leaves the line.
  private func leave(_ exchange: Exchange, _ departure: LineReply.Departure) -> LineReply {
    exchange.hint.hide()
    if burst.isPasting { exchange.paste(burst.release()) }
    let draft = exchange.draft
    if departure != .hungUp {
      EditBuffer.point = EditBuffer.count
      Exchange.draw()
      rl_crlf()
    }
    return .left(departure, draft: draft)
  }
}
