import Text

/// Reads the surface of a file, guided by a schema: keys, lists and texts, and nothing of what
/// they mean. It reads on after every mistake, and tells of each once.
///
/// What is asked of every line is `mutating`, though it changes nothing: a value of this size is
/// copied for each call that only borrows it.
package struct SurfaceReader: ~Copyable {
  /// About how long a node is; an array that grows would be copied again and again.
  private static let bytesForNode = 24

  let schema: Schema
  let limits: Limits
  let bytes: [UInt8]
  var tree: SurfaceTree
  var lines: Lines
  var nesting = Nesting()
  var recovery = Recovery()
  private var findings = Findings()
  /// Where something stands that may be a habit.
  private var habits: [SourceRange: Habit] = [:]
  /// Keys in another language, each with the key that is meant.
  var foreignKeys: [(word: String, key: String)] = []
  /// How many columns a tab has in this file, where that is not as many as it should.
  private let tab: Int?

  private init(_ source: SourceText, _ schema: Schema, _ limits: Limits, tab: Int? = nil) {
    self.tab = tab
    self.schema = schema
    self.limits = limits
    bytes = source.bytes
    tree = SurfaceTree(source)
    tree.nodes.reserveCapacity(bytes.count / Self.bytesForNode)
    lines = Lines(of: source, schema, tab: tab)
    tree.tab = lines.tab
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
    // One more than is told shows that there are more.
    let most = Diagnostics.most + 1
    var refusal = refusal(of: source, limits)
    var hidden: [SourceRange] = []
    if refusal == nil {
      if !admitsControls { hidden = source.hiddenCharacters(atMost: most) }
      // A NUL is a hidden character: where there is none, it need not be looked for.
      if admitsControls || !hidden.isEmpty { refusal = binary(source) }
      if !admitsControls { refusal = refusal ?? oldLineEnd(source) }
    }
    if let refusal {
      tree.isWhole = false
      return (tree, [refusal])
    }
    guard hidden.count < most else {
      tree.isWhole = false
      return (tree, hidden.map { .hiddenCharacter(at: $0) })
    }
    let clean = hidden.isEmpty ? source : source.without(hidden)
    var (read, found) = read(clean, schema, limits, tab: nil)
    if found.contains(where: { $0.code == .tab || $0.code == .mixedIndentation }) {
      (read, found) = better(read, found, clean, schema, limits)
    }
    read.hidden = hidden
    if found.contains(where: { $0.severity == .error }), let quoted = source.quotationMarks {
      return unquoted(source, quoted, hidden, schema, limits)
    }
    return (read, found)
  }

  static func read(_ source: SourceText, _ schema: Schema, _ limits: Limits, tab: Int?)
    -> (tree: SurfaceTree, found: [Diagnostic])
  {
    var reader = SurfaceReader(source, schema, limits, tab: tab)
    reader.readFile()
    return (reader.tree, reader.findings.all)
  }

  /// Where an editor showed tabs of another width, and the lines stand right by that, the tabs are
  /// all that is wrong.
  private static func better(
    _ tree: SurfaceTree, _ found: [Diagnostic], _ source: SourceText, _ schema: Schema,
    _ limits: Limits
  ) -> (tree: SurfaceTree, found: [Diagnostic]) {
    var best = (tree: tree, found: found)
    var least = found.count { $0.severity == .error }
    guard least > 0 else { return best }
    for tab in [Line.tab, 4, 8, 3] {
      let other = read(source, schema, limits, tab: tab)
      let errors = other.found.count { $0.severity == .error }
      let isLess = errors == least && other.found.count < best.found.count
      if errors < least || isLess { (best, least) = (other, errors) }
    }
    return best
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
    return source.bytes.span.firstIllFormed.map { .notText(at: $0) }
  }

  private static func binary(_ source: SourceText) -> Diagnostic? {
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
    readGroup(0, into: SurfaceTree.root, Indentation(depth: margin, lowest: margin))
    if tree.nodes.count == 1 { tree.isWhole = false }
    guard habits.count > 2 else { return }
    let slips = KeyHead.Slip.allCases.map { Habit.key($0) }
    for habit in [Habit.tightDash] + slips {
      findings.gatherHabits { habits[$0.span] == habit && $0.code == habit.code }
    }
    findings.gatherHabits(help: Diagnostic.keysInEnglish(foreignKeys)) {
      habits[$0.span] == .foreignKey && $0.code == .unknownKey
    }
  }

  /// How far all of the file is set in, as what was pasted from a mail may be; nothing if any line
  /// stands further out than the first.
  private mutating func margin(_ indent: Int) -> Int {
    guard indent > 0 else { return 0 }
    let start = lines.cursor
    defer { lines.goBack(to: start) }
    while let line = nextLine() {
      if line.indent < indent { return 0 }
      lines.pass(line)
    }
    return indent
  }

  /// Notes a finding; after the last that is told, the file has no further lines.
  /// - Parameter habit: what it is an instance of, where the same may be wrong all through the file.
  mutating func report(_ finding: Diagnostic, as habit: Habit? = nil) {
    if let habit { habits[finding.span] = habit }
    findings.append(finding)
    guard findings.isFull else { return }
    tree.isWhole = false
    lines.stop()
  }
}

