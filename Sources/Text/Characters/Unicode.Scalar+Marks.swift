extension Unicode.Scalar {
  /// White space of any kind.
  @inlinable
  package var isSpace: Bool {
    if value < 0x80 { return value == 0x20 || (0x09...0x0D).contains(value) }
    return properties.isWhitespace
  }

  /// A digit of a decimal system, in whatever script.
  package var isDecimalDigit: Bool {
    if value < 0x80 { return (0x30...0x39).contains(value) }
    return properties.generalCategory == .decimalNumber
  }

  /// A number in a single character that is no such digit: circled, raised, Roman, a half.
  var isOtherNumber: Bool {
    switch properties.generalCategory {
    case .letterNumber, .otherNumber: true
    default: false
    }
  }

  /// Whether it closes a quotation in some language: German ends with what English begins with.
  package var closesQuotation: Bool {
    switch self {
    case "\"", "'", "”", "’", "“", "‘", "»", "«", "›", "‹", "」", "』": true
    default: false
    }
  }

  /// Whether the character settles on the one before it.
  var isMark: Bool {
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .spacingMark: true
    default: false
    }
  }
}
