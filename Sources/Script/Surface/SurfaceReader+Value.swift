import Text

extension SurfaceReader {
  /// Reads what stands behind and below a key.
  mutating func readValue(
    _ shape: Schema.Shape, of node: Int, from valueStart: Int, _ line: Line
  ) {
    let rest = bytes.span.trimmed(valueStart..<line.end)
    switch shape {
    case .text:
      readText(of: node, rest, depth: line.indent)
      passList(below: node, line)
    case .textOrTexts where !(rest.isEmpty && listFollows(line.indent)):
      readText(of: node, rest, depth: line.indent)
    case .group(let group):
      readBelow(of: node, rest, line) { reader, first in
        reader.readNested(group, of: node, first, depth: line.indent)
      }
    case .texts, .textOrTexts, .items, .textsOrItems:
      readBelow(of: node, rest, line) { reader, first in
        reader.readNestedList(shape, of: node, first, depth: line.indent)
      }
    }
  }

  /// Passes a list that stands deeper below a text, which has none. Below a single word it may be a
  /// list whose key is missing.
  private mutating func passList(below node: Int, _ line: Line) {
    guard tree.nodes[node].form != .none, let first = nextLine(), first.isDash,
      first.indent > line.indent, !(plainHead(row(first))?.word.isKnown ?? false)
    else { return }
    let list = nesting.groups.last.flatMap { group in
      schema.groups[group].rules.first {
        if case .textsOrItems = $0.shape { true } else { false }
      }
    }
    let value = tree.nodes[node].value
    let isOneWord = !bytes[value.start..<value.end].contains { $0.isBlank }
    if isOneWord || wantsList, list != nil { return }
    report(
      .listBelowText(tree.source.text(tree.nodes[node].head), or: list?.name, first.span))
    recovery.resume()
    skipDeeper(than: line.indent)
  }

  /// Whether a word of the innermost group says that it has a list.
  private var wantsList: Bool {
    guard let (group, node) = nesting.innermost else { return false }
    return tree.children(of: node).contains {
      tree.nodes[$0].form == .plain && schema.groups[group].listWords.contains(tree.text($0))
    }
  }

  /// Whether the next line is an item of a list that belongs to a key at a depth: deeper, or at
  /// that depth if no list around stands there.
  private mutating func listFollows(_ depth: Int) -> Bool {
    guard let line = nextLine(), line.mayBeItem else { return false }
    return line.indent > depth
      || line.indent == depth && !nesting.lists.contains { $0.depth == depth }
  }

  /// Passes a list at the depth of a key that cannot use it.
  mutating func skipListBeside(_ line: Line) {
    while listFollows(line.indent), let item = nextLine() { skip(item) }
  }

  /// Reads a list or keys below a key; text there is one error, and what stands below is silent.
  private mutating func readBelow(
    of node: Int, _ rest: Range<Int>, _ line: Line,
    _ body: (inout SurfaceReader, Line) -> Void
  ) {
    tree.nodes[node].value = SourceRange(rest.lowerBound, rest.upperBound)
    guard rest.isEmpty else {
      tree.nodes[node].content = .broken
      report(inlineValue(node, rest))
      skipDeeper(than: line.indent)
      skipListBeside(line)
      return
    }
    if case .textsOrItems = shape(of: node), let first = nextLine(), first.indent < line.indent {
      nesting.enter(Nesting.List(depth: line.indent, shape: shape(of: node)))
      let isList = straysOut(first, like: first.indent)
      nesting.leaveList()
      if isList { return readShallowList(of: node, line, straying: first.indent) }
    }
    guard let first = nextLine(), first.indent > line.indent || listFollows(line.indent) else {
      if let row = nextLine(), row.indent == line.indent, isBareText(row) {
        return readBareRow(row, below: node, depth: line.indent)
      }
      if readPasted(below: node, line) { return }
      tree.nodes[node].content = wantsGroup(node) ? .group : .list
      return
    }
    body(&self, first)
  }

