import Text

extension SurfaceReader {
  /// What a group has so far.
  struct Members {
    var last: Int?
    /// The keys that are there.
    var seen = FieldNodes()
    /// The same for ids; most groups have none.
    var ids: Register<Int>?
  }

  /// The key with which an item begins, its colon there or not; nil if it begins otherwise.
  @inline(__always)
  mutating func firstHead(_ row: Line, in group: Schema.GroupID) -> KeyHead? {
    if let head = keyHead(row, in: group) { return head }
    guard let head = KeyHead(lackingColon: bytes.span, row.content, schema),
      schema.rule(head.word, in: group) != nil
    else { return nil }
    return head
  }

  /// The key with which a line begins; nil if it begins otherwise.
  @inline(__always)
  mutating func keyHead(_ line: Line, in group: Schema.GroupID) -> KeyHead? {
    if let head = plainHead(line) { return head }
    return KeyHead(
      meantBy: bytes.span, line.content, schema, takesIDs: schema.groups[group].free != nil)
  }

  mutating func readMember(
    _ head: KeyHead, _ line: Line, of group: Schema.GroupID, into parent: Int,
    _ members: inout Members
  ) {
    let rule = schema.rule(head.word, in: group)
    // Of a word that is no key, that is told.
    if let slip = head.slip, rule != nil || schema.groups[group].free != nil {
      let value = bytes.span.trimmed(head.valueStart..<line.end)
      let isBlock = value.first.map { bytes[$0] == UInt8(ascii: "|") } ?? false
      report(
        .malformedKey(head.spelling(in: bytes), slip, head.span, isBlock: isBlock), as: .key(slip))
    }
    if let rule {
      readKnown(rule, head, line, group, parent, &members)
    } else if let shape = schema.groups[group].free {
      readID(shape, head, line, parent, &members)
    } else {
      readUnknown(head, line, group, parent, &members)
    }
    if head.slip == .noColon, let last = members.last { silence(last) }
  }

  private mutating func readKnown(
    _ rule: Int, _ head: KeyHead, _ line: Line, _ group: Schema.GroupID, _ parent: Int,
    _ members: inout Members
  ) {
    if let earlier = members.seen[rule], tree.isKeyless(earlier) {
      // Its key is here, and what stood above it was no list of it.
      tree.nodes[earlier].rule = -1
    } else if let earlier = members.seen[rule] {
      if nesting.isOutermost, recovery.run != .duplicate, !recovery.isInSecondDocument,
        beginsAnew(line, group, members)
      {
        report(.setTwice(head.span, first: tree.nodes[earlier].head))
        lines.end(before: line.start)
        return
      }
      if !recovery.isInSecondDocument {
        reportDuplicate(schema.groups[group].rules[rule].name, head, earlier)
      }
      return skipValue(line, head)
    }
    let node = append(.init(head: head.span), to: parent, after: &members.last)
    tree.nodes[node].rule = Int8(truncatingIfNeeded: rule)
    tree.nodes[node].isOtherSpelling = schema.isOtherSpelling(head.word, in: group)
    members.seen[rule] = node
    recovery.resumeAtNewKey()
    readValue(schema.shape(rule, in: group), of: node, from: head.valueStart, line)
  }

  /// Whether the file's own keys begin once more: as where a set was pasted below itself, or another
  /// one.
  private mutating func beginsAnew(
    _ line: Line, _ group: Schema.GroupID, _ members: borrowing Members
  ) -> Bool {
    let start = lines.cursor
    defer { lines.goBack(to: start) }
    // Where only its head stands twice, its lists are still to come.
    let hasLists = tree.children(of: SurfaceTree.root).contains {
      tree.nodes[$0].firstChild >= 0
    }
    var isTwice = false
    while let next = lines.next() {
      if next.indent == line.indent, let word = plainHead(next)?.word,
        let further = schema.rule(word, in: group)
      {
        if members.seen[further] != nil { isTwice = true } else if !hasLists { return false }
      }
      lines.pass(next)
    }
    return isTwice
  }

  /// A word that is no key, above a list that belongs to one: it counts as that key.
  mutating func readNamedOtherwise(
    _ head: KeyHead, as rule: Int, _ line: Line, of group: Schema.GroupID, into parent: Int,
    _ members: inout Members
  ) {
    report(
      .unknownKey(
        tree.source.text(head.span), head.span, in: schema.groups[group],
        near: schema.groups[group].rules[rule].name, homes: []))
    readKnown(rule, head, line, group, parent, &members)
  }

  /// Lets nothing be said of a key that holds nothing, since its line was told of already.
  private mutating func silence(_ node: Int) {
    if tree.nodes[node].isEmpty { tree.nodes[node].content = .broken }
  }

  private mutating func reportDuplicate(_ key: String, _ head: KeyHead, _ earlier: Int) {
    if recovery.meet(.duplicate), !recovery.isBelowStray {
      report(.duplicateKey(key, head.span, first: tree.nodes[earlier].head))
    }
    // The line that begins an item may be missing above.
    tree.lacksItems = true
    silence(earlier)  // that the first of them is empty is the same mistake
  }

  private mutating func readID(
    _ shape: Schema.Shape, _ head: KeyHead, _ line: Line, _ parent: Int, _ members: inout Members
  ) {
    let id = head.spelling(in: bytes)
    if members.ids == nil { members.ids = Register() }
    if let earlier = members.ids?[id] {
      reportDuplicate(id, head, earlier)
      skipValue(line, head)
      return
    }
    let node = append(.init(head: head.span), to: parent, after: &members.last)
    _ = members.ids?.add(node, as: id)
    readValue(shape, of: node, from: head.valueStart, line)
  }

  /// A close misspelling counts as the key it resembles, unless that is there already.
  private mutating func readUnknown(
    _ head: KeyHead, _ line: Line, _ group: Schema.GroupID, _ parent: Int,
    _ members: inout Members
  ) {
    let word = head.spelling(in: bytes)
    let names = schema.groups[group].names
    let other = schema.groups[group].rule(calledAlso: word)
    let near = other.map { names[$0] } ?? Suggestion.nearest(to: word, among: names)
    let rule = near.flatMap { names.firstIndex(of: $0) }
    let isFree = other != nil && rule.map { members.seen[$0] == nil } ?? false
    let homes = isFree ? [] : schema.homes(of: word)
    // Where its depth was told of already, that is the mistake.
    if recovery.run == nil {
      // What a key is called in another language, its author calls so everywhere.
      let isForeign =
        homes.isEmpty && schema.groups[group].rule(calledElsewhere: word) != nil
      if isForeign, let near { foreignKeys.append((word, near)) }
      report(
        .unknownKey(word, head.span, in: schema.groups[group], near: near, homes: homes),
        as: isForeign ? .foreignKey : nil)
    }
    guard let rule, homes.isEmpty, members.seen[rule] == nil else {
      // What an item lacks that begins with an unknown key is the same mistake.
      if members.last == nil, parent != SurfaceTree.root { tree.nodes[parent].content = .broken }
      skipValue(line, head)
      return
    }
    readKnown(rule, head, line, group, parent, &members)
  }

  /// Passes the value of a key that does not count.
  private mutating func skipValue(_ line: Line, _ head: KeyHead) {
    let isEmpty = bytes.span.trimmed(head.valueStart..<line.end).isEmpty
    skipDeeper(than: line.indent)
    if isEmpty { skipListBeside(line) }
  }
}
