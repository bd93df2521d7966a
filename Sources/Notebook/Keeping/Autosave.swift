/// When to save while somebody types: at least once a second, counted from the first change and
/// not from the last, so that fast typing is covered too; and which failure to speak of.
package struct Autosave: Sendable {
  package typealias Instant = ContinuousClock.Instant

  /// The most that a crash may cost.
  package static let interval = Duration.seconds(1)

  private var changedAt: Instant?
  private var failedAt: Instant?
  private var hasTold = false

  /// Nothing to save yet.
  package init() {}

  /// Something changed.
  package mutating func changed(at now: Instant) {
    changedAt = changedAt ?? now
  }

  /// Whether to save now.
  package func isDue(at now: Instant) -> Bool {
    wait(from: now) == .zero
  }

  /// How long the next save can wait; nil if there is nothing to save.
  package func wait(from now: Instant) -> Duration? {
    guard let from = failedAt ?? changedAt else { return nil }
    return max(.zero, Self.interval - (now - from))
  }

  /// The save was done, or there was nothing new in it.
  package mutating func saved() {
    self = Autosave()
  }

  /// The save failed; it is tried again a second later.
  /// - Returns: whether to tell the person: once, until saving has worked again.
  package mutating func failed(at now: Instant) -> Bool {
    changed(at: now)
    failedAt = now
    defer { hasTold = true }
    return !hasTold
  }
}
