/// What many runs come to.
enum Statistics {
  /// The middle one.
  static func median(_ numbers: [Double]) -> Double {
    let sorted = numbers.sorted()
    return sorted.isEmpty ? .nan : sorted[sorted.count / 2]
  }

  /// Runs all measurements one after the other, again and again, so that whatever else the machine
  /// does falls on each of them alike.
  /// - Returns: the median of each.
  static func interleaved(_ rounds: Int, _ measurements: [() throws -> Double]) throws -> [Double] {
    var numbers = measurements.map { _ in [Double]() }
    for measurement in measurements { _ = try measurement() }  // warm the caches
    for _ in 0..<rounds {
      for (place, measurement) in measurements.enumerated() {
        numbers[place].append(try measurement())
      }
    }
    return numbers.map(median)
  }

  /// The milliseconds that something takes.
  static func milliseconds(_ body: () throws -> Void) rethrows -> Double {
    try ContinuousClock().measure(body) / .milliseconds(1)
  }
}
