/// All keys of a schema, each found by its name in a step or two.
struct WordTable: Sendable {
  /// A key by its number in the table; -1 for any other word.
  struct Word: Equatable, Sendable {
    let number: Int

    var isKnown: Bool { number >= 0 }
  }

  private var names: [KeyName] = []
  /// Numbers of names where their slot says, or right behind; -1 where there is none. Many more
  /// than there are names, so that what is no key is soon known as none.
  private var slots = [Int16](repeating: -1, count: 1 << 8)
  private var bits: UInt64 = 8

  /// How many keys there are.
  var count: Int { names.count }

  subscript(name: KeyName) -> Word {
    @inline(__always)
    get {
      var slot = name.slot(ofBits: bits)
      while true {
        let number = Int(slots[slot])
        if number < 0 || names[number] == name { return Word(number: number) }
        slot = (slot + 1) & (slots.count - 1)
      }
    }
  }

  /// Adds a key, unless it is there.
  mutating func add(_ name: KeyName) {
    guard !self[name].isKnown else { return }
    names.append(name)
    if names.count * 2 > slots.count {
      bits += 1
      slots = [Int16](repeating: -1, count: 1 << Int(bits))
      for number in names.indices { place(number) }
    } else {
      place(names.count - 1)
    }
  }

  private mutating func place(_ number: Int) {
    var slot = names[number].slot(ofBits: bits)
    while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = Int16(truncatingIfNeeded: number)
  }
}
