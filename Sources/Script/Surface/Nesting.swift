/// Which groups and lists the reader is in, the innermost last.
struct Nesting {
  /// A list whose items are being read.
  struct List {
    /// The column of its dashes.
    let depth: Int
    let shape: Schema.Shape
  }

  private(set) var groups: [Schema.GroupID] = []
  /// Their nodes.
  private var nodes: [Int] = []
  private(set) var lists: [List] = []
  /// How many lists and groups are open below the file's own keys.
  private var levels = 0

  /// Whether nothing is open but the file's own keys.
  var isOutermost: Bool { groups.count == 1 }

  /// The innermost group, and its node.
  var innermost: (group: Schema.GroupID, node: Int)? {
    groups.last.flatMap { group in nodes.last.map { (group, $0) } }
  }

  /// The group around the innermost, and its node; nil if there is none.
  var around: (group: Schema.GroupID, node: Int)? {
    groups.count > 1 ? (groups[groups.count - 2], nodes[nodes.count - 2]) : nil
  }

  mutating func enter(_ group: Schema.GroupID, _ node: Int) {
    groups.append(group)
    nodes.append(node)
  }

  mutating func leaveGroup() {
    groups.removeLast()
    nodes.removeLast()
  }
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
