import Text

/// The keys of one group, found by their rule.
package struct Fields {
  private var nodes = InlineArray<24, Int32>(repeating: -1)

  /// The keys below a node. A group has at most 24 rules.
  package init(of parent: SurfaceTree.Index, in tree: SurfaceTree) {
    var child = tree.nodes[parent].firstChild
    while child >= 0 {
      let rule = Int(tree.nodes[Int(child)].rule)
      if nodes.indices.contains(rule) { nodes[rule] = child }
      child = tree.nodes[Int(child)].next
    }
  }

  /// The node of a rule's key; nil if it is not there.
  @inline(__always)
  package subscript(rule: Int) -> SurfaceTree.Index? {
    guard nodes.indices.contains(rule), nodes[rule] >= 0 else { return nil }
    return Int(nodes[rule])
  }

  /// The same, by a key enum whose raw values are the rules' places.
  @inline(__always)
  subscript<Key: RawRepresentable>(key: Key) -> SurfaceTree.Index? where Key.RawValue == Int {
    self[key.rawValue]
  }
}
