/// Where a walk is: at a step, or at the help card that an answer brought up after it.
package struct Place: Hashable, Comparable, Sendable {
  /// A place in `PromptSet.steps`; the number of steps is the end of the walk.
  package var step: Int
  /// Whether it is the card that follows the step, because of `then: signpost`.
  package var isCard: Bool

  /// A place at a step, or at the card after it.
  package init(_ step: Int, isCard: Bool = false) {
    self.step = step
    self.isCard = isCard
  }

  package static func < (left: Place, right: Place) -> Bool {
    left.step != right.step ? left.step < right.step : !left.isCard && right.isCard
  }
}
