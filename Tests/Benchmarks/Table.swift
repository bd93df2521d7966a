import Foundation

/// The results, printed as they come.
struct Table {
  /// Prints the heading.
  init() {
    print(
      "measured".padding(50), "ours".aligned(12), "peer".aligned(12), "ratio".aligned(8),
      "goal".aligned(12))
  }

  /// Prints two rows: the medians, and the best runs, which tell more on a busy machine.
  func row(
    _ name: String, _ ours: Statistics, against peer: Statistics, unit: String, goal: Double? = nil
  ) {
    row(name, ours.median, peer: peer.median, unit: unit, goal: goal)
    row("  the best runs", ours.best, peer: peer.best, unit: unit, goal: goal)
  }

  /// Prints a row; the goal is the most that the ratio, or ours where there is no peer, may be.
  func row(_ name: String, _ ours: Double, peer: Double? = nil, unit: String, goal: Double? = nil) {
    let ratio = peer.map { ours / $0 }
    let isMet = goal.map { (ratio ?? ours) <= $0 }
    print(
      name.padding(50), ours.text(unit).aligned(12), (peer?.text(unit) ?? "-").aligned(12),
      (ratio?.text("x") ?? "-").aligned(8),
      (goal?.text(ratio == nil ? unit : "x") ?? "-").aligned(12),
      isMet.map { $0 ? "met" : "MISSED" } ?? "")
  }
}

extension Double {
  fileprivate func text(_ unit: String) -> String { String(format: "%.2f %@", self, unit) }
}

extension String {
  fileprivate func padding(_ width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }

  fileprivate func aligned(_ width: Int) -> String {
    String(repeating: " ", count: max(0, width - count)) + self
  }
}
