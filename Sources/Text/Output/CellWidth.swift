/// How many columns text takes on a terminal with fixed cells.
///
/// As `wcwidth` counts, and as today's terminals draw: marks take none, East Asian wide characters
/// and emoji two, an emoji sequence as much as its first emoji. Ambiguous characters count one.
package enum CellWidth {
  /// Gives the cells of one scalar standing alone; controls take none.
  package static func of(_ scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if value < 0x7F { return value < 0x20 ? 0 : 1 }
    if value < 0x300 { return value < 0xA0 || value == 0xAD ? 0 : 1 }
    if isWide(value) { return 2 }
    switch value {
    case 0x1160...0x11FF, 0xD7B0...0xD7FF: return 0  // Hangul vowels and finals join the first
    default: break
    }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: return 0
    default: return scalar.sight == .seen ? 1 : 0
    }
  }

  /// Gives the cells of a text without line breaks.
  package static func of(_ text: some StringProtocol) -> Int {
    var sum = 0
    var before: Unicode.Scalar = " "
    var isJoined = false  // a joiner stands between two emoji
    var cellsBefore = 0
    for scalar in text.unicodeScalars {
      var cells = of(scalar)
      switch scalar.value {
      case 0..<0x80: break
      case 0x200D:
        isJoined = isEmoji(before) || isSequenceEnd(before)
        before = scalar
        continue
      case 0xFE0F where cellsBefore == 1 && isEmoji(before): cells = 1
      case 0x1F3FB...0x1F3FF where isEmoji(before) || before.value == 0xFE0F: cells = 0
      default: if isJoined, isEmoji(scalar) { cells = 0 }
      }
      isJoined = false
      sum += cells
      before = scalar
      cellsBefore = cells
    }
    return sum
  }

  /// Whether East Asian Width is wide or full (UAX #11).
  private static func isWide(_ value: UInt32) -> Bool {
    if value < 0x1100 { return false }
    var low = 0
    var high = wideRanges.count / 2
    while low < high {
      let middle = (low + high) / 2
      if value > wideRanges[2 * middle + 1] {
        low = middle + 1
      } else if value < wideRanges[2 * middle] {
        high = middle
      } else {
        return true
      }
    }
    return false
  }

  private static func isEmoji(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value > 0x7F && scalar.properties.isEmoji
  }

  /// Whether an emoji before a joiner may end in this scalar.
  private static func isSequenceEnd(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value == 0xFE0F || (0x1F3FB...0x1F3FF).contains(scalar.value)
  }
}
