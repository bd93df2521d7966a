import Text

extension SourceText {
  /// What a walk needs of a prompt script: without its comments and its examples, which hold the
  /// words of people who were made up. Reading it gives the same set but for the examples.
  ///
  /// A script that cannot be read stays as it is.
  package var questionnaire: SourceText {
    let (tree, findings) = SurfaceReader.read(self, PromptSchema.schema)
    guard tree.isWhole, !findings.contains(where: { $0.severity == .error })
    else { return self }
    let examples = examples(of: tree)
    var blocks = tree.blocks[...]
    var kept: [UInt8] = []
    kept.reserveCapacity(bytes.count)
    var at = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while at < bytes.count {
      let line = Line(at: at, of: bytes.span, PromptSchema.schema)
      while let block = blocks.first, block.end <= line.start { blocks.removeFirst() }
      let isText = blocks.first.map { $0.start <= line.start } ?? false
      let isComment = !isText && line.isComment
      // An empty line at the beginning says nothing.
      let isIdle = isComment || kept.isEmpty && line.isBlank
      if !isIdle, !examples.contains(line.first) { kept += bytes[line.start..<line.next] }
      at = line.next
    }
    return SourceText(name: name, bytes: kept.endedOnce)
  }

  /// The offsets of the examples, from their key to the next; empty if there are none.
  private func examples(of tree: SurfaceTree) -> Range<Int> {
    var keys = tree.children(of: SurfaceTree.root)
    while let key = keys.next() {
      guard Int(tree.nodes[key].rule) == PromptSchema.TopKey.examples.rawValue else { continue }
      let end = keys.next().map { tree.nodes[$0].head.start } ?? bytes.count
      return tree.nodes[key].head.start..<end
    }
    return 0..<0
  }
}

extension SurfaceTree {
  /// Where the texts stand that lines of any look belong to, in order.
  fileprivate var blocks: [SourceRange] {
    nodes.filter { $0.form == .literal || $0.form == .folded }.map { $0.value }
  }
}

extension [UInt8] {
  /// The lines with one line break after the last that says something.
  fileprivate var endedOnce: [UInt8] {
    let blank: Set<UInt8> = [UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: " ")]
    guard let last = lastIndex(where: { !blank.contains($0) }) else { return self }
    return self[...last] + [UInt8(ascii: "\n")]
  }
}
