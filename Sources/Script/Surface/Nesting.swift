/// Which groups and lists the reader is in, the innermost last.
struct Nesting {
  /// A list whose items are being read.
  struct List {
    /// The column of its dashes.
    let depth: Int
    let shape: Schema.Shape
  }

  private(set) var groups: [Schema.GroupID] = []
  private(set) var lists: [List] = []
  /// How many lists and groups are open below the file's own keys.
  private var levels = 0

  /// Whether nothing is open but the file's own keys.
  var isOutermost: Bool { groups.count == 1 }

  mutating func enter(_ group: Schema.GroupID) { groups.append(group) }
  mutating func leaveGroup() { groups.removeLast() }
  mutating func enter(_ list: List) { lists.append(list) }
  mutating func leaveList() { lists.removeLast() }

  /// Goes a level deeper; false if there are as many as there may be.
  mutating func descend(atMost most: Int) -> Bool {
    guard levels < most else { return false }
    levels += 1
    return true
  }

  /// Comes back from a level.
  mutating func ascend() { levels -= 1 }
}