// MARK: - Lines

extension SurfaceReader {
  /// The next line that is neither blank nor a comment; those before it are passed.
  @inline(__always)
  mutating func nextLine() -> Line? {
    while let line = lines.next() {
      switch line.mark {
      case .documentMark, .fence: passMark(line)
      case .bullet where isSignature(line):
        if recovery.meet(.stray), !recovery.isBehindFences {
          report(.strayTextBelow(at: line.span))
        }
        lines.end(before: line.start)
      default: return line
      }
    }
    return nil
  }

  /// Passes a mark that begins a YAML document, or a fence around the file, and tells of it once.
  mutating func passMark(_ line: Line) {
    lines.pass(line)
    if line.mark == .fence {
      if recovery.meetFence(at: line.start) {
        // Whoever was asked for a set said something before it, too.
        if tree.nodes.count == 1 { findings.takeBack { $0.code == .strayText } }
        report(.fence(tree.source.text(line.span), line.span))
      }
      return
    }
    let isBelowDirective = recovery.isBelowDirective
    guard
      recovery.meetMark(at: line.start, isDirective: bytes[line.span.start] == UInt8(ascii: "%")),
      !isBelowDirective
    else { return }
    report(.documentMark(tree.source.text(line.span), line.span))
  }

  /// Passes a line that holds a key or an item, and tells what is wrong with its indentation.
  mutating func take(_ line: Line) {
    if line.hasNoBreakSpace {
      reportNoBreakSpace(line)
    } else if line.hasTab {
      reportTab(line)
    }
    lines.take(line)
  }

  /// Passes a row of text, whose indentation is the text's own from `depth` on.
  mutating func takeText(_ line: Line, depth: Int) {
    lines.pass(line)
    if line.hasNoBreakSpace, line.columns <= depth {
      reportNoBreakSpace(line)
    } else if line.hasTab, !line.isBlank, let tab = line.firstTab(in: bytes), tab < depth {
      reportTab(line)
    }
  }

  private mutating func reportNoBreakSpace(_ line: Line) {
    if recovery.meetNoBreakSpace() { report(.noBreakSpace(at: line.indentation)) }
  }

  private mutating func reportTab(_ line: Line) {
    if let tab {
      if recovery.meetTab() { report(.mixedTabs(of: tab, at: line.indentation)) }
    } else if line.mixes {
      report(.mixedIndentation(at: line.indentation))
    } else if recovery.meetTab() {
      report(.tab(at: line.indentation))
    }
  }

  /// Passes a line and all that stands deeper, without a word.
  mutating func skip(_ line: Line) {
    lines.pass(line)
    skipDeeper(than: line.indent)
  }

  /// Passes all lines deeper than a depth.
  mutating func skipDeeper(than depth: Int) {
    while let line = nextLine(), line.indent > depth { lines.pass(line) }
  }

  /// The key with which a line begins, if it is written as it should be.
  @inline(__always)
  mutating func plainHead(_ line: Line) -> KeyHead? { KeyHead(bytes.span, line.content, schema) }

  /// Whether the line is neither a key nor an item.
  mutating func isBareText(_ line: Line) -> Bool { !line.mayBeItem && plainHead(line) == nil }

  /// Whether the line begins with any key of the schema and a colon.
  @inline(__always)
  mutating func beginsWithKey(_ line: Line) -> Bool { plainHead(line)?.word.isKnown ?? false }
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
