extension AnswerOption {
  /// Whether words are this option's label as people type it: whatever the case and the spaces,
  /// with apostrophes or without.
  /// - Parameter words: what was typed.
  package func isLabelled(_ words: String) -> Bool {
    Self.plain(label) == Self.plain(words)
  }

  /// Words as they are held against labels.
  /// - Parameter words: a label, or what was typed.
  /// - Returns: the words in lower case, with single spaces and no apostrophes.
  package static func plain(_ words: String) -> String {
    plainOfASCII(words) ?? plainOfAny(words)
  }

  /// Most words are such, and need no table of Unicode's; nil for others.
  private static func plainOfASCII(_ words: String) -> String? {
    var plain: [UInt8] = []
    plain.reserveCapacity(words.utf8.count)
    var hasGap = false
    for byte in words.utf8 {
      switch byte {
      case 0x80...: return nil
      case 0x09...0x0D, UInt8(ascii: " "): hasGap = !plain.isEmpty
      case UInt8(ascii: "'"): break
      default:
        if hasGap { plain.append(UInt8(ascii: " ")) }
        hasGap = false
        plain.append((UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte)
      }
    }
    return String(decoding: plain, as: UTF8.self)
  }

  private static func plainOfAny(_ words: String) -> String {
    words.lowercased().filter { $0 != "'" && $0 != "’" }
      .split { $0.isWhitespace }.joined(separator: " ")
  }
}
