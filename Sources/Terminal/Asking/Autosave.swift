/// Saves what is typed at most once a second, by the clock and not by idleness.
struct Autosave {
  private static let interval = 1000
  private let save: (String) -> Void
  private var saved: String
  /// When the next save is due; nil while nothing was typed.
  private(set) var deadline: Int?

  /// Saves through a request's callback; `text` is what stands there already.
  init(of request: LineRequest) {
    save = request.autosave
    saved = request.prefill
  }

  /// Notes that something was typed.
  mutating func touch() {
    if deadline == nil { deadline = Clock.now + Self.interval }
  }

  /// Saves if it is time and something changed.
  mutating func run(_ text: () -> String) {
    guard let due = deadline, Clock.now >= due else { return }
    deadline = nil
    let text = text()
    if text != saved {
      saved = text
      save(text)
    }
  }
}
