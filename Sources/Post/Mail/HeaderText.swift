@_spi(_Unicode) import Swift

extension Unicode.Scalar {
  /// Whether the character could end a header line in some mail program: every control character
  /// (U+0085 among them), U+2028 and U+2029.
  var breaksHeaders: Bool {
    switch properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: true
    default: false
    }
  }
}

extension String {
  /// The same text in Unicode's composed form (NFC), which mail programs search and show best.
  var composed: String {
    if utf8.allSatisfy({ $0 < 0x80 }) { return self }
    var scalars = UnicodeScalarView()
    scalars.append(contentsOf: _nfc)
    return String(scalars)
  }

  /// The text without the spaces around it.
  var trimmingSpaces: String {
    var rest = self[...]
    while rest.first == " " { rest.removeFirst() }
    while rest.last == " " { rest.removeLast() }
    return String(rest)
  }
}

extension UInt8 {
  /// `=` and two upper-case hexadecimal digits, as quoted-printable and encoded words write a byte.
  var escaped: String {
    let digits = String(self, radix: 16, uppercase: true)
    return self < 16 ? "=0\(digits)" : "=\(digits)"
  }
}
