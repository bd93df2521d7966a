/// Saves what is typed at most once a second, by the clock and not by idleness; and again each
/// second, for as long as that fails.
struct Autosave {
  private static let interval = 1000
  private let save: (String) -> Bool
  private let now: () -> Int
  private var saved: String
  private var isBehind = false
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

  /// Saves if it is time and something changed, or could not be saved.
  mutating func run(_ text: () -> String) {
    guard let due = deadline, now() >= due else { return }
    deadline = nil
    let text = text()
    guard text != saved || isBehind else { return }
    saved = text
    isBehind = !save(text)
    if isBehind { touch() }
  }
}
