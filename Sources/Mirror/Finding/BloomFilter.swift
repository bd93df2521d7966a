/// A set of numbers that may say yes wrongly, and never no: one bit for each 256th of them.
struct BloomFilter: Sendable {
  private var bits = SIMD4<UInt64>.zero

  /// Lets nothing through.
  init() {}

  /// Lets through what a phrase can go on with.
  /// - Parameter slots: what is left of it; nothing left, or a gap, lets everything through.
  init(firstOf slots: ArraySlice<MirrorLexicon.Slot>) {
    for slot in slots {
      guard let ways = slot.ways else { break }
      for first in ways.keys { insert(first) }
      if !slot.mayLack { return }
    }
    bits = Self.all
  }

  /// Lets a number through.
  mutating func insert(_ number: Int32) {
    let place = Int(number) & 255
    bits[place >> 6] |= 1 << UInt64(place & 63)
  }

  /// Lets through whatever another one does.
  mutating func insert(_ other: BloomFilter) { bits |= other.bits }

  /// Whether there may be a number that both let through.
  func meets(_ other: BloomFilter) -> Bool { (bits & other.bits) != .zero }

  /// How many bits are set: the fewer, the less passes.
  var count: Int { bits.indices.reduce(0) { $0 + bits[$1].nonzeroBitCount } }

  /// Whether everything passes.
  var isOpen: Bool { bits == Self.all }

  private static let all = SIMD4<UInt64>(repeating: .max)
}
