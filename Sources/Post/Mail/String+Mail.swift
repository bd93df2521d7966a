@_spi(_Unicode) import Swift

extension String {
  /// The same text in Unicode's composed form (NFC), which mail programs search and show best.
  var composed: String {
    if utf8.allSatisfy({ $0 < 0x80 }) { return self }
    var scalars = UnicodeScalarView()
    var composed = _nfc.makeIterator()
    while let scalar = composed.next() { scalars.append(scalar) }
    return String(scalars)
  }
}
