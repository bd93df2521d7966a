import Text

/// Where a line that is being edited goes on in the next row, so that no word is cut.
///
/// Readline cuts a line at the window's edge, wherever that is. But it draws a line break as one,
/// and a space and a line break are one byte each: while it draws, the space before a word that has
/// no room is a line break. What is edited never changes.
struct SoftBreaks {
  /// The places of those spaces, in bytes from the beginning.
  private(set) var places: [Int32] = []
  /// How many rows the text takes.
  private(set) var rows = 1

  private let columns: Int
  private var column: Int
  /// The last space of the row with room behind it, and the column behind it.
  private var space: (place: Int, after: Int)?

  /// Finds them.
  /// - Parameters:
  ///   - bytes: the text; line breaks in it are line breaks.
  ///   - start: the column that it begins in, behind a prompt.
  ///   - columns: those of the window.
  init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, columns: Int) {
    self.columns = max(columns, 1)
    column = start % self.columns
    var place = 0
    while place < bytes.count {
      let byte = bytes[place]
      switch byte {
      case 0x0A: endRow()
      case 0x20: passSpace(at: place)
      case 0x09: pass(8 - column % 8)
      case 0..<0x20, 0x7F: pass(2)  // as ^X
      case 0..<0x80: pass(1)
      default:
        let end = bytes[place...].dropFirst().firstIndex { $0 & 0xC0 != 0x80 } ?? bytes.count
        let scalars = String(decoding: bytes[place..<end], as: UTF8.self).unicodeScalars
        pass(scalars.first.map { CellWidth.of($0) } ?? 0)
        place = end
        continue
      }
      place += 1
    }
  }

  private mutating func endRow() {
    rows += 1
    column = 0
    space = nil
  }

  private mutating func passSpace(at place: Int) {
    let last = columns - 1
    // In the last column it ends the row of itself.
    if column < last { space = (place, column + 1) }
    advance(1)
  }

  /// A part of a word: goes with the whole word to the next row if it would reach the last column,
  /// since a line break behind a full row would be an empty one.
  private mutating func pass(_ cells: Int) {
    if let space, column + cells >= columns {
      places.append(Int32(clamping: space.place))
      let begun = column - space.after
      endRow()
      column = begun
    }
    advance(cells)
  }

  /// As readline and the terminal do where there is no space.
  private mutating func advance(_ cells: Int) {
    if column + cells > columns { endRow() }
    column += cells
    if column >= columns { endRow() }
  }
}
