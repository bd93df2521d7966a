import CReadline
import LibC

/// The text that readline edits. Places are bytes from its beginning.
enum EditBuffer {
  /// Calls with the bytes; they are readline's own and change with the next key.
  static func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    guard let line = broach_line() else { return body(UnsafeBufferPointer(start: nil, count: 0)) }
    let count = Int(broach_end())
    return line.withMemoryRebound(to: UInt8.self, capacity: count) {
      body(UnsafeBufferPointer(start: $0, count: count))
    }
  }

  /// The text, repaired where it is no UTF-8.
  static var text: String { withBytes { String(typed: $0) } }

  static var isEmpty: Bool { broach_end() == 0 }

  static var count: Int { Int(broach_end()) }

  static var point: Int {
    get { Int(broach_point()) }
    set { broach_set_point(Int32(clamping: min(max(newValue, 0), count))) }
  }

  /// Inserts at the point, as one step for undo.
  static func insert(_ text: String) {
    _ = text.withCString { rl_insert_text($0) }
  }

  /// The line of the text that the point is in, without its line break.
  static var currentLine: Range<Int> { line(around: point) }

  /// The line around a place.
  static func line(around place: Int) -> Range<Int> {
    withBytes { bytes in
      let start = bytes[..<place].lastIndex(of: lineFeed).map { $0 + 1 } ?? 0
      let end = bytes[place...].firstIndex(of: lineFeed) ?? bytes.count
      return start..<end
    }
  }

  /// All lines, without their line breaks.
  static var lines: [Range<Int>] {
    var lines = [line(around: 0)]
    while let last = lines.last, last.upperBound < count {
      lines.append(line(around: last.upperBound + 1))
    }
    return lines
  }

  /// Where the word at the point begins in a line, behind a space; the point where there is none.
  static func wordStart(in line: Range<Int>) -> Int {
    withBytes { bytes in
      guard line.lowerBound < point else { return line.lowerBound }
      return bytes[line.lowerBound..<point].lastIndex(of: UInt8(ascii: " ")).map { $0 + 1 } ?? point
    }
  }

  /// Puts another text in the place of all of it, with the point at its end.
  static func replace(with text: String) {
    text.withCString { rl_replace_line($0, 1) }
    point = count
  }

  /// The text in a range.
  static func text(in range: Range<Int>) -> String {
    withBytes { String(typed: $0[range]) }
  }

  /// How many lines stand before the one that the point is in.
  static var lineNumber: Int {
    withBytes { $0[..<point].reduce(0) { $0 + ($1 == lineFeed ? 1 : 0) } }
  }

  private static let lineFeed = UInt8(ascii: "\n")
}
