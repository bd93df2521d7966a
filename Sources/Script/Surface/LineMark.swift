/// What a line begins with, as far as that can be told from the line alone.
enum LineMark: UInt8 {
  /// Anything else: a key, or a row of text.
  case words
  /// `#`.
  case comment
  /// `---` or `...` alone, between which YAML has documents, or `%YAML` above them.
  case documentMark
  /// Three backticks or tildes, between which a text is shown elsewhere.
  case fence
  /// `- `, or a dash alone.
  case dash
  /// A dash right before a key of the schema.
  case dashedKey
  /// A dash that lacks its space.
  case tightDash
  /// What stands for a dash: `•`, `–`, or a number before a key.
  case bullet

  /// Looks at what stands on a line, its indentation aside.
  /// - Parameter isOutermost: whether it has no indentation.
  init(_ row: Range<Int>, of bytes: Bytes, isOutermost: Bool, _ schema: borrowing Schema) {
    guard !row.isEmpty else {
      self = .words
      return
    }
    switch bytes[row.lowerBound] {
    case UInt8(ascii: "#"): self = .comment
    case UInt8(ascii: "-"):
      self =
        isOutermost && Self.isDocumentMark(row, of: bytes)
        ? .documentMark : Self.dash(row, of: bytes, schema)
    case UInt8(ascii: "%"):
      self =
        isOutermost && bytes.has(Self.directive, at: row.lowerBound, before: row.upperBound)
        ? .documentMark : .words
    case UInt8(ascii: "."):
      self = isOutermost && Self.isDocumentMark(row, of: bytes) ? .documentMark : .words
    case UInt8(ascii: "`"), UInt8(ascii: "~"):
      self = isOutermost && Self.isFence(row, of: bytes) ? .fence : .words
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "*"), UInt8(ascii: "+"),
      UInt8(ascii: "o"), 0xC2, 0xE2, 0xEF:
      self = Self.bulletEnd(row, of: bytes, schema) == nil ? .words : .bullet
    default: self = .words
    }
  }

  private static let directive = Array("%YAML".utf8)

  private static func isDocumentMark(_ row: Range<Int>, of bytes: Bytes) -> Bool {
    let text = bytes.trimmed(row)
    let mark = bytes[row.lowerBound]
    return text.count == 3 && text.allSatisfy { bytes[$0] == mark }
  }

  private static func isFence(_ row: Range<Int>, of bytes: Bytes) -> Bool {
    row.count >= 3 && row.prefix(3).allSatisfy { bytes[$0] == bytes[row.lowerBound] }
  }

  private static func dash(_ row: Range<Int>, of bytes: Bytes, _ schema: borrowing Schema)
    -> LineMark
  {
    let behind = row.lowerBound + 1
    if behind == row.upperBound || bytes[behind].isBlank { return .dash }
    if schema.knows(keyAt: behind..<row.upperBound, of: bytes) { return .dashedKey }
    if markEnd(row, of: bytes) != nil { return .bullet }
    let isRule = bytes[behind] == UInt8(ascii: "-")
    return isRule || KeyHead(bytes, row, schema) != nil ? .words : .tightDash
  }
}

// MARK: - Bullets

extension LineMark {
  /// Where a mark ends that stands for a dash, with a space behind it; nil if there is none.
  static func bulletEnd(_ row: Range<Int>, of bytes: Bytes, _ schema: borrowing Schema) -> Int? {
    guard let first = row.first else { return nil }
    switch bytes[first] {
    case UInt8(ascii: "o"), UInt8(ascii: "+"): return letterEnd(row, of: bytes, schema)
    case let byte where byte.isDigit: return numberEnd(row, of: bytes, schema)
    default: return markEnd(row, of: bytes)
    }
  }

  /// Where an `o` or a `+` ends that stands before a key, as a word processor saves its lists.
  private static func letterEnd(_ row: Range<Int>, of bytes: Bytes, _ schema: borrowing Schema)
    -> Int?
  {
    let end = row.lowerBound + 1
    guard end < row.upperBound, bytes[end].isBlank,
      schema.knows(keyAt: bytes.trimmed(end..<row.upperBound), of: bytes)
    else { return nil }
    return end
  }

  private static func markEnd(_ row: Range<Int>, of bytes: Bytes) -> Int? {
    let mark = bullets.first { bytes.has($0, at: row.lowerBound, before: row.upperBound) }
    guard let end = mark.map({ row.lowerBound + $0.count }) else { return nil }
    if bytes.has(noBreakSpace, at: end, before: row.upperBound) { return end }
    // A dash with a space behind it is none of these.
    guard mark != hyphen else { return nil }
    return end == row.upperBound || bytes[end].isBlank ? end : nil
  }

  /// Where a number such as `2.` or `2)` ends that stands before a key.
  private static func numberEnd(_ row: Range<Int>, of bytes: Bytes, _ schema: borrowing Schema)
    -> Int?
  {
    let digits = row.prefix { bytes[$0].isDigit }
    let end = digits.upperBound + 1
    guard (1...3).contains(digits.count), end < row.upperBound, bytes[end].isBlank,
      bytes[end - 1] == UInt8(ascii: ".") || bytes[end - 1] == UInt8(ascii: ")")
    else { return nil }
    return schema.knows(keyAt: bytes.trimmed(end..<row.upperBound), of: bytes) ? end : nil
  }

  /// What word processors and hands put before the items of a list; the last is a font's own.
  private static let bullets = [
    "•", "–", "—", "*", "·", "◦", "▪", "‣", "−", "●", "○", "■", "□", "►", "➢", "➤", "→", "✓", "‐",
    "‑", "―", "\u{F0B7}", "--", "-",
  ]
  .map { Array($0.utf8) }

  private static let hyphen = Array("-".utf8)
  /// What comes along behind a dash from a word processor.
  static let noBreakSpace: [UInt8] = [0xC2, 0xA0]
}

extension Schema {
  /// Whether any key of the schema stands at the beginning of a row, with its colon.
  func knows(keyAt row: Range<Int>, of bytes: Bytes) -> Bool {
    KeyHead(bytes, row, self)?.word.isKnown ?? false
  }
}
