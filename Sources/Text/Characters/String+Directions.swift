extension String {
  /// Whether it holds a mark that turns the way of reading and is not seen itself (Unicode's
  /// Bidi_Control).
  package var turnsReading: Bool {
    unicodeScalars.contains { scalar in
      switch scalar.value {
      case 0x61C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
      default: false
      }
    }
  }
}
