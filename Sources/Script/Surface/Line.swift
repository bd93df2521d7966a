/// One line of a file, measured but not yet understood.
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

  /// Offset of the line's beginning.
  let start: Int
  /// Offset of its first mark; `end` if there is none.
  var first: Int
  /// Offset of its end, the line end not included.
  let end: Int
  /// Offset of the next line.
  let next: Int
  /// The depth of the first mark in columns; a tab goes to the next even one.
  var columns: Int
  /// The depth that counts: `columns`, but for lines that mix tabs and spaces.
  var indent: Int
  /// The column of the first tab in the indentation; nil if there is none.
  let tab: Int?
  let mixes: Bool
  let hasNoBreakSpace: Bool

  var isBlank: Bool { first == end }

  /// Measures the line that begins at an offset.
  init(at start: Int, of bytes: [UInt8]) {
    var at = start
    var column = 0
    var tab: Int?
    var spaces = false
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
    self.start = start
    self.end = end
    first = min(at, end)
    next = min(newline + 1, bytes.count)
    columns = column
    indent = column
    self.tab = tab
    mixes = tab != nil && spaces
    hasNoBreakSpace = noBreak
  }
}
