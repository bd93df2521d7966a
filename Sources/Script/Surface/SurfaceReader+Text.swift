import Text

extension SurfaceReader {
  /// Reads one text: behind a key or a dash, in quotation marks, running on, or as a block.
  /// - Parameters:
  ///   - rest: what stands on the key's own line, trimmed.
  ///   - depth: the column of the key, or of the dash.
  mutating func readText(of node: Int, _ rest: Range<Int>, depth: Int) {
    if rest.isEmpty {
      readFlow(of: node, from: nil, depth: depth)
      if tree.nodes[node].form == .none { readMissing(node, depth: depth) }
    } else if let folds = blockMark(rest) {
      readBlock(of: node, rest, folds: folds, depth: depth)
    } else if isQuoted(rest) {
      tree.nodes[node].form = .quoted
      tree.nodes[node].value = SourceRange(rest.lowerBound, rest.upperBound)
      checkEscapes(rest)
    } else {
      readFlow(of: node, from: rest, depth: depth)
    }
    checkSize(node)
  }

  // MARK: - Running on

  /// Reads a plain text with the deeper lines over which it runs on.
  private mutating func readFlow(of node: Int, from rest: Range<Int>?, depth: Int) {
    var start = rest?.lowerBound
    var end = rest?.upperBound
    var form = SurfaceTree.Form.plain
    while let line = lines.here(), !line.isBlank {
      if line.isComment {
        guard passComments(depth: depth) else { break }
        form = .flowing
        continue
      }
      guard continues(line, depth: depth) else { break }
      takeText(line, depth: line.columns)
      if start != nil { form = .flowing }
      start = start ?? line.first
      end = bytes.span.trimmed(line.content).upperBound
    }
    guard let start, let end else { return }
    tree.nodes[node].form = form
    tree.nodes[node].value = SourceRange(start, end)
  }

  /// Whether a line is a further row of a plain text.
  private mutating func continues(_ line: Line, depth: Int) -> Bool {
    line.columns > depth && !line.isDash && !beginsWithKey(line)
  }

  /// Passes a run of comments behind which the text goes on, and tells of each; false, with
  /// nothing passed, if it does not go on.
  private mutating func passComments(depth: Int) -> Bool {
    let start = lines.cursor
    var comments: [SourceRange] = []
    while let line = lines.here(), !line.isBlank {
      guard line.isComment else {
        guard continues(line, depth: depth) else { break }
        for comment in comments { report(.commentInText(at: comment)) }
        return true
      }
      comments.append(line.span)
      lines.pass(line)
    }
    lines.goBack(to: start)
    return false
  }

  /// A key without a text: what stands deeper below it, if anything, is the mistake.
  private mutating func readMissing(_ node: Int, depth: Int) {
    guard let line = nextLine(), line.indent > depth else { return }
    tree.nodes[node].content = .broken
    if line.isDash {
      report(.listForText(tree.source.text(tree.nodes[node].head), line.span))
      skipDeeper(than: depth)
    } else if !beginsWithKey(line) {
      recovery.resume()
      skipStray(line)
    }
  }

  // MARK: - Quotation marks

  /// Whether a value is quoted: the first unescaped mark of the kind it begins with is its last.
  private mutating func isQuoted(_ rest: Range<Int>) -> Bool {
    let mark = bytes[rest.lowerBound]
    guard mark == UInt8(ascii: "\"") || mark == UInt8(ascii: "'") else { return false }
    var at = rest.lowerBound + 1
    while at < rest.upperBound {
      if mark == UInt8(ascii: "\""), bytes[at] == UInt8(ascii: "\\") {
        at += 2
      } else if bytes[at] == mark {
        let isDoubled =
          mark == UInt8(ascii: "'") && at + 1 < rest.upperBound && bytes[at + 1] == mark
        guard isDoubled else { return at == rest.upperBound - 1 }
        at += 2
      } else {
        at += 1
      }
    }
    return false
  }

  private mutating func checkEscapes(_ rest: Range<Int>) {
    guard bytes[rest.lowerBound] == UInt8(ascii: "\"") else { return }
    var at = rest.lowerBound + 1
    while at < rest.upperBound - 1 {
      guard bytes[at] == UInt8(ascii: "\\") else {
        at += 1
        continue
      }
      var end = at + 2
      while end < rest.upperBound, bytes[end] & 0xC0 == 0x80 { end += 1 }
      if bytes[at + 1] != UInt8(ascii: "\""), bytes[at + 1] != UInt8(ascii: "\\") {
        report(.unknownEscape(tree.source.text(SourceRange(at, end)), SourceRange(at, end)))
      }
      at = end
    }
  }

