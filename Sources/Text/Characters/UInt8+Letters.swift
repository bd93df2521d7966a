extension UInt8 {
  /// Whether it is a digit of ASCII; those of other scripts are letters to us.
  @inlinable
  package var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }

  /// Whether it is a letter or a digit of ASCII.
  @inlinable
  package var isLetterOrDigit: Bool {
    isDigit || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20)
  }
}

extension StringProtocol {
  /// Whether there is something in it, and nothing but digits of ASCII.
  @inlinable
  package var isDigits: Bool { !isEmpty && utf8.allSatisfy { $0.isDigit } }
}
