import Text

extension SurfaceReader {
  /// Where the keys of a group stand.
  struct Position {
    /// The column of its keys.
    let depth: Int
    /// The least column at which a key, though wrongly placed, still belongs to the group.
    let lowest: Int
    /// Whether the group is an item of a list.
    var isItem = false
    /// Whether that list stands at its key's own depth, so that a key there may end it.
    var endsAtLowest = false
    /// Whether its dash stands at a wrong depth, so that its keys may stand at the right one.
    var isMisplaced = false

    /// The same with its keys in another column.
    func moved(to depth: Int) -> Position {
      Position(
        depth: depth, lowest: lowest, isItem: isItem, endsAtLowest: endsAtLowest,
        isMisplaced: isMisplaced)
    }
  }

  /// Reads keys until a line that does not belong to the group.
  /// - Parameter first: the rest of an item's line, if its first key stands there.
  mutating func readGroup(
    _ id: Schema.GroupID, into parent: Int, _ position: Position, first: Line? = nil
  ) {
    open.append(id)
    defer { open.removeLast() }
    let group = schema.groups[id]
    var members = Members()
    if let first, let head = firstHead(first, in: group) {
      lastKey = first.indent
      readMember(head, first, of: group, into: parent, &members)
    }
    while let line = nextLine() {
      if isDash(line) {
        if let rule = keyless(line, in: group, position, members) {
          readKeyless(rule, line, of: group, into: parent, &members)
          continue
        }
        if position.isItem || line.indent < position.lowest { return }
        reportTooDeep(line, isDash: true)
        skip(line)
      } else if line.indent < position.lowest {
        guard let head = straying(line, from: group) else { return }
        reportWrongDepth(head, position)
        take(line)
        readMember(head, counted(line, head, position, group), of: group, into: parent, &members)
      } else if let head = keyHead(line, in: group) {
        if isDashless(head, line, in: group, position, members) {
          report(.lostDash(head.word(in: bytes), span(head)))
          lacksDash = true
          return
        }
        guard place(head, line, position, group) else { return }
        take(line)
        readMember(head, counted(line, head, position, group), of: group, into: parent, &members)
      } else if position.isItem, marker(of: line) != nil, line.indent <= position.depth {
        return
      } else if line.indent == position.depth, let head = lackingColon(line, in: group, members) {
        run = nil
        take(line)
        readMember(head, line, of: group, into: parent, &members)
      } else {
        skipStray(line)
        skipRows(deeperThan: position.depth)
      }
    }
  }

  /// A key that stands further out than its group and that no group around knows: it strayed.
  private func straying(_ line: Line, from group: Schema.Group) -> KeyHead? {
    guard open.count > 1, group.free == nil, let head = keyHead(line, in: group),
      group.rule(head.key) != nil,
      !open.dropLast().contains(where: { schema.groups[$0].rule(head.key) != nil })
    else { return nil }
    return head
  }

  /// Whether a key with which items begin stands there once more: then it begins the next item,
  /// whose dash is missing.
  private func isDashless(
    _ head: KeyHead, _ line: Line, in group: Schema.Group, _ position: Position,
    _ members: Members
  ) -> Bool {
    guard position.isItem, line.indent <= position.depth, head.fault == nil,
      let rule = group.rule(head.key), let first = members.seen[rule]
    else { return false }
    return group.begins(rule) && members.last != first
  }

  /// The rule of the list that begins at a dash without its key; nil if the dash is no such list.
  private func keyless(
    _ line: Line, in group: Schema.Group, _ position: Position, _ members: Members
  ) -> Int? {
    group.rules.indices.first { rule in
      guard members.seen[rule] == nil else { return false }
      switch group.rules[rule].shape {
      case .items: return open.count == 1 && isItem(line, of: group.rules[rule].shape)
      case .textsOrItems:
        return position.isItem && line.indent >= position.depth && !isItem(line, of: group)
      case .text, .texts, .textOrTexts, .group: return false
      }
    }
  }

