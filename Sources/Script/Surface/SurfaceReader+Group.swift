import Text

extension SurfaceReader {
  /// Where the keys of a group stand.
  struct Indentation {
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
    func moved(to depth: Int) -> Indentation {
      Indentation(
        depth: depth, lowest: lowest, isItem: isItem, endsAtLowest: endsAtLowest,
        isMisplaced: isMisplaced)
    }
  }

  /// Reads keys until a line that does not belong to the group.
  /// - Parameter first: the rest of an item's line, if its first key stands there.
  mutating func readGroup(
    _ group: Schema.GroupID, into parent: Int, _ indentation: Indentation, first: Line? = nil
  ) {
    nesting.enter(group, parent)
    defer { nesting.leaveGroup() }
    var members = Members()
    if let first, let head = firstHead(first, in: group) {
      lines.takeKey(at: first.indent)
      readMember(head, first, of: group, into: parent, &members)
    }
    while let line = nextLine() {
      if line.isDash {
        if let rule = keyless(line, in: group, indentation, members) {
          readKeyless(rule, line, of: group, into: parent, &members)
          continue
        }
        if indentation.isItem || line.indent < indentation.lowest { return }
        reportTooDeep(line, isDash: true)
        skip(line)
      } else if line.indent < indentation.lowest {
        if isLostRow(line, within: indentation.lowest) {
          skipStray(line)
          continue
        }
        guard let head = straying(line, from: group) else { return }
        reportWrongDepth(head, indentation)
        take(line)
        readMember(head, counted(line, head, indentation, group), of: group, into: parent, &members)
      } else if nesting.isOutermost, let named = namedOtherwise(line) {
        take(line)
        readNamedOtherwise(named.head, as: named.rule, line, of: group, into: parent, &members)
      } else if let head = keyHead(line, in: group) {
        if endsListBeside(head, line, indentation) { return }
        if isDashless(head, line, in: group, indentation, members) {
          report(.lostDash(head.spelling(in: bytes), head.span))
          recovery.missDash()
          return
        }
        let isSecond = indentation.isItem && members.last == Int(tree.nodes[parent].firstChild)
        guard place(head, line, indentation, group, isSecond: isSecond) else { return }
        take(line)
        readMember(head, counted(line, head, indentation, group), of: group, into: parent, &members)
      } else if indentation.isItem, line.mayBeItem, line.indent <= indentation.depth {
        return
      } else if line.indent == indentation.depth, let head = lackingColon(line, in: group, members)
      {
        recovery.resume()
        take(line)
        readMember(head, line, of: group, into: parent, &members)
      } else {
        skipStray(line)
        skipRows(deeperThan: indentation.depth)
      }
    }
  }

  /// A key that stands further out than its group and that no group around knows: it strayed.
  private mutating func straying(_ line: Line, from group: Schema.GroupID) -> KeyHead? {
    guard !nesting.isOutermost, schema.groups[group].free == nil,
      let head = keyHead(line, in: group), schema.rule(head.word, in: group) != nil,
      !isKnownAround(head)
    else { return nil }
    return head
  }

  /// Whether a group around the innermost knows a key.
  private mutating func isKnownAround(_ head: KeyHead) -> Bool {
    nesting.groups.dropLast().contains { schema.rule(head.word, in: $0) != nil }
  }

  /// Whether a key stands beside a list at whose own depth it may end it, and what is around the
  /// list has no such key yet: then it is none of the item's.
  private mutating func endsListBeside(_ head: KeyHead, _ line: Line, _ indentation: Indentation)
    -> Bool
  {
    guard indentation.endsAtLowest, line.indent == indentation.lowest,
      line.indent < indentation.depth, let around = nesting.around,
      let rule = schema.rule(head.word, in: around.group)
    else { return false }
    return FieldNodes(of: around.node, in: tree)[rule] == nil
  }

  /// Whether a key with which items begin stands there once more: then it begins the next item,
  /// whose dash is missing.
  @inline(__always)
  private mutating func isDashless(
    _ head: KeyHead, _ line: Line, in group: Schema.GroupID, _ indentation: Indentation,
    _ members: borrowing Members
  ) -> Bool {
    guard indentation.isItem, line.indent <= indentation.depth, head.slip == nil,
      let rule = schema.rule(head.word, in: group), let first = members.seen[rule]
    else { return false }
    return schema.begins(rule, in: group) && members.last != first
  }

  /// The rule of the list that begins at a dash without its key; nil if the dash is no such list.
  private mutating func keyless(
    _ line: Line, in group: Schema.GroupID, _ indentation: Indentation, _ members: borrowing Members
  ) -> Int? {
    guard nesting.isOutermost || indentation.isItem && line.indent >= indentation.depth else {
      return nil
    }
    for (rule, key) in schema.groups[group].rules.enumerated() where members.seen[rule] == nil {
      switch key.shape {
      case .items where nesting.isOutermost:
        if isItem(line, of: key.shape) { return rule }
      case .textsOrItems where indentation.isItem && line.indent >= indentation.depth:
        if !isItem(line, of: group) { return rule }
      case .text, .texts, .textOrTexts, .group, .items, .textsOrItems: continue
      }
    }
    return nil
  }

