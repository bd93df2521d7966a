/// A set of numbers that may say yes wrongly, and never no: one bit for each 64th of them.
struct BloomFilter: Sendable {
  private var bits: UInt64 = 0

  /// Lets nothing through.
  init() {}

  /// Lets through what may come after the first word of a slot.
  /// - Parameters:
  ///   - rests: what the ways of the slot go on with, each.
  ///   - slots: the slots that follow.
  init(after rests: [[Int32]], then slots: ArraySlice<MirrorLexicon.Slot>) {
    for rest in rests {
      if let next = rest.first { insert(next) } else { insert(firstOf: slots) }
    }
  }

  /// Lets a number through.
  mutating func insert(_ number: Int32) { bits |= 1 << (UInt64(UInt32(number)) & 63) }

  private mutating func insert(firstOf slots: ArraySlice<MirrorLexicon.Slot>) {
    for slot in slots {
      guard let ways = slot.ways else { break }
      for first in ways.keys { insert(first) }
      if !slot.mayLack { return }
    }
    bits = .max
  }

  /// Whether there may be a number that both let through.
  func meets(_ other: BloomFilter) -> Bool { bits & other.bits != 0 }

  /// Whether everything passes.
  var isOpen: Bool { bits == .max }
}
