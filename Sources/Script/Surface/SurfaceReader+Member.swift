import Text

extension SurfaceReader {
  /// What a group has so far.
  struct Members {
    var last: Int?
    /// The keys that are there.
    var seen = Fields()
    /// The same for ids.
    var ids = Register<Int>()
  }

  /// The key with which an item begins, its colon there or not; nil if it begins otherwise.
  func firstHead(_ row: Line, in group: Schema.Group) -> KeyHead? {
    keyHead(row, in: group)
      ?? KeyHead(lackingColon: bytes.span, row.first..<row.end)
      .flatMap { group.rule($0.key) == nil ? nil : $0 }
  }

  /// The key with which a line begins; nil if it begins otherwise.
  func keyHead(_ line: Line, in group: Schema.Group) -> KeyHead? {
    let range = line.first..<line.end
    return KeyHead(bytes.span, range)
      ?? KeyHead(meantBy: bytes.span, range) { schema.knows($0) || group.free != nil }
  }

  func span(_ head: KeyHead) -> Span { Span(head.name.lowerBound, head.name.upperBound) }

  mutating func readMember(
    _ head: KeyHead, _ line: Line, of group: Schema.Group, into parent: Int,
    _ members: inout Members
  ) {
    let rule = group.rule(head.key)
    defer { if head.fault == .noColon, let last = members.last { silence(last) } }
    // Of a word that is no key, that is told.
    if let fault = head.fault, rule != nil || group.free != nil {
      report(.malformedKey(head.word(in: bytes), fault, span(head)))
    }
    if let rule {
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
    if let earlier = members.seen[rule], tree.isKeyless(earlier) {
      // Its key is here, and what stood above it was no list of it.
      tree.nodes[earlier].rule = -1
    } else if let earlier = members.seen[rule] {
      if isSecondDocument { return skipValue(line, head) }
      reportDuplicate(group.rules[rule].name, head, earlier)
      skipValue(line, head)
      return
    }
    let node = append(.init(head: span(head)), to: parent, after: &members.last)
    tree.nodes[node].rule = Int16(rule)
    members.seen[rule] = node
    if run == .duplicate { run = nil }
    readValue(group.rules[rule].shape, of: node, from: head.valueStart, line)
  }

  /// Lets nothing be said of a key that holds nothing, since its line was told of already.
  private mutating func silence(_ node: Int) {
    if tree.nodes[node].isEmpty { tree.nodes[node].content = .broken }
  }

  private mutating func reportDuplicate(_ key: String, _ head: KeyHead, _ earlier: Int) {
    if run != .duplicate {
      report(.duplicateKey(key, span(head), first: tree.nodes[earlier].head))
    }
    // The line that begins an item may be missing above.
    run = .duplicate
    tree.lacksItems = true
    silence(earlier)  // that the first of them is empty is the same mistake
  }

  private mutating func readID(
    _ shape: Schema.Shape, _ head: KeyHead, _ line: Line, _ parent: Int, _ members: inout Members
  ) {
    let id = head.word(in: bytes)
    if let earlier = members.ids[id] {
      reportDuplicate(id, head, earlier)
      skipValue(line, head)
      return
    }
    let node = append(.init(head: span(head)), to: parent, after: &members.last)
    _ = members.ids.add(node, as: id)
    readValue(shape, of: node, from: head.valueStart, line)
  }

  /// A close misspelling counts as the key it resembles, unless that is there already.
  private mutating func readUnknown(
    _ head: KeyHead, _ line: Line, _ group: Schema.Group, _ parent: Int, _ members: inout Members
  ) {
    let word = head.word(in: bytes)
    let other = group.otherNames[word]
    let near = other ?? Suggestion.nearest(to: word, among: group.rules.lazy.map { $0.name })
    let rule = near.flatMap { name in group.rules.firstIndex { $0.name == name } }
    let isFree = other != nil && rule.map { members.seen[$0] == nil } ?? false
    let homes = isFree ? [] : schema.homes(of: word)
    // Where its depth was told of already, that is the mistake.
    if run == nil {
      report(.unknownKey(word, span(head), in: group, near: near, homes: homes))
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
    let isEmpty = bytes[head.valueStart..<line.end].allSatisfy { $0.isBlank }
    skipDeeper(than: line.indent)
    if isEmpty { skipListBeside(line) }
  }
}
