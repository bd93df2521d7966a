/// Presses of Enter on nothing, question after question: a key held down, or pressed again because
/// the screen was slow, must not answer what nobody has seen.
struct SkipRun {
  /// Milliseconds between two presses of a key that is held; a hand takes longer.
  private static let pace = 150
  /// How many such presses count.
  private static let most = 2

  private var last: Int?
  private var count = 0

  /// Whether a press counts.
  /// - Parameter now: a moment of the `Clock`.
  mutating func admits(at now: Int) -> Bool {
    let isQuick = last.map { now - $0 < Self.pace } ?? false
    count = isQuick ? count + 1 : 1
    last = now
    return count <= Self.most
  }
}