  /// Reads a list whose key is missing: one error, and its items count.
  private mutating func readKeyless(
    _ rule: Int, _ line: Line, of group: Schema.Group, into parent: Int,
    _ members: inout Members
  ) {
    let list = Span(line.first, line.end)
    // What the file itself lacks is told at its first key.
    report(
      .keyless(
        group.rules[rule].name, open.count == 1 ? tree.nodes[parent].head : list, list: list))
    let node = append(.init(head: list), to: parent, after: &members.last)
    tree.nodes[node].rule = Int16(rule)
    members.seen[rule] = node
    run = nil
    readNestedList(group.rules[rule].shape, of: node, line, depth: max(line.indent - 1, 0))
  }

  /// A key of the group that is not there yet, written without its colon.
  private func lackingColon(_ line: Line, in group: Schema.Group, _ members: Members) -> KeyHead? {
    guard run != .stray,
      let head = KeyHead(lackingColon: bytes.span, line.first..<line.end),
      let rule = group.rule(head.key), members.seen[rule] == nil
    else { return nil }
    return head
  }

  private mutating func reportWrongDepth(_ head: KeyHead, _ position: Position) {
    if run != .wrongDepth, !position.isMisplaced {
      report(.keyAtWrongDepth(span(head), position.depth))
    }
    run = .wrongDepth
  }

  /// Tells of a key at a wrong depth; false if it belongs to a group further out.
  private mutating func place(
    _ head: KeyHead, _ line: Line, _ position: Position, _ group: Schema.Group
  ) -> Bool {
    if line.indent == position.depth {
      if run != .duplicate && run != .dash { run = nil }
    } else if line.indent > position.depth {
      if position.isMisplaced { run = .tooDeep }
      reportTooDeep(line, isDash: false)
    } else {
      guard belongs(head, line, position, group) else { return false }
      reportWrongDepth(head, position)
    }
    return true
  }

  /// A line with its key at the depth where it belongs, for what stands below it: a text may begin
  /// wherever it is deeper than its key.
  private mutating func counted(
    _ line: Line, _ head: KeyHead, _ position: Position, _ group: Schema.Group
  ) -> Line {
    guard line.indent != position.depth, !position.isMisplaced else { return line }
    let isText = group.rule(head.key).map { group.rules[$0].shape.isText } ?? true
    let start = cursor
    defer { cursor = start }
    let isBelow = nextLine().map { $0.columns > position.depth } ?? true
    return line.counted(at: isText && !isBelow ? min(line.indent, position.depth) : position.depth)
  }

  /// Whether a key that stands too far left is still the item's: not if only a group further out
  /// knows it, nor if it may end the list at whose own depth it stands.
  private func belongs(
    _ head: KeyHead, _ line: Line, _ position: Position, _ group: Schema.Group
  ) -> Bool {
    let outer = open.dropLast()
    if position.endsAtLowest, line.indent == position.lowest, let around = outer.last,
      knows(head, in: schema.groups[around])
    {
      return false
    }
    if group.free != nil || group.rule(head.key) != nil { return true }
    return !outer.contains { schema.groups[$0].rule(head.key) != nil }
  }

  /// Whether a key is legal in a group, or a close misspelling of one that is.
  private func knows(_ head: KeyHead, in group: Schema.Group) -> Bool {
    group.rule(head.key) != nil
      || Suggestion.nearest(
        to: head.word(in: bytes), among: group.rules.lazy.map { $0.name }) != nil
  }

  /// Tells once of a run of lines that stand too deep.
  mutating func reportTooDeep(_ line: Line, isDash: Bool) {
    if run != .tooDeep {
      report(.tooDeep(at: Span(line.first, line.end), isDash: isDash))
    }
    run = .tooDeep
  }

  /// Passes a row of text where a key belongs; a run of them is told of once.
  mutating func skipStray(_ line: Line, inTexts: Bool = false) {
    let span = Span(line.first, line.end)
    if run != .stray { report(inTexts ? .strayItem(at: span) : .strayText(at: span)) }
    run = .stray
    cursor = line.next
  }
}
