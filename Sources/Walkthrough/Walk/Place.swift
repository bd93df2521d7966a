import Script

/// Where a walk is: at a step, or at the help card that an answer brought up after it.
package struct Place: Hashable, Comparable, Sendable {
  /// The step; behind the last is the end of the walk.
  package var step: StepID
  /// Whether it is the card that follows the step, because of `then: signpost`.
  package var isCard: Bool

  /// A place at a step, or at the card after it.
  package init(_ step: StepID, isCard: Bool = false) {
    self.step = step
    self.isCard = isCard
  }

  package static func < (left: Place, right: Place) -> Bool {
    left.step != right.step ? left.step < right.step : !left.isCard && right.isCard
  }
}
