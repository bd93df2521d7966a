import Text

extension SurfaceReader {
  /// Reads items until a line that does not belong to the list.
  /// - Parameters:
  ///   - depth: the column of the dashes.
  ///   - keyDepth: the column of the list's key.
  mutating func readList(_ shape: Schema.Shape, into parent: Int, depth: Int, keyDepth: Int) {
    lists.append(depth)
    defer { lists.removeLast() }
    var last: Int?
    while let line = nextLine() {
      guard let marker = marker(of: line) else {
        guard isStray(line, depth: depth, keyDepth: keyDepth) else { return }
        skipStray(line)
        continue
      }
      guard line.indent >= keyDepth else { return }
      let isMisplaced = line.indent != depth
      if isMisplaced {
        reportMisplaced(line, depth)
        guard isItem(line, of: shape) || line.indent < depth && shape.holdsTexts else {
          skip(line)
          continue
        }
      } else {
        run = nil
      }
      report(marker, line)
      take(line)
      let row = row(line)
      let rest = trimmed(row.first..<row.end)
      let head =
        rest.isEmpty ? Span(line.first, line.end) : Span(rest.lowerBound, rest.upperBound)
      let node = append(.init(head: head), to: parent, after: &last)
      let position = Position(
        depth: row.indent, lowest: min(line.indent, depth), isItem: true,
        endsAtLowest: depth == keyDepth, isMisplaced: isMisplaced)
      readItem(shape, node, line, row, rest, position)
    }
  }

  private mutating func reportMisplaced(_ line: Line, _ depth: Int) {
    if line.indent > depth { return reportTooDeep(line, isDash: true) }
    if run != .wrongDepth { diagnostics.append(.dashAtWrongDepth(dash(line), depth)) }
    run = .wrongDepth
  }

  /// Whether a line that is no item is text that strayed into the list. A key is left to the
  /// group around it.
  private func isStray(_ line: Line, depth: Int, keyDepth: Int) -> Bool {
    guard line.indent > keyDepth, let around = open.last else { return false }
    return keyHead(line, in: schema.groups[around]) == nil
  }

  private mutating func report(_ marker: Line.Marker, _ line: Line) {
    switch marker {
    case .dash: break
    case .bullet: diagnostics.append(.bullet(at: dash(line)))
    case .tightDash: diagnostics.append(.tightDash(at: dash(line)))
    }
  }

  /// The dash, or what stands in its place.
  private func dash(_ line: Line) -> Span {
    Span(line.first, line.first + (bytes[line.first] == 0xE2 ? 3 : 1))
  }

  /// The line as it is without its dash.
  private func row(_ line: Line) -> Line {
    var row = line
    row.first = trimmed(dash(line).end..<line.end).lowerBound
    row.columns = line.indent
    var at = line.first
    while at < row.first {
      row.columns = bytes[at] == UInt8(ascii: "\t") ? (row.columns / 2 + 1) * 2 : row.columns + 1
      at += bytes[at] == 0xE2 ? 3 : 1
    }
    row.indent = row.columns
    return row
  }

  /// Whether a dash that stands too deep is an item: it begins with a key of the list's items.
  private func isItem(_ line: Line, of shape: Schema.Shape) -> Bool {
    switch shape {
    case .items(let group), .textsOrItems(let group):
      let row = row(line)
      guard let head = KeyHead(bytes.span, row.first..<row.end) else { return false }
      return schema.groups[group].rule(head.key) != nil
    case .text, .texts, .textOrTexts, .group: return false
    }
  }

  /// - Parameters:
  ///   - row: the line as it is without its dash.
  ///   - rest: what stands there, trimmed.
  private mutating func readItem(
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
        diagnostics.append(.emptyItem(at: dash(line), in: group.name))
        return
      }
      readGroup(id, into: node, position.moved(to: first.indent))
    } else if keyHead(row, in: group) != nil {
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
    diagnostics.append(
      .itemWithoutKey(Span(row.first, row.end), in: group, marker: group.markers.first))
    tree.nodes[node].content = .broken
    run = .stray
    let first = nextLine().flatMap { $0.indent > line.indent ? $0.indent : nil }
    readGroup(id, into: node, position.moved(to: first ?? position.depth))
  }
}
