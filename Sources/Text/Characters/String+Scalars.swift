extension String {
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
