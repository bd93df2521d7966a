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
      case 0x1B where rest.first == "[":
        rest.removeFirst()
        Self.skipSequence(in: &rest)
      // Alone it is more likely a letter that was read in the wrong code.
      case 0x9B where rest.first.map { (0x30..<0x3A).contains($0.value) } ?? false:
        Self.skipSequence(in: &rest)
      case 0x1B where rest.first.map { "]P_^X".unicodeScalars.contains($0) } ?? false:
        Self.skipString(in: &rest)
      // Whoever pastes a page breaks its lines by these: without one, two words would be one.
      case 0x0B, 0x0C, 0x1C...0x1E, 0x85: scalars.append("\n")
      case 0x1F: scalars.append(" ")
      case 0x09, 0x0A: scalars.append(scalar)
      case 0..<0x20, 0x7F..<0xA0: break
      default: scalars.append(scalar)
      }
    }
    self = String(scalars)
  }

  /// Skips what follows the beginning of a control sequence: parameters and one final letter.
  private static func skipSequence(in rest: inout Substring.UnicodeScalarView) {
    while let next = rest.first, (0x20..<0x40).contains(next.value) { rest.removeFirst() }
    if let final = rest.first, (0x40..<0x7F).contains(final.value) { rest.removeFirst() }
  }

  /// Skips a string for a terminal, such as the title of its window, if its end is on the same line.
  private static func skipString(in rest: inout Substring.UnicodeScalarView) {
    guard let end = rest.firstIndex(where: { $0.value < 0x20 || $0.value == 0x9C }) else { return }
    switch rest[end].value {
    case 0x07, 0x9C: rest = rest[rest.index(after: end)...]
    case 0x1B where rest[end...].dropFirst().first == "\\": rest = rest[end...].dropFirst(2)
    default: break
    }
  }
}
