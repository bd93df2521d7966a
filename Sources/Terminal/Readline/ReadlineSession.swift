import CReadline
import LibC
import Text

/// Readline in this process: started once, before the first question, with what outlives one.
///
/// A question is an `Exchange`; it stands in `exchange` while it is asked.
final class ReadlineSession {
  /// The session of this process, made by the first reader. Readline keeps its own state in
  /// globals, so that there is one of it, and its hooks are C functions that capture nothing and
  /// are handed nothing of ours: this is where they find it. All else is handed the session. Only
  /// the thread that asks touches it, which the compiler cannot know.
  nonisolated(unsafe) static let shared = ReadlineSession()

  /// Keys and signals, also where readline wants a key in the middle of a command.
  let input = Input(0)
  /// The question being asked.
  var exchange: Exchange?
  /// Keys that readline has not asked for yet; they outlive a question, as type-ahead does.
  var keys = Keys()
  /// Signals that came while readline waited for a key.
  var lateSignals: [Int32] = []
  /// Whether it was said how to reach what has gone above; once in a run is enough.
  var hasToldAbove = false
  /// What Tab has found.
  var completion = Completion()
  private var isStarted = false
  private var typedByMacro = 0

  private init() {}

  /// Starts readline on standard input, drawing on a descriptor, and sets it so that it does what
  /// we say. Does nothing the second time.
  func start(drawingOn descriptor: Int32) {
    guard !isStarted else { return }
    isStarted = true
    Locale.useUTF8()
    // Both live as long as the program does.
    broach_prepare(strdup("broach"), fdopen(dup(descriptor), "w"))
    broach_set_input(
      { _ in ReadlineSession.shared.readKey() }, { ReadlineSession.shared.hasKey ? 1 : 0 })
    broach_set_completer { word, start, _ in ReadlineSession.shared.complete(word, at: start) }
    rl_variable_bind("bell-style", "none")
    broach_initialize()
    Inputrc.read()
    rl_set_keymap_from_edit_mode()
    broach_fit_window()
    // Not before: for somebody else's drawing readline asks the terminal for nothing.
    broach_set_redisplay { ReadlineSession.shared.draw() }
    for (variable, value) in Readline.settled { broach_set(variable, value) }
    if Readline.canMoveUp { broach_set("enable-bracketed-paste", "on") }
    broach_set("enable-active-region", "off")
    Self.bindKeys()
  }

  var hasKey: Bool { !keys.isEmpty }

  /// Hands over what was typed, without keys that readline does nothing at. In the middle of a
  /// command every byte is for that.
  func type(_ typed: ArraySlice<UInt8>) {
    guard !broach_awaits_key() else { return keys.add(typed) }
    keys.add(
      KeySequences.known(typed, isVi: Readline.isVi) { sequence in
        sequence.withUnsafeBytes { broach_knows_sequence($0.baseAddress, $0.count) }
      })
  }

  /// Ctrl-G, which takes back whatever was begun.
  static let abort: UInt8 = 7

  /// Readline's hook: the next key. Where readline insists on one, waits; a signal or the end of
  /// the terminal takes back whatever was begun.
  private func readKey() -> Int32 {
    while true {
      if let key = keys.take() { return Int32(key) }
      let arrival = input.wait()
      keys.add(arrival.bytes)
      lateSignals += arrival.signals
      if arrival.isEnd || !arrival.signals.isEmpty { return Int32(Self.abort) }
    }
  }

  /// Draws what is edited, with no word cut at the window's edge. Readline's hook.
  func draw() {
    stopEndlessMacro()
    let places = exchange?.softBreaks ?? []
    broach_redisplay(places, Int32(clamping: places.count))
  }

  /// Draws it anew in a window of another size.
  func drawResized() {
    let places = exchange?.softBreaks ?? []
    broach_resize(places, Int32(clamping: places.count))
  }

  /// The most that a person's macro may type; one that calls itself would type without end.
  private static let longestMacro = 5000

  /// Ends a macro that goes on and on. Readline draws after each of its letters.
  private func stopEndlessMacro() {
    typedByMacro = broach_is_in_macro() ? typedByMacro + 1 : 0
    if typedByMacro > Self.longestMacro { broach_end_macros() }
  }
}
