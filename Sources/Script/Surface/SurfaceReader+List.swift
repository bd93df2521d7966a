import Text

extension SurfaceReader {
  /// Reads items until a line that does not belong to the list.
  /// - Parameters:
  ///   - depth: the column of the dashes.
  ///   - keyDepth: the column of the list's key.
  ///   - column: where its first item stands, if that is further out than its key.
  mutating func readList(
    _ shape: Schema.Shape, into parent: Int, depth: Int, keyDepth: Int, straying column: Int? = nil
  ) {
    nesting.enter(Nesting.List(depth: depth, shape: shape))
    defer { nesting.leaveList() }
    var last: Int?
    var told: Int?  // the wrong depth that was told of last; more at that depth are no news
    while let line = nextLine() {
      if recovery.takesDashless() {
        readDashless(shape, line, into: parent, after: &last, depth: depth)
        continue
      }
      guard line.mayBeItem else {
        guard isStray(line, depth: depth, keyDepth: keyDepth) || isLostRow(line, within: depth)
        else { return }
        skipStray(line, inTexts: shape.holdsTexts)
        appendLost(line, to: parent, after: &last)
        continue
      }
      guard line.indent >= keyDepth || straysOut(line, like: told ?? column) else { return }
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
      } else {
        recovery.resumeAtDash()
      }
      reportBullet(line)
      take(line)
      let row = row(line)
      let rest = bytes.span.trimmed(row.content)
      let head =
        rest.isEmpty ? line.span : SourceRange(rest.lowerBound, rest.upperBound)
      let above = last
      let node = append(.init(head: head), to: parent, after: &last)
      let indentation = Indentation(
        depth: row.indent, lowest: min(line.indent, depth), isItem: true,
        endsAtLowest: depth == keyDepth, isMisplaced: isMisplaced)
      readItem(shape, node, line, row, rest, indentation)
      if let above, joins(node, above, shape) {
        let isNews = recovery.meet(.dash)
        if isNews, !isMisplaced { report(.dashBeforeKey(dash(line))) }
        join(node, to: above)
        last = above
      } else {
        recovery.resumeAtItem()
      }
    }
  }

  /// Reads an item whose dash is missing, which was told of.
  private mutating func readDashless(
    _ shape: Schema.Shape, _ line: Line, into parent: Int, after last: inout Int?, depth: Int
  ) {
    guard let group = shape.itemGroup else { return skip(line) }
    take(line)
    let node = append(.init(head: line.span), to: parent, after: &last)
    tree.nodes[node].content = .group
    let first = line.counted(at: max(line.indent, depth + 2))
    readGroup(
      group, into: node,
      Indentation(
        depth: max(line.indent, depth + 2), lowest: min(line.indent, depth), isItem: true),
      first: first)
  }

  /// Whether a dash that stands further out than the key of its list is an item all the same: no
  /// list around has such items.
  /// - Parameter column: where an item before stood that strayed.
  mutating func straysOut(_ line: Line, like column: Int?) -> Bool {
    guard let inner = nesting.lists.last, nesting.lists.count > 1, inner.shape.holdsTexts,
      line.mark == .dash, !belongsOutside(line)
    else { return false }
    let around = nesting.lists.dropLast()
    guard !isItem(line, of: inner.shape) else { return true }
    let row = row(line)
    guard !row.isBlank, !around.contains(where: { $0.shape.holdsTexts }) else { return false }
    let outer = around.last { $0.depth == line.indent }
    return outer.map {
      !isMeantAsItem(row, of: $0.shape) && (line.indent == column || goesOn(inner, behind: line))
    } ?? true
  }

  /// Whether a dash begins the next of the file's own lists, whose key is missing: an item of that
  /// list begins so and none of this one, and its keys show it.
  private mutating func begins(anotherList line: Line, behind shape: Schema.Shape) -> Bool {
    guard nesting.lists.count == 1, nesting.isOutermost, case .items(let group) = shape,
      let head = plainHead(row(line))
    else { return false }
    let rule = schema.rule(head.word, in: group)
    guard rule.map({ !schema.begins($0, in: group) }) ?? true,
      let other = unread(beginningWith: head)
    else { return false }
    return rule == nil || hasKey(of: other, notOf: group, below: line)
  }

  /// The group of the items of a list of the file's own that is not there yet and begins with a key.
  private func unread(beginningWith head: KeyHead) -> Schema.GroupID? {
    let read = FieldNodes(of: SurfaceTree.root, in: tree)
    for (place, rule) in schema.groups[0].rules.enumerated() where read[place] == nil {
      guard case .items(let group) = rule.shape, let first = schema.rule(head.word, in: group),
        schema.begins(first, in: group)
      else { continue }
      return group
    }
    return nil
  }

  /// Whether an item has a key below its first that belongs to one group and not to another.
  private mutating func hasKey(
    of group: Schema.GroupID, notOf other: Schema.GroupID, below line: Line
  ) -> Bool {
    let start = lines.cursor
    defer { lines.goBack(to: start) }
    lines.pass(line)
    while let row = nextLine(), row.indent > line.indent, !row.mayBeItem {
      if let head = plainHead(row), schema.rule(head.word, in: group) != nil,
        schema.rule(head.word, in: other) == nil
      {
        return true
      }
      lines.pass(row)
    }
    return false
  }

  /// Whether a line is a key of what is around, without its colon.
  private mutating func isKeyLackingColon(_ line: Line) -> Bool {
    guard let head = KeyHead(lackingColon: bytes.span, line.content, schema) else { return false }
    return nesting.groups.contains { schema.rule(head.word, in: $0) != nil }
  }

  /// Whether a row of text stands further out than what goes on behind it: it was broken off the
  /// row above, and ends nothing.
  mutating func isLostRow(_ line: Line, within depth: Int) -> Bool {
    guard line.indent < depth, isBareText(line), !isKeyLackingColon(line), !isMeantForFile(line)
    else { return false }
    let start = lines.cursor
    defer { lines.goBack(to: start) }
    lines.pass(line)
    return nextLine().map { $0.indent >= depth } ?? false
  }

  /// Whether a line is a key of what is around, however it is written.
  mutating func isKeyOfOthers(_ line: Line) -> Bool {
    isKeyLackingColon(line) || isMeantForFile(line)
  }

  /// Whether a line at the left edge is a key of the file, written otherwise than it should be.
  private mutating func isMeantForFile(_ line: Line) -> Bool {
    guard line.indent == 0 else { return false }
    let head = KeyHead(meantBy: bytes.span, line.content, schema, takesIDs: false)
    if let head, schema.rule(head.word, in: 0) != nil { return true }
    return namedOtherwise(line) != nil
  }

  /// A list of the file's own below a word that is no key: the word, and the rule of that list.
  mutating func namedOtherwise(_ line: Line) -> (head: KeyHead, rule: Int)? {
    guard line.indent == 0,
      let head = KeyHead(ofAnyLetters: bytes.span, bytes.span.trimmed(line.content), schema),
      !head.word.isKnown
    else { return nil }
    let start = lines.cursor
    defer { lines.goBack(to: start) }
    lines.pass(line)
    guard let item = nextLine(), item.isDash, let first = plainHead(row(item)) else { return nil }
    let read = FieldNodes(of: SurfaceTree.root, in: tree)
    for (rule, key) in schema.groups[0].rules.enumerated() where read[rule] == nil {
      if case .items(let group) = key.shape, let own = schema.rule(first.word, in: group),
        schema.begins(own, in: group)
      {
        return (head, rule)
      }
    }
    return nil
  }

  /// Whether a list goes on behind a line.
  private mutating func goesOn(_ list: Nesting.List, behind line: Line) -> Bool {
    let start = lines.cursor
    defer { lines.goBack(to: start) }
    lines.pass(line)
    return nextLine().map { $0.isDash && $0.indent == list.depth } ?? false
  }

  /// Whether what stands behind a dash was meant as a key of a list's items.
  private mutating func isMeantAsItem(_ row: Line, of shape: Schema.Shape) -> Bool {
    guard let group = shape.itemGroup else { return false }
    let head =
      keyHead(row, in: group) ?? KeyHead(lackingColon: bytes.span, row.content, schema)
    return head.map { schema.rule($0.word, in: group) != nil } ?? false
  }

  /// Whether a dash begins an item of a list around, and none of the innermost.
  private mutating func belongsOutside(_ line: Line) -> Bool {
    guard let head = plainHead(row(line)), let inner = nesting.lists.last,
      !begins(head, an: inner)
    else { return false }
    return nesting.lists.dropLast().contains { begins(head, an: $0) }
  }

  /// Whether an item of a list can begin with a key.
  private func begins(_ head: KeyHead, an list: Nesting.List) -> Bool {
    list.shape.itemGroup.map { schema.rule(head.word, in: $0) != nil } ?? false
  }

  /// Notes that the list has an item that could not be read.
  private mutating func appendLost(_ line: Line, to parent: Int, after last: inout Int?) {
    let node = append(.init(head: line.span), to: parent, after: &last)
    tree.nodes[node].content = .broken
  }

  private mutating func reportMisplaced(_ line: Line, _ depth: Int) {
    guard !line.mixes else { return }  // which is told of, and is why
    if line.indent > depth { return reportTooDeep(line, isDash: true) }
    if recovery.meet(.wrongDepth) { report(.dashAtWrongDepth(dash(line), depth)) }
  }

  /// Whether a line that is no item is text that strayed into the list. A key is left to the
  /// group around it.
  private mutating func isStray(_ line: Line, depth: Int, keyDepth: Int) -> Bool {
    guard line.indent > keyDepth, let around = nesting.groups.last else { return false }
    return keyHead(line, in: around) == nil
  }

  /// Tells of what stands in the place of a dash.
  private mutating func reportBullet(_ line: Line) {
    switch line.mark {
    case .bullet:
      let dash = dash(line)
      let mark = Array(bytes[dash.start..<dash.end])
      // A list of numbers is one thing as well.
      if recovery.meetBullet(mark[0].isDigit ? [mark[0] & 0xF0] : mark) {
        report(.bullet(at: dash))
      }
    case .dashedKey, .tightDash: report(.tightDash(at: dash(line)), as: .tightDash)
    case .words, .comment, .documentMark, .fence, .dash: break
    }
  }
}
