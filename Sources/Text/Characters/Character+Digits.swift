extension Character {
  /// A number that one character is.
  package enum Numeral: Hashable {
    /// A digit in whatever script, which makes longer numbers with those beside it.
    case digit(Int)
    /// A whole number for itself: circled, raised, Roman, or on a keycap.
    case whole(Int)
    /// A number between two whole ones, such as a half.
    case broken
  }

  /// The number that the character is; nil for all else, such as a word for a number.
  package var numeral: Numeral? {
    var scalars = unicodeScalars.makeIterator()
    guard let first = scalars.next() else { return nil }
    let isDigit = first.isDecimalDigit
    guard isDigit || first.isOtherNumber, let value = first.properties.numericValue else {
      return nil
    }
    var isAlone = isDigit
    while let scalar = scalars.next() {
      guard scalar == "\u{FE0F}" || scalar == "\u{FE0E}" || scalar == "\u{20E3}" else { return nil }
      if scalar == "\u{20E3}" { isAlone = false }
    }
    guard let number = Int(exactly: value), number >= 0 else { return .broken }
    return isAlone ? .digit(number) : .whole(number)
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
  /// The text with every digit, whatever its script, as an ASCII one, and with spaces around
  /// numbers that stand for themselves.
  package var withPlainDigits: String {
    if utf8.allSatisfy({ $0 < 0x80 }) { return String(self) }
    var plain = ""
    for mark in self {
      switch mark.numeral {
      case .digit(let digit): plain += String(digit)
      case .whole(let number): plain += " " + String(number) + " "
      case .broken, nil: plain.append(mark.isFullWidth ? mark.narrowed : mark)
      }
    }
    return plain
  }
}
