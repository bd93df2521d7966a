import Text

/// A header whose value may be any text (RFC 2047).
///
/// Only the Q form is written: there is a mail library that cuts a subject short after a B word
/// with padding.
enum EncodedWords {
  private static let opening = "=?utf-8?Q?"
  private static let closing = "?="

  /// The lines of a header, each at most 76 columns; those after the first begin with a space.
  /// - Parameter text: one line without control characters.
  static func lines(named name: String, text: String) -> [String] {
    if let plain = plainLine(named: name, text: text) { return [plain] }
    var lines: [String] = []
    var line = "\(name): \(opening)"
    var width = line.utf8.count
    for scalar in text.unicodeScalars {
      let mark = encoded(scalar)
      // One less than the line takes, since an encoded word itself has at most 75 (RFC 2047, 2).
      if width + mark.utf8.count + closing.utf8.count > 76 {
        lines.append(line + closing)
        line = " " + opening
        width = line.utf8.count
      }
      line += mark
      width += mark.utf8.count
    }
    lines.append(line + closing)
    return lines
  }

  /// The header as it is, where it is ASCII, short, and cannot be taken for an encoded word.
  private static func plainLine(named name: String, text: String) -> String? {
    let line = "\(name): \(text)"
    let isPlain =
      text.utf8.allSatisfy { (0x20...0x7E).contains($0) }
      && text.firstPlace(of: "=?") == nil
    return isPlain && line.utf8.count <= 76 ? line : nil
  }

  /// A character never spans two words, as RFC 2047 demands.
  private static func encoded(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case " ": "_"
    case "a"..."z", "A"..."Z", "0"..."9", "!", "*", "+", "-", "/": String(scalar)
    default: QuotedPrintable.escaped(scalar)
    }
  }
}
