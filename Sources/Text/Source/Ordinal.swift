/// A number that somebody typed to choose among things counted from 1.
package enum Ordinal {
  /// The place it names, counted from 0; nil unless it is digits alone, above 0, at most nine.
  package static func place(_ text: some StringProtocol) -> Int? {
    let isShort = (1...9).contains(text.utf8.count)
    guard isShort, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(text),
      number > 0
    else { return nil }
    return number - 1
  }
}
