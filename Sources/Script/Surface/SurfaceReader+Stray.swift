import Text

/// Rows of text that belong to nothing.
extension SurfaceReader {
  /// Whether a line begins with one letter in square brackets, words right behind it.
  private func isRemark(_ line: Line) -> Bool {
    let start = line.span.start
    return line.span.end > start + 3 && bytes[start] == UInt8(ascii: "[")
      && bytes[start + 1].isLetterOrDigit && bytes[start + 2] == UInt8(ascii: "]")
  }

  /// Passes a row of text where a key belongs; a run of them is told of once.
  mutating func skipStray(_ line: Line, inTexts: Bool = false) {
    // What is said behind a fence that ends the set is no part of it.
    if recovery.meet(.stray), !recovery.isBehindFences {
      report(inTexts ? .strayItem(at: line.span) : stray(line))
    }
    lines.pass(line)
  }

  /// What to say of a row where a key belongs.
  private mutating func stray(_ line: Line) -> Diagnostic {
    if isRemark(line) { return .strayText(at: line.span, isRemark: true) }
    if nesting.isOutermost, tree.nodes.count == 1, keysFollow(line) {
      return .strayTextAbove(at: line.span)
    }
    if let key = keyOfParagraph(above: line) {
      return .strayParagraph(of: key, at: line.span)
    }
    if endsSet(at: line) {
      lines.end(before: line.start)
      return .strayTextBelow(at: line.span)
    }
    return .strayText(at: line.span)
  }

  /// The key of a plain text that an empty line ends, above a row that stands deeper than the key.
  private func keyOfParagraph(above line: Line) -> String? {
    guard let node = tree.nodes.last, node.form == .plain || node.form == .flowing,
      node.value.end < line.start, bytes[node.head.start].isKeyByte
    else { return nil }
    let gap = bytes[node.value.end..<line.first]
    let column =
      node.head.start - (bytes[..<node.head.start].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0)
    guard gap.allSatisfy({ $0.isBlank || $0 == 0x0A || $0 == 0x0D }),
      gap.count(where: { $0 == 0x0A }) > 1, line.columns > column
    else { return nil }
    let key = tree.source.text(node.head)
    return key.utf8.allSatisfy { $0.isKeyByte } ? key : nil
  }

  /// Whether all that a file needs stands above a row, and no key of the schema in it or below: then
  /// it is the end of a mail, say. With a blank in it, it is more likely a part of a letter.
  mutating func endsSet(at line: Line) -> Bool {
    tree.children(of: SurfaceTree.root).contains { tree.nodes[$0].firstChild >= 0 }
      && line.indent == 0 && !keysFollow(line)
      && !bytes[line.start...].contains(UInt8(ascii: "{"))
  }

  /// Whether any line from one on begins with a key of the schema, or with a dash and one.
  private mutating func keysFollow(_ line: Line) -> Bool {
    let start = lines.cursor
    defer { lines.goBack(to: start) }
    lines.goBack(to: line.start)
    while let next = lines.here() {
      if next.mark == .dashedKey || beginsWithKey(next) { return true }
      if next.isDash, next.indent > 0 { return true }
      lines.pass(next)
    }
    return false
  }

  /// Whether two dashes alone part what a mail program puts below the set.
  mutating func isSignature(_ line: Line) -> Bool {
    let row = bytes.span.trimmed(line.content)
    return line.indent == 0 && row.count == 2 && bytes[row.lowerBound] == UInt8(ascii: "-")
      && bytes[row.lowerBound + 1] == UInt8(ascii: "-") && endsSet(at: line)
  }

  /// Reads a file without the marks that a mail program put before its lines, of which that is told.
  static func unquoted(
    _ source: SourceText, _ marks: [SourceRange], _ hidden: [SourceRange], _ schema: Schema,
    _ limits: Limits
  ) -> (tree: SurfaceTree, diagnostics: [Diagnostic]) {
    // What is hidden in a line that goes anyway is no news.
    let hidden = hidden.filter { cut in
      !marks.contains { $0.start <= cut.start && cut.end <= $0.end }
    }
    let cuts = (marks + hidden).sorted { $0.start < $1.start }
    var rest = read(source.without(cuts), schema, limits, tab: nil)
    (rest.tree.hidden, rest.tree.quoted) = (hidden, marks)
    // What the mail says below the set goes with it.
    let found = rest.found.filter { !$0.isAboutEnd }
    let mark = marks.last.map {
      String(decoding: source.bytes[$0.start..<$0.start + 1], as: UTF8.self)
    }
    return (rest.tree, [.quotedLines(mark ?? ">", SourceRange(at: 0))] + found)
  }
}