  /// Reads a list whose first dash stands further out than its key.
  private mutating func readShallowList(of node: Int, _ line: Line, straying column: Int) {
    tree.nodes[node].content = .list
    readList(
      shape(of: node), into: node, depth: line.indent + 2, keyDepth: line.indent,
      straying: column)
  }

  /// Text where a list or keys belong, at the depth of their key.
  private mutating func readBareRow(_ row: Line, below node: Int, depth: Int) {
    tree.nodes[node].content = .broken
    let key = tree.source.text(tree.nodes[node].head)
    report(.textForList(key, row.span, wantsKeys: wantsGroup(node)))
    skip(row)
    skipListBeside(row)
  }

  /// Options that were pasted from elsewhere, at the left edge or with marks of their own: one
  /// error for all of them.
  private mutating func readPasted(below node: Int, _ line: Line) -> Bool {
    guard case .textsOrItems = shape(of: node), let first = nextLine(), isPasted(first, line) else {
      return false
    }
    tree.nodes[node].content = .broken
    report(.pastedList(tree.source.text(tree.nodes[node].head), first.span, at: line.indent + 2))
    while let row = nextLine(), isPasted(row, line) { lines.pass(row) }
    skipDeeper(than: line.indent)
    return true
  }

  private mutating func isPasted(_ row: Line, _ line: Line) -> Bool {
    guard row.indent < line.indent else { return false }
    return row.mark == .bullet || isBareText(row) && !isKeyOfOthers(row)
  }

  private func wantsGroup(_ node: Int) -> Bool {
    if case .group = shape(of: node) { true } else { false }
  }

  private func shape(of node: Int) -> Schema.Shape {
    guard let group = nesting.groups.last else { return .text }
    let rule = Int(tree.nodes[node].rule)
    return rule >= 0 ? schema.shape(rule, in: group) : schema.groups[group].free ?? .text
  }

  private func inlineValue(_ node: Int, _ rest: Range<Int>) -> Diagnostic {
    let key = tree.source.text(tree.nodes[node].head)
    let value = SourceRange(rest.lowerBound, rest.upperBound)
    let first = bytes[rest.lowerBound]
    if first == UInt8(ascii: "[") || first == UInt8(ascii: "{") {
      return .brackets(key, value, isList: !wantsGroup(node), rest: tree.source.text(value))
    }
    return .textForList(key, value, wantsKeys: wantsGroup(node))
  }

  /// Reads keys below a key.
  private mutating func readNested(
    _ group: Schema.GroupID, of node: Int, _ first: Line, depth: Int
  ) {
    tree.nodes[node].content = .group
    guard first.indent > depth else { return }
    guard !first.mayBeItem else {
      tree.nodes[node].content = .broken
      report(.listForKeys(tree.source.text(tree.nodes[node].head), first.span))
      skipDeeper(than: depth)
      return
    }
    guard descend(first) else {
      tree.nodes[node].content = .broken
      skipDeeper(than: depth)
      return
    }
    readGroup(group, into: node, Indentation(depth: first.indent, lowest: depth + 1))
    nesting.ascend()
  }

  /// Reads a list below a key, or at the key's own depth.
  mutating func readNestedList(
    _ shape: Schema.Shape, of node: Int, _ first: Line, depth: Int
  ) {
    tree.nodes[node].content = .list
    guard first.mayBeItem else {
      guard first.indent > depth else { return }
      tree.nodes[node].content = .broken
      let key = tree.source.text(tree.nodes[node].head)
      report(.textForList(key, first.span, wantsKeys: false))
      skipDeeper(than: depth)
      return
    }
    guard descend(first) else {
      tree.nodes[node].content = .broken
      skip(first)
      while let line = nextLine(), line.indent >= first.indent { skip(line) }
      return
    }
    readList(shape, into: node, depth: first.indent, keyDepth: depth)
    nesting.ascend()
  }

  /// Opens a level; false, with the error, if there are too many.
  mutating func descend(_ line: Line) -> Bool {
    if nesting.descend(atMost: limits.levels) { return true }
    report(.tooManyLevels(at: line.span, limit: limits.levels))
    return false
  }
}
