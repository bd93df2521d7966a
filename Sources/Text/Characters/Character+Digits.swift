extension Character {
  /// The value of a digit in whatever script, keycaps among them; nil for all else, such as a
  /// circled or a raised number.
  package var digit: Int? {
    var scalars = unicodeScalars.makeIterator()
    guard let first = scalars.next(), first.properties.generalCategory == .decimalNumber,
      let value = first.properties.numericValue
    else { return nil }
    while let scalar = scalars.next() {
      guard scalar == "\u{FE0F}" || scalar == "\u{20E3}" else { return nil }
    }
    return Int(value)
  }

  /// Whether it is the wide form that East Asian keyboards give of an ASCII mark.
  package var isFullWidth: Bool {
    guard let scalar = unicodeScalars.first, unicodeScalars.count == 1 else { return false }
    return scalar.value >= 0xFF01 && scalar.value <= 0xFF5E
  }

  /// The ASCII mark of a wide form.
  package var narrowed: Character {
    guard isFullWidth, let scalar = unicodeScalars.first,
      let narrow = Unicode.Scalar(scalar.value - 0xFEE0)
    else { return self }
    return Character(narrow)
  }
}

extension StringProtocol {
  /// The text with every digit, whatever its script, as an ASCII one.
  package var withPlainDigits: String {
    if utf8.allSatisfy({ $0 < 0x80 }) { return String(self) }
    var plain = ""
    for mark in self {
      if let digit = mark.digit {
        plain += String(digit)
      } else {
        plain.append(mark.isFullWidth ? mark.narrowed : mark)
      }
    }
    return plain
  }
}
