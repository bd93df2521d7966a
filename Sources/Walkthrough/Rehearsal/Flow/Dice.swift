/// Numbers by chance that follow from a seed, so that what they showed can be shown again.
struct Dice {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// A number from 0 up to, and without, another (SplitMix64).
  mutating func roll(_ count: Int) -> Int {
    guard count > 1 else { return 0 }
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int(truncatingIfNeeded: (mixed ^ (mixed >> 31)) % UInt64(count))
  }

  /// Whether something happens that happens once in so many times.
  mutating func hits(onceIn count: Int) -> Bool { roll(count) == 0 }
}
