/// A number that somebody typed to choose among things counted from 1.
package enum Ordinal {
  /// The place it names, counted from 0; nil unless it is digits alone, above 0, at most nine.
  package static func place(_ text: some StringProtocol) -> Int? {
    guard text.isDigits, text.utf8.count <= 9, let number = Int(text), number > 0 else {
      return nil
    }
    return number - 1
  }
}
