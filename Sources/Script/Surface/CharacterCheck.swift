import Text

/// Finds what may not stand in a set: bytes that are no UTF-8, and characters nobody can see.
enum CharacterCheck {
  /// The offset of the first byte that is not well-formed UTF-8; nil if all are.
  static func firstIllFormed(in bytes: [UInt8]) -> Int? {
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes.span)
      return nil
    } catch {
      return error.byteOffsets.lowerBound
    }
  }

  /// Each run of control or format characters of a well-formed text, in order: general categories
  /// Cc (save the tab and line ends), Zl, Zp, and Cf save joiners between letters or emoji.
  static func hidden(in bytes: [UInt8]) -> [Span] {
    var runs: [Span] = []
    func add(_ span: Span) {
      if let last = runs.last, last.end == span.start {
        runs[runs.count - 1].end = span.end
      } else {
        runs.append(span)
      }
    }
    var at = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while true {
      at = skipPlain(from: at, in: bytes)
      guard at < bytes.count else { break }
      let byte = bytes[at]
      if byte < 0x80 {
        if byte < 0x20 || byte == 0x7F, isStray(byte, at, bytes) { add(Span(at, at + 1)) }
        at += 1
      } else {
        let length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
        if mayHide(byte), let scalar = scalar(at: at, in: bytes),
          isForbidden(scalar, at: at, length, bytes)
        {
          add(Span(at, at + length))
        }
        at += length
      }
    }
    return runs
  }

  /// Passes printable ASCII and line feeds, eight bytes at a time: most of every file.
  private static func skipPlain(from start: Int, in bytes: [UInt8]) -> Int {
    bytes.withUnsafeBytes { raw in
      var at = start
      while at + 8 <= raw.count, isPlain(raw.loadUnaligned(fromByteOffset: at, as: UInt64.self)) {
        at += 8
      }
      return at
    }
  }

  private static func isPlain(_ word: UInt64) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let high = ones << 7
    let low = word & ~high
    let isControl = ~(low &+ ones &* 0x60)
    let isNotNewline = (low ^ (ones &* 0x0A)) &+ ones &* 0x7F
    let isNotDelete = (low ^ (high &- ones)) &+ ones &* 0x7F
    return (word | (isControl & isNotNewline) | ~isNotDelete) & high == 0
  }

  private static func isStray(_ control: UInt8, _ at: Int, _ bytes: [UInt8]) -> Bool {
    switch control {
    case UInt8(ascii: "\t"), UInt8(ascii: "\n"): false
    case UInt8(ascii: "\r"): at + 1 >= bytes.count || bytes[at + 1] != UInt8(ascii: "\n")
    default: true
    }
  }

  /// Whether a scalar of categories Cc, Cf, Zl or Zp can begin with a byte; spares the look-up.
  private static func mayHide(_ lead: UInt8) -> Bool {
    switch lead {
    case 0xC2, 0xD8, 0xDB, 0xDC, 0xE0, 0xE1, 0xE2, 0xEF, 0xF0, 0xF3: true
    default: false
    }
  }

  private static func isForbidden(
    _ scalar: Unicode.Scalar, at: Int, _ length: Int, _ bytes: [UInt8]
  ) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: return true
    case .format:
      guard scalar == "\u{200C}" || scalar == "\u{200D}" else { return true }
      guard let before = scalarBefore(at, in: bytes),
        let after = Self.scalar(at: at + length, in: bytes)
      else { return true }
      return !joins(before) || !joins(after)
    default: return false
    }
  }

  /// Whether a joiner is at home beside a scalar: letters, marks and emoji.
  private static func joins(_ scalar: Unicode.Scalar) -> Bool {
    let properties = scalar.properties
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .enclosingMark:
      return true
    default: return !scalar.isASCII && (properties.isEmoji || properties.isEmojiModifier)
    }
  }

  private static func scalarBefore(_ at: Int, in bytes: [UInt8]) -> Unicode.Scalar? {
    var start = at - 1
    while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return start >= 0 ? scalar(at: start, in: bytes) : nil
  }

  private static func scalar(at start: Int, in bytes: [UInt8]) -> Unicode.Scalar? {
    guard start < bytes.count else { return nil }
    return String(decoding: bytes[start..<min(start + 4, bytes.count)], as: UTF8.self)
      .unicodeScalars.first
  }
}
