import Text

/// What stands in a file: keys, lists and texts, as a flat array of nodes.
///
/// Texts are kept as places in the source and made into strings when asked for.
package struct SurfaceTree: Sendable {
  /// The place of a node in `nodes`.
  package typealias Index = Int

  /// How a text is written.
  package enum Form: UInt8, Sendable {
    /// Not a text: a list, a group of keys, or nothing at all.
    case none
    /// On one line, as it is.
    case plain
    /// On one line, in `"…"` or `'…'`.
    case quoted
    /// Running on over deeper lines.
    case flowing
    /// Below a `|` or a `>`.
    case literal, folded
  }

  /// What a node holds; `broken` is what a mistake already told of left behind.
  package enum Content: UInt8, Sendable { case text, list, group, broken }

  /// A key with its value, or an item of a list.
  package struct Node: Sendable {
    /// The rule's place in its group; -1 for an id and for an item.
    package var rule: Int8 = -1
    /// Whether the key is the other spelling of its rule.
    package var isOtherSpelling = false
    package var content = Content.text
    package var form = Form.none
    /// The depth of a block's text, in columns.
    var depth: Int32 = 0
    var headStart: Int32
    var headEnd: Int32
    var valueStart: Int32 = 0
    var valueEnd: Int32 = 0
    var firstChild: Int32 = -1
    var next: Int32 = -1

    init(head: SourceRange) {
      headStart = Int32(truncatingIfNeeded: head.start)
      headEnd = Int32(truncatingIfNeeded: head.end)
    }

    /// Whether nothing stands there.
    package var isEmpty: Bool { form == .none && firstChild < 0 }

    /// The key itself, or an item's first line.
    package var head: SourceRange { SourceRange(Int(headStart), Int(headEnd)) }

    /// Where the value is written; empty if there is none.
    package var value: SourceRange {
      get { SourceRange(Int(valueStart), Int(valueEnd)) }
      set {
        valueStart = Int32(truncatingIfNeeded: newValue.start)
        valueEnd = Int32(truncatingIfNeeded: newValue.end)
      }
    }
  }

  /// The file, without the hidden characters that are errors in it.
  package let source: SourceText
  /// Whether all of the file stands in the tree: not that of a file that is no text, is empty, or
  /// has more mistakes than are told. Nothing is built of what is not whole.
  package internal(set) var isWhole = true
  /// Whether a mistake may have kept whole items out of the tree: then a name that is not known is
  /// no news.
  var lacksItems = false
  /// How many columns a tab counts.
  var tab = Line.tab
  /// Where such characters stood in the file.
  var hidden: [SourceRange] = []
  /// What a mail program put before and above the lines of the file, which was passed over too; in
  /// order.
  var quoted: [SourceRange] = []
  /// The first is the file itself: a group that holds the file's own keys.
  package internal(set) var nodes: [Node]

  init(_ source: SourceText) {
    self.source = source
    var root = Node(head: SourceRange(at: 0))
    root.content = .group
    nodes = [root]
  }
}

extension SurfaceTree {
  /// Whether a list stands there whose key is missing: its head is its first item.
  func isKeyless(_ node: Index) -> Bool {
    nodes[node].rule >= 0 && source.bytes[nodes[node].head.start] == UInt8(ascii: "-")
  }

  /// The file itself.
  package static let root = 0

  /// The children of a node, in order.
  package func children(of parent: Index) -> Children {
    Children(nodes: nodes, at: Int(nodes[parent].firstChild))
  }

  /// How many children a node has, counted by walking them.
  func countOfChildren(of parent: Index) -> Int {
    var count = 0
    var child = nodes[parent].firstChild
    while child >= 0 {
      count += 1
      child = nodes[Int(child)].next
    }
    return count
  }

  /// Walks the children of a node.
  package struct Children: Sequence, IteratorProtocol {
    fileprivate let nodes: [Node]
    fileprivate var at: Int

    /// No children.
    static let empty = Children(nodes: [], at: -1)

    package mutating func next() -> Index? {
      guard at >= 0 else { return nil }
      defer { at = Int(nodes[at].next) }
      return at
    }
  }
}
