/// The keys that stand in one group.
package struct Fields<Key: SchemaKey> {
  private let nodes: FieldNodes

  /// The keys below a node. The tree is borrowed, since a copy for every group would be felt.
  package init(of parent: SurfaceTree.Index, in tree: borrowing SurfaceTree) {
    nodes = FieldNodes(of: parent, in: tree)
  }

  /// The node of a key; nil if it is not there.
  @inline(__always)
  package subscript(key: Key) -> SurfaceTree.Index? { nodes[key.rawValue] }
}

/// The nodes of the keys of one group, by the places of their rules.
struct FieldNodes {
  private typealias Places = InlineArray<32, Int32>

  /// The most rules that a group may have; room for them is set aside without an allocation.
  static let most = Places.count

  private var nodes = Places(repeating: -1)

  /// No keys yet.
  init() {}

  /// The keys below a node.
  init(of parent: SurfaceTree.Index, in tree: borrowing SurfaceTree) {
    var child = tree.nodes[parent].firstChild
    while child >= 0 {
      let rule = Int(tree.nodes[Int(child)].rule)
      if nodes.indices.contains(rule) { nodes[rule] = child }
      child = tree.nodes[Int(child)].next
    }
  }

  /// The node of a rule's key; nil if it is not there.
  @inline(__always)
  subscript(rule: Int) -> SurfaceTree.Index? {
    get {
      guard nodes.indices.contains(rule), nodes[rule] >= 0 else { return nil }
      return Int(nodes[rule])
    }
    set {
      guard nodes.indices.contains(rule) else { return }
      nodes[rule] = Int32(truncatingIfNeeded: newValue ?? -1)
    }
  }
}
