import Text

/// Writes a tree in canonical form.
struct CanonicalWriter {
  private let tree: SurfaceTree
  private let schema: Schema
  private(set) var bytes: [UInt8] = []
  /// Whether a line of the file was met that stands in no node: nothing is lost by writing.
  private(set) var hasLost = false
  /// Up to where the file is written.
  private var done: Int
  /// The depth of the last key or dash.
  private var lastDepth = 0
  /// Comments and empty lines that wait for what they stand above.
  private var waiting: [Row] = []

  /// A comment, or an empty line.
  private struct Row {
    /// Nil for an empty line.
    let text: Range<Int>?
    let column: Int
  }

  init(_ tree: SurfaceTree, _ schema: Schema) {
    self.tree = tree
    self.schema = schema
    done = tree.source.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    bytes.reserveCapacity(tree.source.bytes.count)
  }

  /// Writes the whole file.
  mutating func writeFile() {
    writeGroup(SurfaceTree.root, at: 0)
    gather(upTo: tree.source.bytes.count)
    writeWaiting(at: 0, beside: 0)
    while bytes.last == UInt8(ascii: "\n") { bytes.removeLast() }
    end()
  }

  private mutating func write(_ text: String) { bytes += text.utf8 }

  private mutating func end() { bytes.append(UInt8(ascii: "\n")) }

  private mutating func indent(_ depth: Int) {
    bytes += repeatElement(UInt8(ascii: " "), count: depth)
  }
}

// MARK: - Comments and empty lines

extension CanonicalWriter {
  /// Takes up what stands between what is written and the line of an offset.
  private mutating func gather(upTo offset: Int) {
    let source = tree.source.bytes
    while done < offset {
      let line = Line(at: done, of: source.span, schema)
      if line.isBlank {
        waiting.append(Row(text: nil, column: 0))
      } else if line.isComment {
        waiting.append(Row(text: source.span.trimmed(line.content), column: line.columns))
      } else {
        return hasLost = true
      }
      done = line.next
    }
  }

  /// Writes what waits, above something.
  /// - Parameters:
  ///   - depth: where that stands now.
  ///   - column: where it stood.
  private mutating func writeWaiting(at depth: Int, beside column: Int) {
    var hasGap = bytes.isEmpty
    for row in waiting {
      guard let text = row.text else {
        if !hasGap { end() }
        hasGap = true
        continue
      }
      // One that stood deeper goes with what is above it.
      indent(row.column > column ? max(depth, lastDepth) : depth)
      bytes += tree.source.bytes[text]
      end()
      hasGap = false
    }
    waiting = []
  }

  /// The line on which something begins.
  private func line(of offset: Int) -> Line {
    let newline = tree.source.bytes[..<offset].lastIndex(of: UInt8(ascii: "\n"))
    var start = newline.map { $0 + 1 } ?? 0
    if start == 0, tree.source.bytes.starts(with: [0xEF, 0xBB, 0xBF]) { start = 3 }
    return Line(at: start, of: tree.source.bytes.span, schema)
  }

  /// The file is written up to the end of the line on which something ends.
  private mutating func pass(_ offset: Int) {
    done = max(done, line(of: offset).next)
  }
}

// MARK: - Keys, lists and texts

extension CanonicalWriter {
  /// Writes the keys of a group.
  /// - Parameter dash: where the dash of the item stands whose keys they are; nil if they are none.
  private mutating func writeGroup(_ node: Int, at depth: Int, behind dash: Int? = nil) {
    var isFirst = true
    for key in tree.children(of: node) {
      let head = tree.nodes[key].head
      let line = line(of: head.start)
      gather(upTo: line.start)
      if let dash, isFirst {
        writeWaiting(at: dash, beside: line.columns)
        indent(dash)
        write("- ")
      } else {
        writeWaiting(at: depth, beside: line.columns)
        indent(depth)
      }
      isFirst = false
      lastDepth = depth
      write(tree.name(key).lowercased() + ":")
      pass(head.start)
      writeValue(of: key, at: depth)
    }
    if isFirst, dash != nil { hasLost = true }
  }

  private mutating func writeValue(of node: Int, at depth: Int) {
    switch tree.nodes[node].content {
    case .broken: hasLost = true
    case .text: writeText(of: node, at: depth)
    case .group:
      end()
      writeGroup(node, at: depth + 2)
    case .list:
      end()
      for item in tree.children(of: node) { writeItem(item, at: depth + 2) }
    }
  }

  private mutating func writeItem(_ item: Int, at depth: Int) {
    let line = line(of: tree.nodes[item].head.start)
    gather(upTo: line.start)
    switch tree.nodes[item].content {
    case .broken, .list: hasLost = true
    case .group:
      // A dash alone on its line, with comments below it.
      if line.withoutDash(in: tree.source.bytes.span, schema).isBlank { done = line.next }
      writeGroup(item, at: depth + 2, behind: depth)
    case .text:
      writeWaiting(at: depth, beside: line.columns)
      indent(depth)
      lastDepth = depth
      write("-")
      pass(tree.nodes[item].head.start)
      writeText(of: item, at: depth)
    }
  }

  private mutating func writeText(of node: Int, at depth: Int) {
    let written = tree.nodes[node]
    // A plain number as a version stays as it was typed; of a date YAML would make another thing.
    let isVersion =
      written.form == .plain && written.rule >= 0 && tree.name(node) == "version"
      && CanonicalText.isNumber(tree.text(node))
    let isWord = isVersion || PromptSchema.takesWord(tree.name(node), isID: written.rule < 0)
    defer { if written.form != .none { pass(max(written.value.end - 1, written.value.start)) } }
    switch written.form {
    case .none: end()
    case .plain, .quoted, .flowing:
      if written.form == .flowing, let rows = tree.plainRows(of: node) {
        write(" " + rows[0])
        for row in rows.dropFirst() {
          end()
          indent(depth + 2)
          write(row)
        }
      } else if written.form == .quoted, !isWord {
        // Marks that were typed stay as they were typed: both readers take them alike.
        write(" " + tree.source.text(written.value))
      } else {
        write(" " + CanonicalText.written(tree.text(node), below: depth, isWord: isWord))
      }
      end()
    case .literal, .folded:
      write(written.form == .literal ? " |" : " >")
      end()
      let rows = tree.blockRows(of: node)
      // A first row of blanks and spaces of another kind sets no depth here, and one in YAML.
      if let first = rows.first(where: { $0.start < $0.end }),
        tree.source.bytes[first.start].isBlank
      {
        hasLost = true
      }
      for row in rows {
        if row.start < row.end {
          indent(depth + 2)
          bytes += tree.source.bytes[row.start..<row.end]
        }
        end()
      }
    }
  }
}

extension PromptSchema {
  /// Whether a key takes a number, `yes` or `no`, and never a text.
  fileprivate static func takesWord(_ key: String, isID: Bool) -> Bool {
    !isID
      && [
        "broach", "minutes", "mirror", "messages", "signpost", "most", "own-words", "private",
        "short", "alone", "silent", "whole", "limit",
      ].contains(key.lowercased())
  }
}

extension SurfaceTree {
  /// The rows over which a text runs on; nil if they need quotation marks.
  fileprivate func plainRows(of node: Index) -> [String]? {
    let rows = rows(of: nodes[node].value).map { source.text($0).trimmed }
    // Each row is read as text on its own, and the first also as what the text may be taken for.
    guard let first = rows.first, rows.count > 1, CanonicalText.isPlain(first),
      rows.dropFirst().allSatisfy({ CanonicalText.isPlain("x " + $0) && !$0.isEmpty })
    else { return nil }
    return rows
  }
}
