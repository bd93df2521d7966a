import Text

extension SurfaceReader {
  /// The dash, or what stands in its place.
  func dash(_ line: Line) -> Span {
    Span(line.first, bulletEnd(line) ?? line.first + 1)
  }

  /// The line as it is without its dash.
  func row(_ line: Line) -> Line {
    var row = line
    row.first = trimmed(dash(line).end..<line.end).lowerBound
    row.columns = line.indent
    var at = line.first
    while at < row.first {
      row.columns = bytes[at] == UInt8(ascii: "\t") ? (row.columns / 2 + 1) * 2 : row.columns + 1
      repeat { at += 1 } while at < row.first && UTF8.isContinuation(bytes[at])
    }
    // A mark in the dash's place is counted as one, whatever its length.
    if bulletEnd(line) != nil { row.columns = line.indent + 2 }
    // A space that is missing counts, so that the keys below stand under the first.
    if row.first == dash(line).end, row.first < line.end { row.columns += 1 }
    row.indent = row.columns
    return row
  }

  /// Whether a dash that stands too deep is an item: it begins with a key of the list's items.
  func isItem(_ line: Line, of shape: Schema.Shape) -> Bool {
    switch shape {
    case .items(let group), .textsOrItems(let group): isItem(line, of: schema.groups[group])
    case .text, .texts, .textOrTexts, .group: false
    }
  }

  /// Whether what stands behind a dash begins with a key of a group.
  func isItem(_ line: Line, of group: Schema.Group) -> Bool {
    let row = row(line)
    guard let head = KeyHead(bytes.span, row.first..<row.end) else { return false }
    return group.rule(head.key) != nil
  }

  /// - Parameters:
  ///   - row: the line as it is without its dash.
  ///   - rest: what stands there, trimmed.
  mutating func readItem(
    _ shape: Schema.Shape, _ node: Int, _ line: Line, _ row: Line, _ rest: Range<Int>,
    _ position: Position
  ) {
    switch shape {
    case .items(let group):
      readKeys(of: group, node, line, row, position)
    case .textsOrItems(let group) where hasMarker(group, line, row):
      readKeys(of: group, node, line, row, position)
    case .text, .texts, .textOrTexts, .group, .textsOrItems:
      readText(of: node, rest, depth: line.indent)
    }
  }

  /// Whether an item has keys: it begins with a marker, or a line below it does.
  private mutating func hasMarker(_ id: Schema.GroupID, _ line: Line, _ row: Line) -> Bool {
    let group = schema.groups[id]
    if beginsWithMarker(row, of: group) { return true }
    let start = cursor
    defer { cursor = start }
    while let below = nextLine(), below.indent > line.indent, !isDash(below) {
      if beginsWithMarker(below, of: group) { return true }
      cursor = below.next
    }
    return false
  }

  private func beginsWithMarker(_ line: Line, of group: Schema.Group) -> Bool {
    KeyHead(bytes.span, line.first..<line.end).map { group.isMarker($0.key) } ?? false
  }

  private mutating func readKeys(
    of id: Schema.GroupID, _ node: Int, _ line: Line, _ row: Line, _ position: Position
  ) {
    tree.nodes[node].content = .group
    guard descend(line) else {
      tree.nodes[node].content = .broken
      skipDeeper(than: line.indent)
      return
    }
    defer { levels -= 1 }
    let group = schema.groups[id]
    if row.isBlank {
      guard let first = nextLine(), first.indent > line.indent, !isDash(first) else {
        tree.nodes[node].content = .broken
        report(.emptyItem(at: dash(line), in: group.name))
        return
      }
      readGroup(id, into: node, position.moved(to: first.indent))
    } else if firstHead(row, in: group) != nil {
      readGroup(id, into: node, position, first: row)
    } else {
      readBareItem(id, node, line, row, position)
    }
  }

  /// An item that should begin with a key and does not: one error, and its keys still count.
  private mutating func readBareItem(
    _ id: Schema.GroupID, _ node: Int, _ line: Line, _ row: Line, _ position: Position
  ) {
    let group = schema.groups[id]
    report(
      .itemWithoutKey(Span(row.first, row.end), in: group, marker: group.markers.first))
    tree.nodes[node].content = .broken
    run = .stray
    let first = nextLine().flatMap { $0.indent > line.indent ? $0.indent : nil }
    readGroup(id, into: node, position.moved(to: first ?? position.depth))
  }

  /// Whether an item has only keys that the one above lacks, and none with which an item begins.
  func joins(_ node: Int, _ above: Int, _ shape: Schema.Shape) -> Bool {
    guard let id = shape.itemGroup, tree.nodes[node].content == .group,
      tree.nodes[above].content == .group
    else { return false }
    let group = schema.groups[id]
    // Nearly every item begins with such a key, and then there is nothing to compare.
    var child = Int(tree.nodes[node].firstChild)
    while child >= 0 {
      if group.begins(Int(tree.nodes[child].rule)) { return false }
      child = Int(tree.nodes[child].next)
    }
    let (own, others) = (Fields(of: node, in: tree), Fields(of: above, in: tree))
    let rules = group.rules.indices
    return tree.nodes[node].firstChild >= 0
      && rules.allSatisfy { own[$0] == nil || others[$0] == nil }
      && rules.contains { group.begins($0) && others[$0] != nil }
  }

  mutating func join(_ node: Int, to above: Int) {
    var last = Int(tree.nodes[above].firstChild)
    while tree.nodes[last].next >= 0 { last = Int(tree.nodes[last].next) }
    tree.nodes[last].next = tree.nodes[node].firstChild
    tree.nodes[above].next = -1
  }
}
