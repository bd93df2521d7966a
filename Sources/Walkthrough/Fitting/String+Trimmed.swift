extension StringProtocol where SubSequence == Substring {
  /// Without white space at both ends.
  var trimmed: String {
    let scalars = unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.isSpace }),
      let last = scalars.lastIndex(where: { !$0.isSpace })
    else { return "" }
    return String(self[first...last])
  }

  /// Without white space at the end.
  var trimmedAtEnd: String {
    let scalars = unicodeScalars
    guard let last = scalars.lastIndex(where: { !$0.isSpace }) else { return "" }
    return String(self[...last])
  }
}

extension Unicode.Scalar {
  /// White space of any kind.
  var isSpace: Bool {
    if value < 0x80 { return value == 0x20 || (0x09...0x0D).contains(value) }
    return properties.isWhitespace
  }
}
