/// Finds what a reader would not see in a text.
///
/// A joiner between letters, marks or emoji is at home, and so is the flag of a region, spelt in
/// tags; nothing is told of these.
package enum HiddenCharacters {
  /// What was found, in a stretch of one character; a Windows line end is two.
  package enum Kind: Hashable, Sendable {
    case tab
    /// CR LF.
    case windowsLineEnd
    /// Any other line end but a line feed, which is never told of.
    case lineEnd
    /// Anything else that is not seen, or not at home.
    case hidden
  }

  /// Tells of everything that is found, in order of place.
  /// - Parameters:
  ///   - bytes: well-formed UTF-8.
  ///   - start: where to begin, at a character.
  package static func visit(
    _ bytes: Swift.Span<UInt8>, from start: Int = 0, _ tell: (Kind, SourceRange) -> Void
  ) {
    var at = start
    while true {
      at = bytes.firstUnplain(from: at)
      guard at < bytes.count else { return }
      guard mayHide(bytes[at]), let (scalar, length) = bytes.scalar(at: at) else {
        at += bytes.lengthOfScalar(at: at)
        continue
      }
      var end = at + length
      if scalar == flag {
        end = endOfTags(from: end, in: bytes)
      } else if let kind = kind(of: scalar, at..<end, in: bytes) {
        if kind == .windowsLineEnd { end += 1 }
        tell(kind, SourceRange(at, end))
      }
      at = end
    }
  }

  private static let flag: Unicode.Scalar = "\u{1F3F4}"
  private static let lastTag: Unicode.Scalar = "\u{E007F}"

  private static func kind(
    of scalar: Unicode.Scalar, _ place: Range<Int>, in bytes: Swift.Span<UInt8>
  ) -> Kind? {
    switch scalar.sight {
    case .seen: return nil
    case .tab: return .tab
    case .lineEnd:
      if scalar == "\n" { return nil }
      let isPair =
        scalar == "\r" && place.upperBound < bytes.count && bytes[place.upperBound] == 0x0A
      return isPair ? .windowsLineEnd : .lineEnd
    case .joiner:
      let before = bytes.scalar(before: place.lowerBound)?.takesJoiners ?? false
      let after = bytes.scalar(at: place.upperBound)?.scalar.takesJoiners ?? false
      return before && after ? nil : .hidden
    case .tag, .hidden: return .hidden
    }
  }

  /// Where the tags after a black flag end; none count unless they spell a region: up to six
  /// letters and digits, and the last tag of all.
  private static func endOfTags(from start: Int, in bytes: Swift.Span<UInt8>) -> Int {
    var at = start
    for spelt in 0...6 {
      guard let (tag, length) = bytes.scalar(at: at) else { return start }
      at += length
      if tag == lastTag { return spelt > 0 ? at : start }
      guard "\u{E0030}"..."\u{E0039}" ~= tag || "\u{E0061}"..."\u{E007A}" ~= tag else {
        return start
      }
    }
    return start
  }

  /// Whether a character that is told of, or a black flag, can begin with a byte; spares a look at
  /// most letters outside ASCII.
  private static func mayHide(_ lead: UInt8) -> Bool {
    switch lead {
    case 0..<0x20, 0x7F, 0xC2, 0xD8, 0xDB, 0xDC, 0xE0, 0xE1, 0xE2, 0xEF, 0xF0, 0xF3: true
    default: false
    }
  }
}
