/// One line of a file, measured but not yet understood.
///
/// Its numbers are kept small, since a line is handed from function to function; 32 bits are
/// enough for the largest file that is read.
struct Line {
  /// What begins a line that stands for an item of a list.
  enum Marker {
    /// `- `, or a dash alone.
    case dash
    /// `•` or `–`.
    case bullet
    /// A dash that lacks its space.
    case tightDash
  }

  private let startOffset: Int32
  private var firstOffset: Int32
  private let endOffset: Int32
  private let nextOffset: Int32
  private var depth: Int32
  private var countedDepth: Int32
  private let tabColumn: Int32
  let mixes: Bool
  let hasNoBreakSpace: Bool

  /// Measures the line that begins at an offset.
  init(at start: Int, of bytes: Bytes) {
    var at = start
    while at < bytes.count, bytes[at] == UInt8(ascii: " ") { at += 1 }
    var column = at - start
    var spaces = column > 0
    var tab: Int?
    var noBreak = false
    measure: while at < bytes.count {
      switch bytes[at] {
      case UInt8(ascii: " "):
        spaces = true
        column += 1
      case UInt8(ascii: "\t"):
        tab = tab ?? column
        column = (column / 2 + 1) * 2
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
    startOffset = Int32(truncatingIfNeeded: start)
    endOffset = Int32(truncatingIfNeeded: end)
    firstOffset = Int32(truncatingIfNeeded: min(at, end))
    nextOffset = Int32(truncatingIfNeeded: min(newline + 1, bytes.count))
    depth = Int32(truncatingIfNeeded: column)
    countedDepth = depth
    tabColumn = Int32(truncatingIfNeeded: tab ?? -1)
    mixes = tab != nil && spaces
    hasNoBreakSpace = noBreak
  }
}

extension Line {
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

  /// The column of the first tab in the indentation; nil if there is none.
  var tab: Int? { tabColumn < 0 ? nil : Int(tabColumn) }

  var isBlank: Bool { firstOffset == endOffset }
}
