/// A stretch in `"…"` or `“…”`, without escapes.
struct Quotation {
  let text: String
  /// The offset behind the closing mark, or the end if there is none.
  let end: Int
  let isClosed: Bool

  private static let straight = Array("\"".utf8)
  private static let opening = Array("“".utf8)
  private static let closing = Array("”".utf8)

  /// Reads the quotation that begins at an offset; nil if none begins there.
  init?(at start: Int, in bytes: [UInt8], before end: Int) {
    guard bytes[start] == Self.straight[0] || bytes[start] == Self.opening[0] else { return nil }
    let rest = bytes[start..<end]
    let mark: [UInt8]
    if rest.starts(with: Self.straight) {
      mark = Self.straight
    } else if rest.starts(with: Self.opening) || rest.starts(with: Self.closing) {
      // Two closing marks are what some keyboards give; both ends are clear all the same.
      mark = Self.closing
    } else {
      return nil
    }
    let inner = start + (mark.count == 1 ? 1 : 3)
    var at = inner
    while at < end, !bytes[at..<end].starts(with: mark) { at += 1 }
    isClosed = at < end
    text = String(decoding: bytes[inner..<max(inner, at)], as: UTF8.self)
    self.end = min(at + mark.count, end)
  }
}
