extension SourceText {
  /// The offset of the first byte that shows that this is no text: a NUL, where there are more of
  /// them than slip into a text. Nil for a text, one with a NUL here and there among them.
  package var firstBinary: Int? {
    guard let first = bytes.firstIndex(of: 0) else { return nil }
    return bytes.count(where: { $0 == 0 }) > bytes.count / 256 + 1 ? first : nil
  }
}
