/// What many runs come to.
struct Statistics {
  /// The middle one.
  let median: Double
  /// The one that the rest of the machine disturbed least.
  let best: Double

  init(_ numbers: [Double]) {
    let sorted = numbers.sorted()
    median = sorted.isEmpty ? .nan : sorted[sorted.count / 2]
    best = sorted.first ?? .nan
  }

  /// Runs all measurements one after the other, again and again, so that whatever else the machine
  /// does falls on each of them alike.
  /// - Returns: what each came to.
  static func interleaved(_ rounds: Int, _ measurements: [() throws -> Double]) throws
    -> [Statistics]
  {
    var numbers = measurements.map { _ in [Double]() }
    for measurement in measurements { _ = try measurement() }  // warm the caches
    for _ in 0..<rounds {
      for (place, measurement) in measurements.enumerated() {
        numbers[place].append(try measurement())
      }
    }
    return numbers.map(Statistics.init)
  }

  /// The milliseconds that something takes.
  static func milliseconds(_ body: () throws -> Void) rethrows -> Double {
    try ContinuousClock().measure(body) / .milliseconds(1)
  }
}
