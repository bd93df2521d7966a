extension String {
  /// All its characters. Read byte by byte, and not one view through another, which takes ten times
  /// as long in the core of a page.
  package var scalars: [Unicode.Scalar] {
    let bytes = utf8.span
    var scalars: [Unicode.Scalar] = []
    scalars.reserveCapacity(bytes.count)
    var place = 0
    while let (scalar, length) = bytes.scalar(at: place) {
      scalars.append(scalar)
      place += length
    }
    return scalars
  }

  /// Whether a byte stands in it.
  package func holds(_ byte: UInt8) -> Bool {
    let bytes = utf8.span
    for place in bytes.indices where bytes[place] == byte { return true }
    return false
  }

  /// The text of some characters.
  package init(scalars: ArraySlice<Unicode.Scalar>) {
    // Byte by byte: a view of scalars takes them one by one through tables of its own.
    var bytes: [UInt8] = []
    bytes.reserveCapacity(scalars.count)
    for scalar in scalars {
      if scalar.isASCII {
        bytes.append(UInt8(truncatingIfNeeded: scalar.value))
      } else {
        bytes.append(contentsOf: scalar.utf8)
      }
    }
    self.init(decoding: bytes, as: UTF8.self)
  }
}
