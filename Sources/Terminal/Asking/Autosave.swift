/// Saves what is typed at most once a second, by the clock and not by idleness.
struct Autosave {
  private static let interval = 1000
  private let save: (String) -> Void
  private let now: () -> Int
  private var saved: String
  /// When the next save is due; nil while nothing was typed.
  private(set) var deadline: Int?

  /// Saves through a request's callback.
  /// - Parameter now: the moment, as the `MonotonicClock` counts it.
  init(of request: LineRequest, now: @escaping () -> Int = { MonotonicClock.now }) {
    self.now = now
    save = request.autosave
    saved = request.prefill
  }

  /// Notes that something was typed.
  mutating func touch() {
    if deadline == nil { deadline = now() + Self.interval }
  }

  /// Saves if it is time and something changed.
  mutating func run(_ text: () -> String) {
    guard let due = deadline, now() >= due else { return }
    deadline = nil
    let text = text()
    if text != saved {
      saved = text
      save(text)
    }
  }
}
