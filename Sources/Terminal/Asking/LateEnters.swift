/// Enters that belong to a text which has ended already: whoever presses Enter three times to end
/// it may press it four times, and the fourth must not answer what is asked next.
///
/// An Enter on nothing is one of them if it was waiting when the next question was drawn, or comes
/// soon after that or after the last of them. It is taken in silence, and the question stands.
///
/// Whoever is told that three Enters end a text may press three on nothing. In one burst they skip
/// one question to write at and nothing else, least of all a menu that ends the program.
struct LateEnters {
  /// How soon, in milliseconds.
  private static let soon = 500
  private let now: () -> Int
  /// Whether something was written since the last question.
  private var isExpected = false
  /// How many more belong to the three by which a text ends, after the one that skipped an empty
  /// one.
  private var left = 0
  /// The last moment at which one more is one of them; nil where there are none.
  private var end: Int?
  /// Whether what comes now was waiting when the question was drawn.
  private var isWaiting = false

  /// None yet.
  /// - Parameter now: the moment, as the `MonotonicClock` counts it.
  init(now: @escaping () -> Int = { MonotonicClock.now }) {
    self.now = now
  }

  /// Notes that a text has ended, or was changed elsewhere.
  mutating func expect() { isExpected = true }

  /// Notes how a question ended.
  mutating func note(_ reply: LineReply, to kind: LineRequest.Kind) {
    left = 0
    guard case .answered(let text, let wasPasted) = reply else { return }
    isExpected = !text.isEmpty && (kind == .text || wasPasted)
    if text.isEmpty, kind == .text { left = 2 }
  }

  /// Notes that the next question has been drawn; what was typed by now comes first.
  mutating func begin() {
    end = isExpected || left > 0 ? now() + Self.soon : nil
    isExpected = false
    isWaiting = true
  }

  /// Notes that all that was waiting has come.
  mutating func endWaiting() { isWaiting = false }

  /// Takes an Enter on nothing if it is one of them.
  /// - Parameter isHarmless: whether it does nothing but break a line, so that only one that was
  ///   waiting is.
  mutating func take(isHarmless: Bool = false) -> Bool {
    guard let end, isWaiting || !isHarmless && now() <= end else { return false }
    self.end = left == 1 ? nil : now() + Self.soon
    if left > 0 { left -= 1 }
    return true
  }
}
