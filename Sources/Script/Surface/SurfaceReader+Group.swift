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

  /// What a group has so far.
  private struct Members {
    var last: Int?
    /// By the rule's place, the node of the key; -1: not there yet.
    var seen = InlineArray<24, Int32>(repeating: -1)
    /// The same for ids.
    var ids: [String: Int] = [:]
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
    if let first, let head = keyHead(first, in: group) {
      lastKey = first.indent
      readMember(head, first, of: group, into: parent, &members)
    }
    while let line = nextLine() {
      if isDash(line) {
        if position.isItem || line.indent < position.lowest { return }
        reportTooDeep(line, isDash: true)
        skip(line)
      } else if line.indent < position.lowest {
        guard let head = straying(line, from: group) else { return }
        reportWrongDepth(head, position)
        take(line)
        readMember(head, line, of: group, into: parent, &members)
      } else if let head = keyHead(line, in: group) {
        guard place(head, line, position, group) else { return }
        take(line)
        readMember(head, line, of: group, into: parent, &members)
      } else if position.isItem, marker(of: line) != nil, line.indent <= position.depth {
        return
      } else if line.indent == position.depth, let head = lackingColon(line, in: group, members) {
        run = nil
        take(line)
        readMember(head, line, of: group, into: parent, &members)
      } else {
        skipStray(line)
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

  /// A key of the group that is not there yet, written without its colon.
  private func lackingColon(_ line: Line, in group: Schema.Group, _ members: Members) -> KeyHead? {
    guard let head = KeyHead(lackingColon: bytes.span, line.first..<line.end),
      let rule = group.rule(head.key), members.seen[rule] < 0
    else { return nil }
    return head
  }

  private mutating func reportWrongDepth(_ head: KeyHead, _ position: Position) {
    if run != .wrongDepth, !position.isMisplaced {
      diagnostics.append(.keyAtWrongDepth(span(head), position.depth))
    }
    run = .wrongDepth
  }

  /// Tells of a key at a wrong depth; false if it belongs to a group further out.
  private mutating func place(
    _ head: KeyHead, _ line: Line, _ position: Position, _ group: Schema.Group
  ) -> Bool {
    if line.indent == position.depth {
      run = nil
    } else if line.indent > position.depth {
      if position.isMisplaced { run = .tooDeep }
      reportTooDeep(line, isDash: false)
    } else {
      guard belongs(head, line, position, group) else { return false }
      reportWrongDepth(head, position)
    }
    return true
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
        to: head.word(in: bytes), among: group.rules.lazy.map(\.name)) != nil
  }

  /// The key with which a line begins; nil if it begins otherwise.
  func keyHead(_ line: Line, in group: Schema.Group) -> KeyHead? {
    let range = line.first..<line.end
    return KeyHead(bytes.span, range)
      ?? KeyHead(meantBy: bytes.span, range) { schema.knows($0) || group.free != nil }
  }

  func span(_ head: KeyHead) -> Span { Span(head.name.lowerBound, head.name.upperBound) }

  private mutating func readMember(
    _ head: KeyHead, _ line: Line, of group: Schema.Group, into parent: Int,
    _ members: inout Members
  ) {
    if let fault = head.fault {
      diagnostics.append(.malformedKey(head.word(in: bytes), fault, span(head)))
    }
    if let rule = group.rule(head.key) {
      readKnown(rule, head, line, group, parent, &members)
    } else if let shape = group.free {
      readID(shape, head, line, parent, &members)
    } else {
      readUnknown(head, line, group, parent, &members)
    }
  }

  private mutating func readKnown(
    _ rule: Int, _ head: KeyHead, _ line: Line, _ group: Schema.Group, _ parent: Int,
    _ members: inout Members
  ) {
    if members.seen[rule] >= 0 {
      let earlier = Int(members.seen[rule])
      diagnostics.append(
        .duplicateKey(group.rules[rule].name, span(head), first: tree.nodes[earlier].head))
      // That the first of them is empty is the same mistake.
      if tree.nodes[earlier].isEmpty { tree.nodes[earlier].content = .broken }
      skipValue(line, head)
      return
    }
    let node = append(.init(head: span(head)), to: parent, after: &members.last)
    tree.nodes[node].rule = Int16(rule)
    members.seen[rule] = Int32(truncatingIfNeeded: node)
    readValue(group.rules[rule].shape, of: node, from: head.valueStart, line)
  }

  private mutating func readID(
    _ shape: Schema.Shape, _ head: KeyHead, _ line: Line, _ parent: Int, _ members: inout Members
  ) {
    let id = head.word(in: bytes)
    if let earlier = members.ids[id] {
      diagnostics.append(.duplicateKey(id, span(head), first: tree.nodes[earlier].head))
      skipValue(line, head)
      return
    }
    let node = append(.init(head: span(head)), to: parent, after: &members.last)
    members.ids[id] = node
    readValue(shape, of: node, from: head.valueStart, line)
  }

  /// A close misspelling counts as the key it resembles, unless that is there already.
  private mutating func readUnknown(
    _ head: KeyHead, _ line: Line, _ group: Schema.Group, _ parent: Int, _ members: inout Members
  ) {
    let word = head.word(in: bytes)
    let near = Suggestion.nearest(to: word, among: group.rules.lazy.map(\.name))
    let rule = near.flatMap { name in group.rules.firstIndex { $0.name == name } }
    let homes = schema.homes(of: word)
    // Where its depth was told of already, that is the mistake.
    if run == nil {
      diagnostics.append(.unknownKey(word, span(head), in: group, near: near, homes: homes))
    }
    guard let rule, homes.isEmpty, members.seen[rule] < 0 else {
      skipValue(line, head)
      return
    }
    readKnown(rule, head, line, group, parent, &members)
  }

  /// Passes the value of a key that does not count.
  private mutating func skipValue(_ line: Line, _ head: KeyHead) {
    let isEmpty = bytes[head.valueStart..<line.end].allSatisfy(\.isBlank)
    skipDeeper(than: line.indent)
    if isEmpty { skipListBeside(line) }
  }

  /// Tells once of a run of lines that stand too deep.
  mutating func reportTooDeep(_ line: Line, isDash: Bool) {
    if run != .tooDeep {
      diagnostics.append(.tooDeep(at: Span(line.first, line.end), isDash: isDash))
    }
    run = .tooDeep
  }

  /// Passes a row of text where a key belongs; a run of them is told of once.
  mutating func skipStray(_ line: Line) {
    if run != .stray { diagnostics.append(.strayText(at: Span(line.first, line.end))) }
    run = .stray
    cursor = line.next
  }
}
