import Text

/// Reads the surface of a file, guided by a schema: keys, lists and texts, and nothing of what
/// they mean. It reads on after every mistake, and tells of each once.
package struct SurfaceReader: ~Copyable {
  /// What a run of lines at a wrong place has in common; a run is told of once.
  enum Run { case tooDeep, wrongDepth, stray }

  /// About how long a node is; an array that grows would be copied again and again.
  private static let bytesForNode = 24

  let schema: Schema
  let limits: Limits
  let bytes: [UInt8]
  var tree: SurfaceTree
  var diagnostics: [Diagnostic] = []
  /// Where the next line begins.
  var cursor: Int
  private var peeked: Line?
  /// The groups that are open, the innermost last.
  var open: [Schema.GroupID] = []
  /// The columns of the dashes of the lists that are open.
  var lists: [Int] = []
  /// How many lists and groups are open below the file's own keys.
  var levels = 0
  var run: Run?
  private var lastDash = 0
  var lastKey = 0

  private init(_ source: SourceText, _ schema: Schema, _ limits: Limits) {
    self.schema = schema
    self.limits = limits
    bytes = source.bytes
    tree = SurfaceTree(source)
    tree.nodes.reserveCapacity(bytes.count / Self.bytesForNode)
    cursor = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// Reads a file.
  /// - Parameters:
  ///   - source: UTF-8, with or without a byte order mark.
  ///   - schema: which keys may stand where.
  ///   - limits: how much is read.
  ///   - admitsControls: whether characters that are errors in a set are text, as in answers.
  /// - Returns: what stands in the file and what is wrong with its surface, in places of the
  ///   tree's source; `SurfaceTree.findings` puts them into the file. A file that is too large,
  ///   not UTF-8 or empty gives that one error and an empty tree.
  package static func read(
    _ source: SourceText, _ schema: Schema, limits: Limits = .script, admitsControls: Bool = false
  ) -> (tree: SurfaceTree, diagnostics: [Diagnostic]) {
    if let refusal = refusal(of: source, limits) { return (SurfaceTree(source), [refusal]) }
    let hidden = admitsControls ? [] : source.hiddenCharacters
    let clean = hidden.isEmpty ? source : source.without(hidden)
    var reader = SurfaceReader(clean, schema, limits)
    reader.tree.hidden = hidden
    reader.readFile()
    return (reader.tree, reader.diagnostics)
  }

  private static func refusal(of source: SourceText, _ limits: Limits) -> Diagnostic? {
    if source.bytes.count > limits.file { return .fileTooLarge(limit: limits.file) }
    if let offset = source.bytes.span.firstIllFormed { return .notText(at: offset) }
    let nul = source.bytes.span.firstOffset(of: 0, from: 0)
    return nul < source.bytes.count ? .notText(at: nul) : nil
  }

  private mutating func readFile() {
    guard let first = nextLine() else {
      diagnostics.append(.emptyFile)
      return
    }
    tree.nodes[SurfaceTree.root].headStart = Int32(first.first)
    tree.nodes[SurfaceTree.root].headEnd = Int32(first.end)
    readGroup(0, into: SurfaceTree.root, Position(depth: 0, lowest: 0))
  }
}

// MARK: - Lines

extension SurfaceReader {
  /// The line at the cursor, blank or not; nil at the end of the file.
  mutating func lineHere() -> Line? {
    if let peeked, peeked.start == cursor { return peeked }
    guard cursor < bytes.count else { return nil }
    var line = Line(at: cursor, of: bytes.span)
    if line.mixes { line.indent = marker(of: line) != nil ? lastDash : lastKey }
    peeked = line
    return line
  }

  /// The next line that is neither blank nor a comment; those before it are passed.
  mutating func nextLine() -> Line? {
    while let line = lineHere() {
      guard line.isBlank || isComment(line) else { return line }
      cursor = line.next
    }
    return nil
  }

  /// Passes a line that holds a key or an item, and tells what is wrong with its indentation.
  mutating func take(_ line: Line) {
    cursor = line.next
    if line.hasNoBreakSpace {
      diagnostics.append(.noBreakSpace(at: Span(line.start, line.first)))
    } else if line.mixes {
      diagnostics.append(.mixedIndentation(at: Span(line.start, line.first)))
    } else if line.tab != nil {
      diagnostics.append(.tab(at: Span(line.start, line.first)))
    }
    if marker(of: line) != nil { lastDash = line.indent } else { lastKey = line.indent }
  }

  /// Passes a row of text, whose indentation is the text's own from `depth` on.
  mutating func takeText(_ line: Line, depth: Int) {
    cursor = line.next
    if line.hasNoBreakSpace, line.columns <= depth {
      diagnostics.append(.noBreakSpace(at: Span(line.start, line.first)))
    } else if let tab = line.tab, tab < depth, !line.isBlank {
      let span = Span(line.start, line.first)
      diagnostics.append(line.mixes ? .mixedIndentation(at: span) : .tab(at: span))
    }
  }

  /// Passes a line and all that stands deeper, without a word.
  mutating func skip(_ line: Line) {
    cursor = line.next
    skipDeeper(than: line.indent)
  }

  /// Passes all lines deeper than a depth.
  mutating func skipDeeper(than depth: Int) {
    while let line = nextLine(), line.indent > depth { cursor = line.next }
  }

  func isComment(_ line: Line) -> Bool {
    line.first < line.end && bytes[line.first] == UInt8(ascii: "#")
  }

  func isDash(_ line: Line) -> Bool {
    line.first < line.end && bytes[line.first] == UInt8(ascii: "-")
      && (line.first + 1 == line.end || bytes[line.first + 1].isBlank)
  }

  /// What begins the line if it is an item of a list.
  func marker(of line: Line) -> Line.Marker? {
    guard line.first < line.end else { return nil }
    switch bytes[line.first] {
    case UInt8(ascii: "-"): return isDash(line) ? .dash : tightDash(line)
    case 0xE2: return bullet(line)
    default: return nil
    }
  }

  private func tightDash(_ line: Line) -> Line.Marker? {
    let isRule = bytes[line.first..<line.end].starts(with: "--".utf8)
    return isRule || KeyHead(bytes.span, line.first..<line.end) != nil ? nil : .tightDash
  }

  private func bullet(_ line: Line) -> Line.Marker? {
    let mark = bytes[line.first..<line.end].prefix(4)
    return mark.elementsEqual("• ".utf8) || mark.elementsEqual("– ".utf8) ? .bullet : nil
  }

  /// Whether the line is neither a key nor an item.
  func isBareText(_ line: Line) -> Bool {
    marker(of: line) == nil && KeyHead(bytes.span, line.first..<line.end) == nil
  }

  /// Whether the line begins with any key of the schema and a colon.
  func beginsWithKey(_ line: Line) -> Bool {
    guard let head = KeyHead(bytes.span, line.first..<line.end) else { return false }
    return schema.knows(head.key)
  }
}

// MARK: - Nodes

extension SurfaceReader {
  /// Adds a node below another, behind `last`.
  mutating func append(_ node: SurfaceTree.Node, to parent: Int, after last: inout Int?) -> Int {
    let place = tree.nodes.count
    tree.nodes.append(node)
    if let last {
      tree.nodes[last].next = Int32(place)
    } else {
      tree.nodes[parent].firstChild = Int32(place)
    }
    last = place
    return place
  }
}
