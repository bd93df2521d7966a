/// Presses of Enter with nothing between them.
struct EnterRun {
  /// How many.
  private(set) var count = 0
  /// The text before the first of them.
  private(set) var before = ""
  private var after: String?
  private var point = 0

  /// Counts one more, or the first if anything has changed since the last.
  mutating func press(on text: String, at point: Int) {
    if after != text || self.point != point { self = EnterRun(before: text) }
    count += 1
  }

  /// Remembers what an Enter left.
  mutating func note(_ text: String, at point: Int) {
    after = text
    self.point = point
  }

  /// None yet, over a text.
  init(before: String = "") { self.before = before }
}
