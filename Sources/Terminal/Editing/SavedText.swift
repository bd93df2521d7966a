import Text

/// What an editor saved, as text.
package enum SavedText {
  /// Reads bytes of an editor: UTF-8, or UTF-16 that says so. A byte that is neither is read as
  /// Windows does (an editor in a Latin locale writes so), since a mark of damage would lose the
  /// letter. Line breaks at the end are the editor's and go.
  package static func read(_ bytes: [UInt8]) -> String {
    String(typed: Array(decoded(bytes).utf8)).withoutFinalBreaks
  }

  /// Reads a line that comes by itself, in the same way.
  static func line(_ bytes: ArraySlice<UInt8>) -> String {
    String(typed: (String(validating: bytes, as: UTF8.self) ?? mended(bytes)).utf8)
  }

  private static func decoded(_ bytes: [UInt8]) -> String {
    switch (bytes.first, bytes.dropFirst().first) {
    case (0xFF, 0xFE): return wide(bytes.dropFirst(2)) { UInt16($1) << 8 | UInt16($0) }
    case (0xFE, 0xFF): return wide(bytes.dropFirst(2)) { UInt16($0) << 8 | UInt16($1) }
    default: break
    }
    let bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    return String(validating: bytes, as: UTF8.self) ?? mended(bytes)
  }

  private static func wide(_ bytes: ArraySlice<UInt8>, _ join: (UInt8, UInt8) -> UInt16) -> String {
    let units = stride(from: bytes.startIndex, to: bytes.endIndex - 1, by: 2)
      .map { join(bytes[$0], bytes[$0 + 1]) }
    return String(decoding: units, as: UTF16.self)
  }

  /// Keeps what is well formed and reads each other byte by itself.
  private static func mended(_ bytes: ArraySlice<UInt8>) -> String {
    var text = String.UnicodeScalarView()
    var rest = bytes
    while let lead = rest.first {
      let length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
      if let scalars = String(validating: rest.prefix(length), as: UTF8.self)?.unicodeScalars,
        scalars.count == 1, let scalar = scalars.first
      {
        text.append(scalar)
        rest = rest.dropFirst(length)
      } else {
        text.append(windows(lead))
        rest = rest.dropFirst()
      }
    }
    return String(text)
  }

  /// A byte of Windows code page 1252, which is Latin 1 but for 32 signs.
  private static func windows(_ byte: UInt8) -> Unicode.Scalar {
    let signs: [Unicode.Scalar] = [
      "€", "\u{FFFD}", "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", "\u{FFFD}", "Ž",
      "\u{FFFD}", "\u{FFFD}", "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ",
      "\u{FFFD}", "ž", "Ÿ",
    ]
    let place = Int(byte) - 0x80
    return signs.indices.contains(place) ? signs[place] : Unicode.Scalar(byte)
  }
}
