import Text

/// Goes through the lines of a file.
struct Lines: ~Copyable {
  let bytes: [UInt8]
  let schema: Schema
  /// Where the next line begins.
  private(set) var cursor: Int
  /// Where reading ends: the end of the file, or its beginning once there is no sense in going on.
  private var end: Int
  private var measured: Line?
  /// How many columns a tab has.
  let tab: Int
  /// Whether a line counts as it stands that mixes tabs and spaces.
  private let takesMixed: Bool
  /// The depths that a line counts as having whose indentation is mixed: those of the last line of
  /// its sort.
  private var lastDash = 0
  private var lastKey = 0

  /// The lines of a file, from the first behind a byte order mark.
  init(of source: SourceText, _ schema: Schema, tab: Int?) {
    self.tab = tab ?? Line.tab
    takesMixed = tab != nil
    bytes = source.bytes
    self.schema = schema
    cursor = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    end = bytes.count
  }

  /// The line at the cursor, blank or not; nil at the end of the file.
  mutating func here() -> Line? {
    if let measured, measured.start == cursor { return measured }
    guard cursor < end else { return nil }
    var line = Line(at: cursor, of: bytes.span, schema, tab: tab)
    if line.mixes, takesMixed {
      line.mixes = false
    } else if line.mixes {
      line.indent = line.mayBeItem ? lastDash : lastKey
    }
    measured = line
    return line
  }

  /// The next line that is neither blank nor a comment; those before it are passed.
  mutating func next() -> Line? {
    while let line = here() {
      guard line.isBlank || line.isComment else { return line }
      pass(line)
    }
    return nil
  }

  /// Passes a line.
  mutating func pass(_ line: Line) { cursor = line.next }

  /// Passes a line that holds a key or an item.
  mutating func take(_ line: Line) {
    pass(line)
    if line.mayBeItem { lastDash = line.indent } else { lastKey = line.indent }
  }

  /// Notes the depth of a key that stands on the line of its item.
  mutating func takeKey(at depth: Int) { lastKey = depth }

  /// Comes back to a line that was passed.
  mutating func goBack(to cursor: Int) { self.cursor = cursor }

  /// Goes no further than to an offset.
  mutating func end(before offset: Int) {
    end = min(end, offset)
    measured = nil
  }

  /// Goes no further.
  mutating func stop() {
    end = 0
    measured = nil
  }
}
