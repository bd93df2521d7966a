import Text

extension SurfaceReader {
  /// The dash, or what stands in its place.
  @inline(__always)
  mutating func dash(_ line: Line) -> SourceRange { line.dash(in: bytes.span, schema) }

  /// The line as it is without its dash.
  @inline(__always)
  mutating func row(_ line: Line) -> Line {
    line.withoutDash(in: bytes.span, schema, tab: lines.tab)
  }

  /// Whether a dash that stands too deep is an item: it begins with a key of the list's items.
  mutating func isItem(_ line: Line, of shape: Schema.Shape) -> Bool {
    shape.itemGroup.map { isItem(line, of: $0) } ?? false
  }

  /// Whether what stands behind a dash begins with a key of a group.
  mutating func isItem(_ line: Line, of group: Schema.GroupID) -> Bool {
    plainHead(row(line)).map { schema.rule($0.word, in: group) != nil } ?? false
  }

  /// - Parameters:
  ///   - row: the line as it is without its dash.
  ///   - rest: what stands there, trimmed.
  mutating func readItem(
    _ shape: Schema.Shape, _ node: Int, _ line: Line, _ row: Line, _ rest: Range<Int>,
    _ indentation: Indentation
  ) {
    switch shape {
    case .items(let group):
      readKeys(of: group, node, line, row, indentation)
    case .textsOrItems(let group) where hasMarker(group, line, row):
      readKeys(of: group, node, line, row, indentation)
    case .text, .texts, .textOrTexts, .group, .textsOrItems:
      readText(of: node, rest, depth: line.indent)
    }
  }

  /// Whether an item has keys: it begins with a marker, or a line below it does.
  private mutating func hasMarker(_ group: Schema.GroupID, _ line: Line, _ row: Line) -> Bool {
    if beginsWithMarker(row, of: group) { return true }
    let start = lines.cursor
    defer { lines.goBack(to: start) }
    while let below = nextLine(), below.indent > line.indent, !below.isDash {
      if beginsWithMarker(below, of: group) { return true }
      lines.pass(below)
    }
    return false
  }

  private mutating func beginsWithMarker(_ line: Line, of group: Schema.GroupID) -> Bool {
    plainHead(line).map { schema.isMarker($0.word, of: group) } ?? false
  }

  private mutating func readKeys(
    of group: Schema.GroupID, _ node: Int, _ line: Line, _ row: Line, _ indentation: Indentation
  ) {
    tree.nodes[node].content = .group
    guard descend(line) else {
      tree.nodes[node].content = .broken
      skipDeeper(than: line.indent)
      return
    }
    defer { nesting.ascend() }
    if row.isBlank {
      guard let first = nextLine(), first.indent > line.indent, !first.isDash else {
        tree.nodes[node].content = .broken
        report(.emptyItem(at: dash(line), in: schema.groups[group].name))
        return
      }
      readGroup(group, into: node, indentation.moved(to: first.indent))
    } else if firstHead(row, in: group) != nil {
      readGroup(group, into: node, indentation, first: row)
    } else {
      readBareItem(group, node, line, row, indentation)
    }
  }

  /// An item that should begin with a key and does not: one error, and its keys still count.
  private mutating func readBareItem(
    _ group: Schema.GroupID, _ node: Int, _ line: Line, _ row: Line, _ indentation: Indentation
  ) {
    report(.itemWithoutKey(row.span, in: schema.groups[group]))
    tree.nodes[node].content = .broken
    _ = recovery.meet(.stray)
    let first = nextLine().flatMap { $0.indent > line.indent ? $0.indent : nil }
    readGroup(group, into: node, indentation.moved(to: first ?? indentation.depth))
  }

  /// Whether an item has only keys that the one above lacks, and none with which an item begins.
  mutating func joins(_ node: Int, _ above: Int, _ shape: Schema.Shape) -> Bool {
    guard let group = shape.itemGroup, tree.nodes[node].content == .group,
      tree.nodes[above].content == .group
    else { return false }
    // Nearly every item begins with such a key, and then there is nothing to compare.
    var child = Int(tree.nodes[node].firstChild)
    while child >= 0 {
      let rule = Int(tree.nodes[child].rule)
      if rule >= 0, schema.begins(rule, in: group) { return false }
      child = Int(tree.nodes[child].next)
    }
    let (own, others) = (FieldNodes(of: node, in: tree), FieldNodes(of: above, in: tree))
    let rules = schema.groups[group].rules.indices
    return tree.nodes[node].firstChild >= 0
      && rules.allSatisfy { own[$0] == nil || others[$0] == nil }
      && rules.contains { schema.begins($0, in: group) && others[$0] != nil }
  }

  /// Gives the item above the keys of one that has none of its own.
  mutating func join(_ node: Int, to above: Int) {
    var last = Int(tree.nodes[above].firstChild)
    while tree.nodes[last].next >= 0 { last = Int(tree.nodes[last].next) }
    tree.nodes[last].next = tree.nodes[node].firstChild
    tree.nodes[above].next = -1
  }
}
