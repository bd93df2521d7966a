/// A stretch in `"…"` or `“…”`, without escapes.
struct Quotation {
  /// Where the words between the marks stand.
  let inner: Range<Int>
  /// The offset behind the closing mark, or the end if there is none.
  let end: Int
  let isClosed: Bool

  /// Reads the quotation that begins at an offset; nil if none begins there.
  init?(at start: Int, in bytes: [UInt8], before end: Int) {
    // Asked of every byte, so that the answer for most has to come at once.
    guard bytes[start] == UInt8(ascii: "\"") || bytes[start] == 0xE2 else { return nil }
    self.init(markedAt: start, in: bytes[..<end])
  }

  private static let straight = Array("\"".utf8)
  private static let opening = Array("“".utf8)
  private static let closing = Array("”".utf8)

  private init?(markedAt start: Int, in bytes: ArraySlice<UInt8>) {
    let rest = bytes[start...]
    let mark: [UInt8]
    if rest.starts(with: Self.straight) {
      mark = Self.straight
    } else if rest.starts(with: Self.opening) || rest.starts(with: Self.closing) {
      // Two closing marks are what some keyboards give; both ends are clear all the same.
      mark = Self.closing
    } else {
      return nil
    }
    let first = start + mark.count
    var at = first
    while at < bytes.endIndex, !bytes[at...].starts(with: mark) { at += 1 }
    isClosed = at < bytes.endIndex
    inner = first..<at
    end = min(at + mark.count, bytes.endIndex)
  }
}

extension Substring {
  /// Quotation marks at the beginning, with the white space that some languages put before them.
  func closing(_ marks: Set<Character>) -> Substring {
    let gap = prefix { $0.isWhitespace }
    let rest = dropFirst(gap.count).prefix { marks.contains($0) }
    return rest.isEmpty ? prefix(0) : prefix(gap.count + rest.count)
  }
}
