import Text

/// Reads the surface of a file, guided by a schema: keys, lists and texts, and nothing of what
/// they mean. It reads on after every mistake, and tells of each once.
package struct SurfaceReader: ~Copyable {
  /// What a run of lines at a wrong place has in common; a run is told of once.
  enum Run { case tooDeep, wrongDepth, stray, dash, duplicate }

  /// A list whose items are being read.
  struct OpenList {
    /// The column of its dashes.
    let depth: Int
    let shape: Schema.Shape
  }

  /// About how long a node is; an array that grows would be copied again and again.
  private static let bytesForNode = 24

  let schema: Schema
  let limits: Limits
  let bytes: [UInt8]
  var tree: SurfaceTree
  private var findings = Findings()
  /// Where the next line begins.
  var cursor: Int
  /// Where reading ends: the end of the file, or its beginning once there is no sense in going on.
  private var end: Int
  private var peeked: Line?
  /// The groups that are open, the innermost last.
  var open: [Schema.GroupID] = []
  /// The lists that are open, the innermost last.
  var lists: [OpenList] = []
  /// How many lists and groups are open below the file's own keys.
  var levels = 0
  var run: Run?
  /// Where the last mark was passed that begins a YAML document; keys that stand behind it once
  /// more are the same mistake.
  private var lastMark: Int?
  /// Whether a tab was told of: whoever types one types hundreds.
  private var hasTab = false
  /// Whether a key of the items of a list showed that its dash is missing.
  var lacksDash = false
  private var lastDash = 0
  var lastKey = 0

  private init(_ source: SourceText, _ schema: Schema, _ limits: Limits) {
    self.schema = schema
    self.limits = limits
    bytes = source.bytes
    tree = SurfaceTree(source)
    tree.nodes.reserveCapacity(bytes.count / Self.bytesForNode)
    cursor = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    end = bytes.count
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
    var tree = SurfaceTree(source)
    if let refusal = refusal(of: source, limits) ?? (admitsControls ? nil : oldLineEnd(source)) {
      tree.isWhole = false
      return (tree, [refusal])
    }
    // One more than is told shows that there are more.
    let most = Diagnostics.most + 1
    let hidden = admitsControls ? [] : source.hiddenCharacters(atMost: most)
    guard hidden.count < most else {
      tree.isWhole = false
      return (tree, hidden.map { .hiddenCharacter(at: $0) })
    }
    let clean = hidden.isEmpty ? source : source.without(hidden)
    var reader = SurfaceReader(clean, schema, limits)
    reader.tree.hidden = hidden
    reader.readFile()
    return (reader.tree, reader.findings.all)
  }

  /// Where a file has the line ends of very old systems and no others, that is all that is wrong.
  private static func oldLineEnd(_ source: SourceText) -> Diagnostic? {
    guard source.bytes.span.firstOffset(of: UInt8(ascii: "\n"), from: 0) == source.bytes.count,
      let first = source.bytes.firstIndex(of: UInt8(ascii: "\r")), first + 1 < source.bytes.count
    else { return nil }
    return .oldLineEnd(at: first)
  }

  private static func refusal(of source: SourceText, _ limits: Limits) -> Diagnostic? {
    if source.bytes.count > limits.file { return .fileTooLarge(limit: limits.file) }
    if let offset = source.bytes.span.firstIllFormed { return .notText(at: offset) }
    guard source.bytes.span.firstOffset(of: 0, from: 0) < source.bytes.count else { return nil }
    return source.firstBinary.map { .notText(at: $0) }
  }

  private mutating func readFile() {
    guard let first = nextLine() else {
      report(.emptyFile)
      tree.isWhole = false
      return
    }
    tree.nodes[SurfaceTree.root].headStart = Int32(first.first)
    tree.nodes[SurfaceTree.root].headEnd = Int32(first.end)
    let margin = margin(first.indent)
    readGroup(0, into: SurfaceTree.root, Position(depth: margin, lowest: margin))
    if tree.nodes.count == 1 { tree.isWhole = false }
  }

  /// How far all of the file is set in, as what was pasted from a mail may be; nothing if any line
  /// stands further out than the first.
  private mutating func margin(_ indent: Int) -> Int {
    guard indent > 0 else { return 0 }
    let start = cursor
    defer { cursor = start }
    while let line = nextLine() {
      if line.indent < indent { return 0 }
      cursor = line.next
    }
    return indent
  }

  /// Notes a finding; after the last that is told, the file has no further lines.
  mutating func report(_ finding: Diagnostic) {
    findings.append(finding)
    guard findings.isFull else { return }
    tree.isWhole = false
    end = 0
    peeked = nil
  }
}

// MARK: - Lines

extension SurfaceReader {
  /// The line at the cursor, blank or not; nil at the end of the file.
  mutating func lineHere() -> Line? {
    if let peeked, peeked.start == cursor { return peeked }
    guard cursor < end else { return nil }
    var line = Line(at: cursor, of: bytes.span)
    if line.mixes { line.indent = marker(of: line) != nil ? lastDash : lastKey }
    peeked = line
    return line
  }

  /// The next line that is neither blank nor a comment; those before it are passed.
  mutating func nextLine() -> Line? {
    while let line = lineHere() {
      guard line.isBlank || isComment(line) || isDocumentMark(line) else { return line }
      pass(line)
    }
    return nil
  }

