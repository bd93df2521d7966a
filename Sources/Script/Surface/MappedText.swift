import Text

/// A text of which every byte knows its place in the source it was read from.
package struct MappedText: Sendable {
  /// The bytes among which the text stands.
  let bytes: [UInt8]
  /// Where in `bytes` it stands.
  let range: Range<Int>
  /// Where stretches begin, and where in the source; empty: the bytes are the source's own.
  private let stretches: [Stretch]

  private struct Stretch: Sendable {
    let start: Int
    let source: Int
  }

  init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.init(bytes, range, [])
  }

  private init(_ bytes: [UInt8], _ range: Range<Int>, _ stretches: [Stretch]) {
    self.bytes = bytes
    self.range = range
    self.stretches = stretches
  }

  package var string: String { String(decoding: bytes[range], as: UTF8.self) }

  var isEmpty: Bool { range.isEmpty }

  /// The text without white space at either end.
  var trimmed: MappedText { self[range] }

  /// A part of the text, without white space at either end.
  subscript(part: Range<Int>) -> MappedText {
    var start = part.lowerBound
    var end = part.upperBound
    while start < end, bytes[start].isBlank || bytes[start] == UInt8(ascii: "\n") { start += 1 }
    while end > start, bytes[end - 1].isBlank || bytes[end - 1] == UInt8(ascii: "\n") { end -= 1 }
    return MappedText(bytes, start..<end, stretches)
  }

  /// The lines of the text, each without white space at either end.
  var lines: [MappedText] {
    var lines: [MappedText] = []
    var start = range.lowerBound
    while start <= range.upperBound {
      let end = bytes[start..<range.upperBound].firstIndex(of: UInt8(ascii: "\n"))
      lines.append(self[start..<(end ?? range.upperBound)])
      start = (end ?? range.upperBound) + 1
    }
    return lines
  }

  /// The place in the source of an offset into `bytes`.
  func source(_ offset: Int) -> Int {
    guard !stretches.isEmpty else { return offset }
    var low = 0
    var high = stretches.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if stretches[middle].start <= offset { low = middle } else { high = middle }
    }
    return stretches[low].source + offset - stretches[low].start
  }

  /// The stretch of the source for a part of the text.
  func span(_ part: Range<Int>) -> Span {
    guard let last = part.last else { return Span(at: source(part.lowerBound)) }
    return Span(source(part.lowerBound), source(last) + 1)
  }

  /// Where the whole text stands in the source.
  var span: Span { span(range) }

  /// Puts a text together from stretches of the source.
  struct Builder {
    private var bytes: [UInt8] = []
    private var stretches: [Stretch] = []

    var isEmpty: Bool { bytes.isEmpty }

    mutating func append(_ part: ArraySlice<UInt8>, from source: Int) {
      guard !part.isEmpty else { return }
      stretches.append(Stretch(start: bytes.count, source: source))
      bytes.append(contentsOf: part)
    }

    mutating func append(_ byte: UInt8, from source: Int) {
      stretches.append(Stretch(start: bytes.count, source: source))
      bytes.append(byte)
    }

    var text: MappedText { MappedText(bytes, 0..<bytes.count, stretches) }
  }
}
