import Text

extension Int {
  /// The number that exactly so many digits write; nil for anything else.
  init?(_ text: some StringProtocol, digits count: Int) {
    guard text.utf8.count == count, text.isDigits else { return nil }
    self.init(text)
  }

  /// The number with zeros before it, up to so many digits.
  func padded(to width: Int) -> String {
    let text = String(self)
    return String(repeating: "0", count: Swift.max(0, width - text.utf8.count)) + text
  }
}
