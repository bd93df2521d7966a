import CReadline

extension Exchange {
  /// Keys that readline has not asked for yet; they outlive a question, as type-ahead does.
  nonisolated(unsafe) static var keys = Keys()
  /// Questions that were passed over by Enter one after the other.
  nonisolated(unsafe) static var skips = SkipRun()
  /// Where readline gets a key from when it wants one in the middle of a command.
  nonisolated(unsafe) static var input: Input?
  /// Signals that came while readline waited for such a key.
  nonisolated(unsafe) static var lateSignals: [Int32] = []

  static var hasKey: Bool { !keys.isEmpty }

  /// Readline's hook: the next key. Where readline insists on one, waits; a signal or the end of
  /// the terminal is Ctrl-G, which takes back whatever was begun.
  static func readKey() -> Int32 {
    let abort: Int32 = 7
    while true {
      if let key = keys.take() { return Int32(key) }
      guard let arrival = input?.wait() else { return abort }
      keys.add(arrival.bytes)
      lateSignals += arrival.signals
      if arrival.isEnd || !arrival.signals.isEmpty { return abort }
    }
  }
}