  /// Reads a list whose key is missing: one error, and its items count.
  private mutating func readKeyless(
    _ rule: Int, _ line: Line, of group: Schema.GroupID, into parent: Int,
    _ members: inout Members
  ) {
    // What the file itself lacks is told at its first key.
    report(
      .keyless(
        schema.groups[group].rules[rule].name,
        nesting.isOutermost ? tree.nodes[parent].head : line.span, list: line.span))
    let node = append(.init(head: line.span), to: parent, after: &members.last)
    tree.nodes[node].rule = Int8(truncatingIfNeeded: rule)
    members.seen[rule] = node
    recovery.resume()
    readNestedList(
      schema.shape(rule, in: group), of: node, line, depth: max(line.indent - 1, 0))
  }

  /// A key of the group that is not there yet, written without its colon.
  private mutating func lackingColon(
    _ line: Line, in group: Schema.GroupID, _ members: borrowing Members
  ) -> KeyHead? {
    guard recovery.run != .stray,
      let head = KeyHead(lackingColon: bytes.span, line.content, schema),
      let rule = schema.rule(head.word, in: group), members.seen[rule] == nil
    else { return nil }
    return head
  }

  private mutating func reportWrongDepth(_ head: KeyHead, _ indentation: Indentation) {
    let isNews = recovery.meet(.wrongDepth)
    if isNews, !indentation.isMisplaced { report(.keyAtWrongDepth(head.span, indentation.depth)) }
  }

  /// Tells of a key at a wrong depth; false if it belongs to a group further out.
  /// - Parameter isSecond: whether it is the second key of an item.
  private mutating func place(
    _ head: KeyHead, _ line: Line, _ indentation: Indentation, _ group: Schema.GroupID,
    isSecond: Bool
  ) -> Bool {
    let distance = line.indent - indentation.depth
    if distance == 0 {
      recovery.resumeAtKey()
      if indentation.isItem { recovery.endHabits() }
      return true
    }
    if distance < 0, !belongs(head, line, indentation, group) { return false }
    let isOwn = !indentation.isMisplaced && schema.rule(head.word, in: group) != nil
    if isOwn, recovery.knowsHabit(distance) || isSecond && recovery.run == nil {
      _ = recovery.meet(distance > 0 ? .tooDeep : .wrongDepth)
      guard recovery.meetHabit(distance) else { return true }
      report(
        distance > 0
          ? .itemTooDeep(at: line.span) : .keyAtWrongDepth(head.span, indentation.depth))
    } else if distance > 0 {
      // Under a dash that was told of, that is no news.
      if indentation.isMisplaced { _ = recovery.meet(.tooDeep) }
      reportTooDeep(line, head, in: group)
    } else {
      reportWrongDepth(head, indentation)
    }
    return true
  }

  /// A line with its key at the depth where it belongs, for what stands below it: a text may begin
  /// wherever it is deeper than its key.
  private mutating func counted(
    _ line: Line, _ head: KeyHead, _ indentation: Indentation, _ group: Schema.GroupID
  ) -> Line {
    guard line.indent != indentation.depth, !indentation.isMisplaced else { return line }
    let isText = schema.rule(head.word, in: group).map { schema.shape($0, in: group).isText }
    let start = lines.cursor
    defer { lines.goBack(to: start) }
    let row = nextLine()
    // What stands deeper than the key itself is below it, however deep the key stands; and a key of
    // the same group right under it is beside it.
    if line.indent > indentation.depth, let row, row.columns >= line.indent,
      row.columns > line.indent
        || plainHead(row).flatMap({ schema.rule($0.word, in: group) }) != nil
    {
      return line
    }
    let isBelow = row.map { $0.columns > indentation.depth } ?? true
    return line.counted(
      at: (isText ?? true) && !isBelow ? min(line.indent, indentation.depth) : indentation.depth)
  }

  /// Whether a key that stands too far left is still the item's: not if only a group further out
  /// knows it, nor if it may end the list at whose own depth it stands.
  private mutating func belongs(
    _ head: KeyHead, _ line: Line, _ indentation: Indentation, _ group: Schema.GroupID
  ) -> Bool {
    if indentation.endsAtLowest, line.indent == indentation.lowest,
      let around = nesting.around, knows(head, in: around.group)
    {
      let isThere = schema.rule(head.word, in: around.group).map {
        FieldNodes(of: around.node, in: tree)[$0] != nil
      }
      guard isThere ?? false, schema.rule(head.word, in: group) != nil else { return false }
    }
    if schema.groups[group].free != nil || schema.rule(head.word, in: group) != nil { return true }
    return !isKnownAround(head)
  }

  /// Whether a key is legal in a group, or a close misspelling of one that is.
  private func knows(_ head: KeyHead, in group: Schema.GroupID) -> Bool {
    schema.rule(head.word, in: group) != nil
      || Suggestion.nearest(
        to: head.spelling(in: bytes), among: schema.groups[group].names) != nil
  }

  /// The same of a key; one that only items with keys can have stands below a bare text.
  private mutating func reportTooDeep(_ line: Line, _ head: KeyHead, in group: Schema.GroupID) {
    guard schema.rule(head.word, in: group) == nil,
      let owner = schema.groups.indices.first(where: {
        !schema.groups[$0].markers.isEmpty && schema.rule(head.word, in: $0) != nil
      })
    else { return reportTooDeep(line, isDash: false) }
    guard recovery.meet(.tooDeep) else { return }
    report(.keyBelowText(tree.source.text(head.span), of: schema.groups[owner], line.span))
  }

  /// Tells once of a run of lines that stand too deep.
  mutating func reportTooDeep(_ line: Line, isDash: Bool) {
    if recovery.meet(.tooDeep) { report(.tooDeep(at: line.span, isDash: isDash)) }
  }
}
