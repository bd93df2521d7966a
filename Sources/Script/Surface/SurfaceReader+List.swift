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
        skipStray(line, inTexts: shape.holdsTexts)
        appendLost(line, to: parent, after: &last)
        continue
      }
      guard line.indent >= keyDepth || straysOut(line) else { return }
      if begins(anotherList: line, behind: shape) { return }
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

  /// Whether a dash begins the next of the file's own lists, whose key is missing: an item of that
  /// list begins so and none of this one, and its keys show it.
  private mutating func begins(anotherList line: Line, behind shape: Schema.Shape) -> Bool {
    guard lists.count == 1, open.count == 1, case .items(let id) = shape else { return false }
    let row = row(line)
    let group = schema.groups[id]
    guard let head = KeyHead(bytes.span, row.first..<row.end),
      group.rule(head.key).map({ !group.begins($0) }) ?? true,
      let other = unread(beginningWith: head.key)
    else { return false }
    return group.rule(head.key) == nil || hasKey(of: other, notOf: group, below: line)
  }

  /// The group of the items of a list of the file's own that is not there yet and begins with a key.
  private func unread(beginningWith key: KeyName) -> Schema.Group? {
    let read = Fields(of: SurfaceTree.root, in: tree)
    for (place, rule) in schema.groups[0].rules.enumerated() where read[place] == nil {
      guard case .items(let id) = rule.shape, let first = schema.groups[id].rule(key),
        schema.groups[id].begins(first)
      else { continue }
      return schema.groups[id]
    }
    return nil
  }

  /// Whether an item has a key below its first that belongs to one group and not to another.
  private mutating func hasKey(
    of group: Schema.Group, notOf other: Schema.Group, below line: Line
  ) -> Bool {
    let start = cursor
    defer { cursor = start }
    cursor = line.next
    while let row = nextLine(), row.indent > line.indent, marker(of: row) == nil {
      if let head = KeyHead(bytes.span, row.first..<row.end), group.rule(head.key) != nil,
        other.rule(head.key) == nil
      {
        return true
      }
      cursor = row.next
    }
    return false
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
}