  // MARK: - Blocks

  /// Whether a value begins a block, and if so whether its lines flow together.
  private mutating func blockMark(_ rest: Range<Int>) -> Bool? {
    let mark = bytes[rest.lowerBound]
    guard mark == UInt8(ascii: "|") || mark == UInt8(ascii: ">") else { return nil }
    for byte in bytes[rest.dropFirst()] {
      switch byte {
      case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "0")...UInt8(ascii: "9"): continue
      default: return nil
      }
    }
    if rest.count > 1 {
      let span = SourceRange(rest.lowerBound, rest.upperBound)
      report(.blockMark(tree.source.text(span), span))
    }
    return mark == UInt8(ascii: ">")
  }

  private mutating func readBlock(of node: Int, _ rest: Range<Int>, folds: Bool, depth: Int) {
    let start = lines.cursor
    var end = start
    var blockDepth: Int?
    var isShallow = false
    var isVague = false
    tree.nodes[node].form = folds ? .folded : .literal
    while let line = lines.here() {
      if line.isBlank {
        lines.pass(line)
        continue
      }
      guard line.columns > depth else {
        guard line.mark == .documentMark || line.mark == .fence else { break }
        passMark(line)
        continue
      }
      // A row whose depth is told to be wrong sets none.
      if isVague, line.columns < blockDepth ?? 0 { blockDepth = line.columns }
      isVague = blockDepth == nil && line.mixes
      let textDepth = blockDepth ?? line.columns
      if line.columns < textDepth {
        if line.isComment { break }
        if !isShallow { report(.shallowText(at: line.span)) }
        isShallow = true
      } else {
        isShallow = false
      }
      blockDepth = textDepth
      takeText(line, depth: textDepth)
      end = line.end
    }
    if let blockDepth {
      tree.nodes[node].depth = Int32(truncatingIfNeeded: blockDepth)
      tree.nodes[node].value = SourceRange(start, end)
    } else {
      tree.nodes[node].form = .none
    }
    readBehindBlock(node, isEmpty: blockDepth == nil, depth: depth)
  }

  /// Tells of text that a comment cut off from its block, or that does not stand deep enough.
  private mutating func readBehindBlock(_ node: Int, isEmpty: Bool, depth: Int) {
    let comment = lines.here().flatMap { $0.isComment ? $0.span : nil }
    guard let row = nextLine() else { return }
    if row.columns > depth {
      if isEmpty { tree.nodes[node].content = .broken }
      report(comment.map { .cutOff(at: row.span, comment: $0) } ?? .strayText(at: row.span))
      skipDeeper(than: depth)
    } else if comment == nil, isRow(row), isEmpty || goesOn(behind: row, depth: depth) {
      if isEmpty { tree.nodes[node].content = .broken }
      if isEmpty, recovery.hasLostIndents {
        while let row = nextLine(), row.columns > depth || isRow(row) { lines.pass(row) }
        return
      }
      report(.shallowBlock(row.span, key: tree.source.text(tree.nodes[node].head)))
      while let row = nextLine(), row.columns > depth || isRow(row) { lines.pass(row) }
    }
  }

  /// Whether a line is neither an item nor a key, and so may be a row of text: beside ids any word
  /// with a colon is a key, elsewhere only those of the schema are.
  private mutating func isRow(_ line: Line) -> Bool {
    guard !line.mayBeItem else { return false }
    return nesting.groups.last.flatMap { schema.groups[$0].free } == nil
      ? !beginsWithKey(line) : isBareText(line)
  }

  /// Passes rows of text that stand deeper than a column, without a word.
  mutating func skipRows(deeperThan depth: Int) {
    while let row = nextLine(), row.columns > depth, isRow(row) { lines.pass(row) }
  }

  /// Whether rows that stand deep enough follow a row that does not.
  private mutating func goesOn(behind row: Line, depth: Int) -> Bool {
    let start = lines.cursor
    defer { lines.goBack(to: start) }
    while let row = nextLine(), isRow(row) {
      if row.columns > depth { return true }
      lines.pass(row)
    }
    return false
  }

  // MARK: - Size

  private mutating func checkSize(_ node: Int) {
    let value = tree.nodes[node].value
    guard value.end - value.start > limits.value, tree.text(node).utf8.count > limits.value else {
      return
    }
    report(.valueTooLong(at: tree.nodes[node].head, limit: limits.value))
  }
}
