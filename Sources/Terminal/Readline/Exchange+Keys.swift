import CReadline

extension Exchange {
  /// Keys that readline has not asked for yet; they outlive a question, as type-ahead does.
  nonisolated(unsafe) static var keys = Keys()
  /// Whether it was said how to reach what has gone above; once in a run is enough.
  nonisolated(unsafe) static var hasToldAbove = false
  /// Where readline gets a key from when it wants one in the middle of a command.
  nonisolated(unsafe) static var input: Input?
  /// Signals that came while readline waited for such a key.
  nonisolated(unsafe) static var lateSignals: [Int32] = []

  static var hasKey: Bool { !keys.isEmpty }

  /// Ctrl-G, which takes back whatever was begun.
  static let abort: UInt8 = 7

  /// Readline's hook: the next key. Where readline insists on one, waits; a signal or the end of
  /// the terminal takes back whatever was begun.
  static func readKey() -> Int32 {
    while true {
      if let key = keys.take() { return Int32(key) }
      guard let arrival = input?.wait() else { return Int32(abort) }
      keys.add(arrival.bytes)
      lateSignals += arrival.signals
      if arrival.isEnd || !arrival.signals.isEmpty { return Int32(abort) }
    }
  }
}
