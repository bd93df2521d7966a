@_spi(_Unicode) import Swift
import Text

extension String {
  /// Whether a character in it could end a header line in some mail program: any control
  /// character (U+0085 among them), U+2028 and U+2029.
  var breaksHeaders: Bool {
    unicodeScalars.contains { scalar in
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator: true
      default: false
      }
    }
  }

  /// The same text in Unicode's composed form (NFC), which mail programs search and show best.
  var composed: String {
    if utf8.allSatisfy({ $0 < 0x80 }) { return self }
    var scalars = UnicodeScalarView()
    scalars.append(contentsOf: _nfc)
    return String(scalars)
  }
}
