extension String {
  /// Whether a character in it could end a header line in some mail program: any control
  /// character (U+0085 among them), U+2028 and U+2029.
  package var breaksHeaders: Bool {
    unicodeScalars.contains { scalar in
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator: true
      default: false
      }
    }
  }
}
