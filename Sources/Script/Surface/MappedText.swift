import Text

/// A text of which every byte knows its place in the source it was read from.
package struct MappedText: Sendable {
  /// The bytes among which the text stands.
  let bytes: [UInt8]
  /// Where in `bytes` it stands.
  let range: Range<Int>
  /// Where runs begin, and where in the source; empty: the bytes are the source's own.
  private let runs: [Run]

  private struct Run: Sendable {
    let start: Int
    let source: Int
  }

  init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.init(bytes, range, [])
  }

  private init(_ bytes: [UInt8], _ range: Range<Int>, _ runs: [Run]) {
    self.bytes = bytes
    self.range = range
    self.runs = runs
  }

  package var string: String { string(range) }

  /// A part of the text as a string.
  func string(_ part: Range<Int>) -> String { String(decoding: bytes[part], as: UTF8.self) }

  var isEmpty: Bool { range.isEmpty }

  /// The text without white space at either end.
  var trimmed: MappedText { self[range] }

  /// A part of the text, without white space at either end.
  subscript(part: Range<Int>) -> MappedText {
    MappedText(bytes, trimmed(part), runs)
  }

  /// Where a part of the text stands without white space at either end.
  func trimmed(_ part: Range<Int>) -> Range<Int> {
    var start = part.lowerBound
    var end = part.upperBound
    while start < end, bytes[start].isBlank || bytes[start] == UInt8(ascii: "\n") { start += 1 }
    while end > start, bytes[end - 1].isBlank || bytes[end - 1] == UInt8(ascii: "\n") { end -= 1 }
    return start..<end
  }

  /// Where the lines of the text stand, each without white space at either end.
  var lines: Lines { Lines(text: self, start: range.lowerBound) }

  /// Goes from line to line.
  struct Lines: Sequence, IteratorProtocol {
    fileprivate let text: MappedText
    /// Where the next line begins; beyond the text: there is none.
    fileprivate var start: Int

    mutating func next() -> Range<Int>? {
      guard start <= text.range.upperBound else { return nil }
      let newline = text.bytes.span.firstOffset(of: UInt8(ascii: "\n"), from: start)
      let end = Swift.min(newline, text.range.upperBound)
      defer { start = end + 1 }
      return text.trimmed(start..<end)
    }
  }

  /// The place in the source of an offset into `bytes`.
  func source(_ offset: Int) -> Int {
    guard !runs.isEmpty else { return offset }
    var low = 0
    var high = runs.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if runs[middle].start <= offset { low = middle } else { high = middle }
    }
    return runs[low].source + offset - runs[low].start
  }

  /// The stretch of the source for a part of the text.
  func span(_ part: Range<Int>) -> SourceRange {
    guard let last = part.last else { return SourceRange(at: source(part.lowerBound)) }
    return SourceRange(source(part.lowerBound), source(last) + 1)
  }

  /// Where the whole text stands in the source.
  var span: SourceRange { span(range) }

  /// Puts a text together from runs of the source.
  struct Builder {
    private let source: [UInt8]
    private var bytes: [UInt8] = []
    private var runs: [Run] = []
    /// What the next byte of the last stretch would be.
    private var next = -1

    /// - Parameters:
    ///   - source: the bytes of the source.
    ///   - size: about how long the text will be.
    init(_ source: [UInt8], size: Int) {
      self.source = source
      bytes.reserveCapacity(size)
    }

    var isEmpty: Bool { bytes.isEmpty }

    /// Adds what stands at a place of the source.
    mutating func append(_ part: Range<Int>) {
      guard !part.isEmpty else { return }
      place(part.lowerBound, part.count)
      bytes.append(contentsOf: source[part])
    }

    /// Adds a byte that stands for what is at a place of the source.
    mutating func append(_ byte: UInt8, from place: Int) {
      self.place(place, 1)
      bytes.append(byte)
    }

    /// Begins a stretch, unless the last one goes on.
    private mutating func place(_ start: Int, _ count: Int) {
      if start != next { runs.append(Run(start: bytes.count, source: start)) }
      next = start + count
    }

    var text: MappedText { MappedText(bytes, 0..<bytes.count, runs) }
  }
}

extension MappedText {
  /// Whether a part of the text begins with a word of ASCII.
  func begins(_ part: Range<Int>, with word: String) -> Bool {
    var at = part.lowerBound
    for byte in word.utf8 {
      guard at < part.upperBound, bytes[at] == byte else { return false }
      at += 1
    }
    return true
  }

  /// What stands behind a word at the beginning, if a space or the end follows the word.
  func dropping(_ word: String, from part: Range<Int>) -> Range<Int>? {
    guard begins(part, with: word) else { return nil }
    let end = part.lowerBound + word.utf8.count
    guard
      end == part.upperBound || bytes[end].isBlank
        || Quotation(at: end, in: bytes, before: part.upperBound) != nil
    else { return nil }
    return trimmed(end..<part.upperBound)
  }

  /// The first bytes of a part.
  func span(of part: Range<Int>, prefix count: Int) -> SourceRange {
    span(part.lowerBound..<min(part.lowerBound + count, part.upperBound))
  }
}
