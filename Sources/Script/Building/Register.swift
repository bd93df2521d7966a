/// Values by name, each name given once.
///
/// The few names of most sets are found by looking; only many are worth a table. It is no
/// `Dictionary`, whose safe hashing would take longer than reading what stands between two names.
struct Register<Value> {
  private static var few: Int { 16 }

  /// In the order in which they were added.
  private(set) var names: [String] = []
  private var values: [Value] = []
  private var hashes: [UInt32] = []
  /// Once there are many: places of names where the hash says, or right behind; -1 where there is
  /// none. As many as a power of two, of which at most half are taken.
  private var slots: [Int32] = []

  subscript(name: String) -> Value? { place(of: name.utf8.span).map { values[$0] } }

  /// The same for a name that stands somewhere in a text.
  subscript(name: Bytes) -> Value? { place(of: name).map { values[$0] } }

  /// Adds a value under a name that is not taken yet.
  /// - Returns: the value that has the name already; nil if there was none.
  mutating func add(_ value: Value, as name: String) -> Value? {
    if let earlier = self[name] { return earlier }
    names.append(name)
    values.append(value)
    hashes.append(Self.hash(name))
    if names.count * 2 > slots.count {
      if names.count > Self.few { makeRoom() }
    } else {
      take(names.count - 1)
    }
    return nil
  }

  private func place(of name: Bytes) -> Int? {
    guard !slots.isEmpty else { return names.firstIndex { name.isSame(as: $0.utf8.span) } }
    let hash = Self.hash(name)
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      let place = Int(slots[slot])
      if hashes[place] == hash, name.isSame(as: names[place].utf8.span) { return place }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  private mutating func makeRoom() {
    slots = [Int32](repeating: -1, count: max(slots.count * 2, Self.few * 4))
    for place in names.indices { take(place) }
  }

  private mutating func take(_ place: Int) {
    var slot = Int(hashes[place]) & (slots.count - 1)
    while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = Int32(truncatingIfNeeded: place)
  }

  private static func hash(_ name: String) -> UInt32 {
    hash(name.utf8.span)
  }

  /// Fowler, Noll and Vo's, with its upper half mixed in, since the lower bits choose the slot.
  private static func hash(_ name: Bytes) -> UInt32 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for at in 0..<name.count { hash = (hash ^ UInt64(name[at])) &* 0x100_0000_01B3 }
    return UInt32(truncatingIfNeeded: hash ^ hash >> 32)
  }
}