  /// Passes a line that says nothing; a mark that begins a YAML document is told of once.
  mutating func pass(_ line: Line) {
    cursor = line.next
    guard !line.isBlank, !isComment(line), line.start > lastMark ?? -1 else { return }
    lastMark = line.start
    let span = Span(line.first, line.end)
    report(.documentMark(tree.source.text(span), span))
  }

  /// Whether a mark was passed behind which a second document may stand.
  var isSecondDocument: Bool { lastMark != nil }

  /// Passes a line that holds a key or an item, and tells what is wrong with its indentation.
  mutating func take(_ line: Line) {
    cursor = line.next
    if line.hasNoBreakSpace {
      report(.noBreakSpace(at: Span(line.start, line.first)))
    } else if line.mixes {
      report(.mixedIndentation(at: Span(line.start, line.first)))
    } else if line.tab != nil {
      reportTab(line)
    }
    if marker(of: line) != nil { lastDash = line.indent } else { lastKey = line.indent }
  }

  /// Passes a row of text, whose indentation is the text's own from `depth` on.
  mutating func takeText(_ line: Line, depth: Int) {
    cursor = line.next
    if line.hasNoBreakSpace, line.columns <= depth {
      report(.noBreakSpace(at: Span(line.start, line.first)))
    } else if let tab = line.tab, tab < depth, !line.isBlank {
      if line.mixes {
        report(.mixedIndentation(at: Span(line.start, line.first)))
      } else {
        reportTab(line)
      }
    }
  }

  private mutating func reportTab(_ line: Line) {
    if !hasTab { report(.tab(at: Span(line.start, line.first))) }
    hasTab = true
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

  /// Whether an item begins here: a dash with its space, or with a key right behind it.
  func isDash(_ line: Line) -> Bool {
    guard line.first < line.end, bytes[line.first] == UInt8(ascii: "-") else { return false }
    return isSpacedDash(line) || beginsWithKey(line.first + 1..<line.end)
  }

  private func isSpacedDash(_ line: Line) -> Bool {
    line.first + 1 == line.end || bytes[line.first + 1].isBlank
  }

  /// What begins the line if it is an item of a list.
  func marker(of line: Line) -> Line.Marker? {
    guard line.first < line.end else { return nil }
    guard bytes[line.first] == UInt8(ascii: "-") else {
      return bulletEnd(line) == nil ? nil : .bullet
    }
    if isSpacedDash(line) { return .dash }
    return isDash(line) || isTightDash(line) ? .tightDash : nil
  }

  private func isTightDash(_ line: Line) -> Bool {
    let isRule = bytes[line.first..<line.end].starts(with: "--".utf8)
    return !isRule && KeyHead(bytes.span, line.first..<line.end) == nil
  }

  /// Where a mark ends that stands for a dash, with a space behind it; nil if there is none.
  func bulletEnd(_ line: Line) -> Int? {
    guard line.first < line.end else { return nil }
    switch bytes[line.first] {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): return numberEnd(line)
    case UInt8(ascii: "*"), 0xC2, 0xE2, 0xEF: return markEnd(line)
    default: return nil
    }
  }

  private func markEnd(_ line: Line) -> Int? {
    let row = bytes[line.first..<line.end]
    let mark = Self.bullets.first { row.starts(with: $0) }
    guard let end = mark.map({ line.first + $0.count }) else { return nil }
    return end == line.end || bytes[end].isBlank ? end : nil
  }

  /// Where a number such as `2.` or `2)` ends that stands before a key.
  private func numberEnd(_ line: Line) -> Int? {
    let digits = bytes[line.first..<line.end].prefix { $0.isDigit }
    let end = digits.endIndex + 1
    guard (1...3).contains(digits.count), end < line.end, bytes[end].isBlank,
      bytes[end - 1] == UInt8(ascii: ".") || bytes[end - 1] == UInt8(ascii: ")")
    else { return nil }
    let rest = trimmed(end..<line.end)
    return beginsWithKey(rest) ? end : nil
  }

  /// What word processors and hands put before the items of a list; the last is a font's own.
  private static let bullets = ["•", "–", "—", "*", "·", "◦", "▪", "‣", "−", "\u{F0B7}"]
    .map { Array($0.utf8) }

  /// Whether the line is `---` or `...`, between which YAML has documents.
  func isDocumentMark(_ line: Line) -> Bool {
    let byte = line.first < line.end ? bytes[line.first] : 0
    guard line.columns == 0, byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".") else {
      return false
    }
    let row = bytes[line.first..<line.end]
    let text = row[..<(row.lastIndex { !$0.isBlank }.map { $0 + 1 } ?? row.startIndex)]
    return text.elementsEqual("---".utf8) || text.elementsEqual("...".utf8)
  }

  /// Whether the line is neither a key nor an item.
  func isBareText(_ line: Line) -> Bool {
    marker(of: line) == nil && KeyHead(bytes.span, line.first..<line.end) == nil
  }

  /// Whether the line begins with any key of the schema and a colon.
  func beginsWithKey(_ line: Line) -> Bool { beginsWithKey(line.first..<line.end) }

  private func beginsWithKey(_ range: Range<Int>) -> Bool {
    guard let head = KeyHead(bytes.span, range) else { return false }
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
