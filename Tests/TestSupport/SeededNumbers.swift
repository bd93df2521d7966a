import Foundation

/// Random numbers that are the same in every run (SplitMix64), so that a failure can be repeated.
package struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64

  /// Numbers that follow from a seed.
  package init(seed: UInt64) {
    state = seed
  }

  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

extension SeededNumbers {
  /// Numbers for a random test.
  package init(for test: String = #function) {
    self.init(seed: Self.seed(for: test))
  }

  /// The seed of a random test: another in each run, or the one that `BROACH_SEED` says. It is
  /// printed, so that what failed can be run again.
  /// - Parameter usual: where nothing is said, this one.
  package static func seed(usual: UInt64? = nil, for test: String = #function) -> UInt64 {
    let said = ProcessInfo.processInfo.environment["BROACH_SEED"].flatMap { UInt64($0) }
    let seed = said ?? usual ?? .random(in: 0..<1_000_000)
    print("BROACH_SEED=\(seed) repeats: \(test)")
    return seed
  }

  /// The seeds of a test that goes round many times, one after the other from such a one.
  package static func seeds(
    _ count: UInt64, from usual: UInt64? = nil, for test: String = #function
  ) -> Range<UInt64> {
    let first = seed(usual: usual, for: test)
    return first..<first + count
  }
}
