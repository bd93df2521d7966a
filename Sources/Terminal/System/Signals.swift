import CReadline
import LibC

/// The signals of a terminal program, caught and kept until somebody asks for them.
///
/// A signal that arrives while nobody waits is seen by the next question.
enum Signals {
  /// Begins to catch; gives the descriptor that becomes readable, or -1. Can be called again.
  static func start() -> Int32 {
    broach_catch_signals()
  }

  /// Takes the signals that have arrived since the last call, but for a stop after which we went on:
  /// it was a stop of the system's own.
  static func take(from descriptor: Int32) -> [Int32] {
    var bytes = [UInt8](repeating: 0, count: 64)
    let count = read(descriptor, &bytes, bytes.count)
    let signals = count > 0 ? bytes[..<count].map(Int32.init) : []
    guard let end = signals.lastIndex(of: SIGCONT) else { return signals }
    return signals[..<end].filter { $0 != SIGTSTP } + signals[end...]
  }

  /// Lets signals that were taken be seen by whoever asks next.
  static func putBack(_ signals: [Int32]) {
    for signal in signals { broach_put_back_signal(signal) }
  }

  /// Runs something during which the end of a program that we start is noted too.
  static func watchChild<Result>(_ body: () -> Result) -> Result {
    broach_watch_child(1)
    defer { broach_watch_child(0) }
    return body()
  }

  /// Stops the program, as Ctrl-Z asks; returns when it is continued.
  static func stop() {
    broach_let_signal_act(SIGTSTP)
    raise(SIGTSTP)
    broach_note_signal(SIGTSTP)
  }

  /// Runs something during which Ctrl-C and Ctrl-\\ are for somebody else, and Ctrl-Z stops us too.
  static func leaveKeys<Result>(to somebodyElse: () -> Result) -> Result {
    broach_lend_keys()
    defer { broach_take_keys_back() }
    return somebodyElse()
  }

  /// Raises the signals of the keys that stand for one, for all who share the terminal with us, as
  /// the system does; gives the others.
  static func raised(by keys: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard keys.contains(where: { broach_signal_of($0) != 0 }) else { return keys }
    return keys.filter { key in
      let signal = broach_signal_of(key)
      if signal != 0 { kill(0, signal) }
      return signal == 0
    }[...]
  }

  /// What a signal means for a question; nil if it goes on.
  static func departure(_ signal: Int32) -> LineReply.Departure? {
    switch signal {
    case SIGINT: .interrupted
    case SIGTERM: .terminated
    case SIGHUP: .hungUp
    case SIGQUIT: .quickLeave
    default: nil
    }
  }
}
