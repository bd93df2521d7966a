extension String {
  /// Reads what was typed or pasted: UTF-8 repaired with U+FFFD, every line end a line feed, no
  /// control but the tab, no terminal sequences. Everything else stays as it came.
  init(typed bytes: some Collection<UInt8>) {
    var scalars = String.UnicodeScalarView()
    var rest = String(decoding: bytes, as: UTF8.self).unicodeScalars[...]
    while let scalar = rest.popFirst() {
      switch scalar.value {
      case 0x0D:
        if rest.first == "\n" { rest.removeFirst() }
        scalars.append("\n")
      case 0x1B where rest.first == "[": Self.skipSequence(in: &rest)
      case 0x09, 0x0A: scalars.append(scalar)
      case 0..<0x20, 0x7F..<0xA0: break
      default: scalars.append(scalar)
      }
    }
    self = String(scalars)
  }

  /// Skips what follows the escape of a control sequence: parameters and one final letter.
  private static func skipSequence(in rest: inout Substring.UnicodeScalarView) {
    rest.removeFirst()
    while let next = rest.first, (0x20..<0x40).contains(next.value) { rest.removeFirst() }
    if let final = rest.first, (0x40..<0x7F).contains(final.value) { rest.removeFirst() }
  }
}
