import Text

extension SurfaceReader {
  /// Reads items until a line that does not belong to the list.
  /// - Parameters:
  ///   - depth: the column of the dashes.
  ///   - keyDepth: the column of the list's key.
  mutating func readList(_ shape: Schema.Shape, into parent: Int, depth: Int, keyDepth: Int) {
    lists.append(OpenList(depth: depth, shape: shape))
    defer { lists.removeLast() }
    var last: Int?
    var told: Int?  // the wrong depth that was told of last; more at that depth are no news
    while let line = nextLine() {
      if lacksDash {
        lacksDash = false
        readDashless(shape, line, into: parent, after: &last, depth: depth)
        continue
      }
      guard let marker = marker(of: line) else {
        guard isStray(line, depth: depth, keyDepth: keyDepth) else { return }
        skipStray(line)
        appendLost(line, to: parent, after: &last)
        continue
      }
      guard line.indent >= keyDepth || straysOut(line) else { return }
      let isMisplaced = line.indent != depth
      if line.mixes || line.indent < depth, belongsOutside(line) { return }
      if isMisplaced {
        if line.indent != told { reportMisplaced(line, depth) }
        told = line.indent
        guard isItem(line, of: shape) || line.indent < depth && shape.holdsTexts else {
          skip(line)
          appendLost(line, to: parent, after: &last)
          continue
        }
      } else if run != .dash {
        run = nil
      }
      report(marker, line)
      take(line)
      let row = row(line)
      let rest = trimmed(row.first..<row.end)
      let head =
        rest.isEmpty ? Span(line.first, line.end) : Span(rest.lowerBound, rest.upperBound)
      let above = last
      let node = append(.init(head: head), to: parent, after: &last)
      let position = Position(
        depth: row.indent, lowest: min(line.indent, depth), isItem: true,
        endsAtLowest: depth == keyDepth, isMisplaced: isMisplaced)
      readItem(shape, node, line, row, rest, position)
      if let above, joins(node, above, shape) {
        if !isMisplaced, run != .dash { report(.dashBeforeKey(dash(line))) }
        run = .dash
        join(node, to: above)
        last = above
      } else if run == .dash {
        run = nil
      }
    }
  }

  /// Reads an item whose dash is missing, which was told of.
  private mutating func readDashless(
    _ shape: Schema.Shape, _ line: Line, into parent: Int, after last: inout Int?, depth: Int
  ) {
    guard let group = shape.itemGroup else { return skip(line) }
    take(line)
    let node = append(.init(head: Span(line.first, line.end)), to: parent, after: &last)
    tree.nodes[node].content = .group
    let first = line.counted(at: max(line.indent, depth + 2))
    readGroup(
      group, into: node,
      Position(depth: max(line.indent, depth + 2), lowest: min(line.indent, depth), isItem: true),
      first: first)
  }

  /// Whether a dash that stands further out than the key of its list is an item all the same: no
  /// list around has such items.
  mutating func straysOut(_ line: Line) -> Bool {
    guard let inner = lists.last, lists.count > 1, inner.shape.holdsTexts,
      marker(of: line) == .dash, !belongsOutside(line)
    else { return false }
    let around = lists.dropLast()
    guard !isItem(line, of: inner.shape) else { return true }
    let row = row(line)
    guard !row.isBlank, !around.contains(where: { $0.shape.holdsTexts }) else { return false }
    let outer = around.last { $0.depth == line.indent }
    return outer.map { !isMeantAsItem(row, of: $0.shape) && goesOn(inner, behind: line) } ?? true
  }

  /// Whether a list goes on behind a line.
  private mutating func goesOn(_ list: OpenList, behind line: Line) -> Bool {
    let start = cursor
    defer { cursor = start }
    cursor = line.next
    return nextLine().map { isDash($0) && $0.indent == list.depth } ?? false
  }

  /// Whether what stands behind a dash was meant as a key of a list's items.
  private func isMeantAsItem(_ row: Line, of shape: Schema.Shape) -> Bool {
    guard let group = shape.itemGroup.map({ schema.groups[$0] }) else { return false }
    let head = keyHead(row, in: group) ?? KeyHead(lackingColon: bytes.span, row.first..<row.end)
    return head.map { group.rule($0.key) != nil } ?? false
  }

  /// Whether a dash begins an item of a list around, and none of the innermost.
  private func belongsOutside(_ line: Line) -> Bool {
    guard let inner = lists.last, !isItem(line, of: inner.shape) else { return false }
    return lists.dropLast().contains { isItem(line, of: $0.shape) }
  }

  /// Whether an item has only keys that the one above lacks, and none with which an item begins.
  private func joins(_ node: Int, _ above: Int, _ shape: Schema.Shape) -> Bool {
    guard let id = shape.itemGroup, tree.nodes[node].content == .group,
      tree.nodes[above].content == .group
    else { return false }
    let group = schema.groups[id]
    let (own, others) = (Fields(of: node, in: tree), Fields(of: above, in: tree))
    var isBegun = false
    for rule in group.rules.indices {
      let begins = group.begins(rule)
      if own[rule] != nil, begins || others[rule] != nil { return false }
      isBegun = isBegun || begins && others[rule] != nil
    }
    return isBegun && tree.nodes[node].firstChild >= 0
  }

  private mutating func join(_ node: Int, to above: Int) {
    var last = Int(tree.nodes[above].firstChild)
    while tree.nodes[last].next >= 0 { last = Int(tree.nodes[last].next) }
    tree.nodes[last].next = tree.nodes[node].firstChild
    tree.nodes[above].next = -1
  }

  /// Notes that the list has an item that could not be read.
  private mutating func appendLost(_ line: Line, to parent: Int, after last: inout Int?) {
    let node = append(.init(head: Span(line.first, line.end)), to: parent, after: &last)
    tree.nodes[node].content = .broken
  }

  private mutating func reportMisplaced(_ line: Line, _ depth: Int) {
    guard !line.mixes else { return }  // which is told of, and is why
    if line.indent > depth { return reportTooDeep(line, isDash: true) }
    if run != .wrongDepth { report(.dashAtWrongDepth(dash(line), depth)) }
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
    case .bullet: report(.bullet(at: dash(line)))
    case .tightDash: report(.tightDash(at: dash(line)))
    }
  }

  /// The dash, or what stands in its place.
  private func dash(_ line: Line) -> Span {
    Span(line.first, bulletEnd(line) ?? line.first + 1)
  }

  /// The line as it is without its dash.
  private func row(_ line: Line) -> Line {
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
}
