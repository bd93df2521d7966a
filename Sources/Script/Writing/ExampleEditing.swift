import Text

/// Examples written anew, where they stand; all else in their file stays to the letter.
package enum ExampleEditing {
  /// The file with other texts at some of its keys.
  /// - Parameters:
  ///   - source: a set or the file of examples beside it, without errors.
  ///   - sort: which of the two.
  ///   - texts: the new text of a key, by the place of the key.
  /// - Returns: nil where a key is not there, or the file would say anything else than that.
  package static func bytes(
    of source: SourceText, _ sort: CanonicalForm.Sort, writing texts: [SourceRange: String]
  ) -> [UInt8]? {
    let (tree, findings) = SurfaceReader.read(source, sort.schema)
    guard tree.hidden.isEmpty, !findings.contains(where: { $0.severity == .error }) else {
      return nil
    }
    var edits: [(range: Range<Int>, text: String)] = []
    for (span, text) in texts {
      guard let node = tree.nodes.firstIndex(where: { $0.head == span && $0.rule < 0 }),
        tree.nodes[node].content == .text
      else { return nil }
      edits.append((tree.placeOfValue(node), tree.written(text, behind: node)))
    }
    let bytes = source.bytes.exchanging(edits)
    let (again, found) = SurfaceReader.read(
      SourceText(name: source.name, bytes: bytes), sort.schema)
    guard !found.contains(where: { $0.severity == .error }),
      again.nodes.count == tree.nodes.count
    else { return nil }
    for node in tree.nodes.indices where tree.nodes[node].content == .text {
      let isSame =
        texts[tree.nodes[node].head].map {
          $0.withoutFinalBreaks == again.text(node).withoutFinalBreaks
        } ?? (tree.text(node) == again.text(node))
      guard isSame else { return nil }
    }
    return bytes
  }
}

extension SurfaceTree {
  /// Where the value of a key stands, with what lies between it and the colon.
  func placeOfValue(_ node: Index) -> Range<Int> {
    let start = nodes[node].head.end + 1
    guard nodes[node].form != .none else { return start..<start }
    return start..<max(start, nodes[node].value.end)
  }

  /// A text as it stands behind the colon of a key, in the line ends of the file.
  func written(_ text: String, behind node: Index) -> String {
    let text = text.withoutFinalBreaks
    guard !text.isEmpty else { return "" }
    let depth = column(of: nodes[node].head.start)
    let isBlock = nodes[node].form == .literal || text.utf8.contains(UInt8(ascii: "\n"))
    let written =
      " " + CanonicalText.written(isBlock ? text + "\n" : text, below: depth).trimmedAtEnd
    let first = source.bytes.firstIndex(of: UInt8(ascii: "\n")) ?? 0
    guard first > 0, source.bytes[first - 1] == UInt8(ascii: "\r") else { return written }
    return written.split(separator: "\n", omittingEmptySubsequences: false)
      .joined(separator: "\r\n")
  }

  /// The column of an offset.
  func column(of offset: Int) -> Int {
    let newline = source.bytes[..<offset].lastIndex(of: UInt8(ascii: "\n"))
    let line = Line(at: newline.map { $0 + 1 } ?? 0, of: source.bytes.span, PromptSchema.schema)
    return line.columns
      + source.bytes[line.first..<max(offset, line.first)].count {
        !UTF8.isContinuation($0)
      }
  }
}

extension [UInt8] {
  /// The bytes with other texts in some places, none of which overlap.
  func exchanging(_ edits: [(range: Range<Int>, text: String)]) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(count)
    var at = 0
    for edit in edits.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      bytes += self[at..<edit.range.lowerBound]
      bytes += edit.text.utf8
      at = edit.range.upperBound
    }
    return bytes + self[at...]
  }
}
