import Text

/// One line of a file, measured but not yet understood.
///
/// Its numbers are kept small, since a line is handed from function to function; 32 bits are
/// enough for the largest file that is read.
struct Line {
  private let startOffset: Int32
  private var firstOffset: Int32
  private let endOffset: Int32
  private let nextOffset: Int32
  private var depth: Int32
  private var countedDepth: Int32
  /// What it begins with.
  let mark: LineMark
  var mixes: Bool
  let hasTab: Bool
  let hasNoBreakSpace: Bool

  /// Measures the line that begins at an offset.
  /// - Parameter tab: how many columns a tab has; it goes to the next multiple of them.
  init(at start: Int, of bytes: Bytes, _ schema: borrowing Schema, tab width: Int = Self.tab) {
    var at = bytes.endOfSpaces(from: start)
    var column = at - start
    var spaces = column > 0
    var tab = false
    var noBreak = false
    measure: while at < bytes.count {
      switch bytes[at] {
      case UInt8(ascii: " "):
        spaces = true
        column += 1
      case UInt8(ascii: "\t"):
        tab = true
        column = (column / width + 1) * width
      case 0xC2 where at + 1 < bytes.count && bytes[at + 1] == 0xA0:
        noBreak = true
        column += 1
        at += 1
      default: break measure
      }
      at += 1
    }
    let newline = bytes.firstOffset(of: UInt8(ascii: "\n"), from: at)
    var end = newline
    if end > start, end < bytes.count, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    let first = min(at, end)
    startOffset = Int32(truncatingIfNeeded: start)
    endOffset = Int32(truncatingIfNeeded: end)
    firstOffset = Int32(truncatingIfNeeded: first)
    nextOffset = Int32(truncatingIfNeeded: min(newline + 1, bytes.count))
    depth = Int32(truncatingIfNeeded: column)
    countedDepth = depth
    mixes = tab && spaces
    hasTab = tab
    hasNoBreakSpace = noBreak
    mark = LineMark(first..<end, of: bytes, isOutermost: column == 0, schema)
  }
}

extension Line {
  /// How many columns a tab has.
  static let tab = 2

  /// Offset of the line's beginning.
  var start: Int { Int(startOffset) }

  /// Offset of its first mark; `end` if there is none.
  var first: Int {
    get { Int(firstOffset) }
    set { firstOffset = Int32(truncatingIfNeeded: newValue) }
  }

  /// Offset of its end, the line end not included.
  var end: Int { Int(endOffset) }

  /// Offset of the next line.
  var next: Int { Int(nextOffset) }

  /// What stands on it, its indentation aside.
  var content: Range<Int> { first..<end }

  /// The same as a place in the source.
  var span: SourceRange { SourceRange(first, end) }

  /// Where its indentation stands.
  var indentation: SourceRange { SourceRange(start, first) }

  /// The column of the first tab in its indentation; nil if there is none.
  func firstTab(in bytes: [UInt8]) -> Int? {
    bytes[start..<first].firstIndex(of: UInt8(ascii: "\t")).map { tab in
      bytes[start..<tab].count { !UTF8.isContinuation($0) }
    }
  }

  /// The depth of the first mark in columns; a tab goes to the next even one.
  var columns: Int {
    get { Int(depth) }
    set { depth = Int32(truncatingIfNeeded: newValue) }
  }

  /// The depth that counts: `columns`, but for lines that mix tabs and spaces.
  var indent: Int {
    get { Int(countedDepth) }
    set { countedDepth = Int32(truncatingIfNeeded: newValue) }
  }

  /// The line, counted as standing at a column.
  func counted(at depth: Int) -> Line {
    var line = self
    line.indent = depth
    return line
  }

  var isBlank: Bool { firstOffset == endOffset }

  var isComment: Bool { mark == .comment }

  /// Whether an item begins here: a dash with its space, or with a key right behind it.
  var isDash: Bool { mark == .dash || mark == .dashedKey }

  /// Whether an item may have been meant to begin here.
  var mayBeItem: Bool { isDash || mark == .tightDash || mark == .bullet }
}

// MARK: - Items

extension Line {
  /// The dash, or what stands in its place.
  func dash(in bytes: Bytes, _ schema: borrowing Schema) -> SourceRange {
    let end = mark == .bullet ? LineMark.bulletEnd(content, of: bytes, schema) : nil
    return SourceRange(first, end ?? first + 1)
  }

  /// The line as it is without its dash.
  func withoutDash(in bytes: Bytes, _ schema: borrowing Schema, tab width: Int = Self.tab) -> Line {
    let dash = dash(in: bytes, schema)
    var row = self
    var start = dash.end
    if mark == .bullet {
      while bytes.has(LineMark.noBreakSpace, at: start, before: end) { start += 2 }
    }
    row.first = bytes.trimmed(start..<end).lowerBound
    row.columns = indent
    var at = first
    while at < row.first {
      row.columns =
        bytes[at] == UInt8(ascii: "\t") ? (row.columns / width + 1) * width : row.columns + 1
      repeat { at += 1 } while at < row.first && UTF8.isContinuation(bytes[at])
    }
    // A mark in the dash's place is counted as one, whatever its length.
    if mark == .bullet { row.columns = indent + 2 }
    // A space that is missing counts, so that the keys below stand under the first.
    if row.first == dash.end, row.first < row.end { row.columns += 1 }
    row.indent = row.columns
    return row
  }
}
