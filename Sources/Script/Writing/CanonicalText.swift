import Text

/// One text as it stands behind a key or a dash in canonical form: so that our reader and every
/// YAML reader that is asked for plain strings give it back to the letter.
package enum CanonicalText {
  /// A text of one row as it is written.
  /// - Parameters:
  ///   - text: without line breaks.
  ///   - isWord: whether its key takes a number, `yes` or `no`, which are no texts.
  package static func written(_ text: String, isWord: Bool = false) -> String {
    if isPlain(text), isWord || !isRetyped(text) { return text }
    // Where a mark of the one kind stands in it, the other kind needs fewer escapes.
    let hasMarks = text.utf8.contains { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") }
    return hasMarks
      ? "'" + doubled(UInt8(ascii: "'"), in: text) + "'"
      : "\"" + text + "\""
  }

  /// Whether a text may stand without quotation marks, whatever a YAML reader takes it for.
  static func isPlain(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard let first = bytes.first, let last = bytes.last, !indicators.contains(first),
      !first.isBlank, !last.isBlank, last != UInt8(ascii: ":")
    else { return false }
    for (place, byte) in bytes.enumerated() {
      if byte == UInt8(ascii: "\t") { return false }
      guard byte == UInt8(ascii: " ") else { continue }
      if bytes[place - 1] == UInt8(ascii: ":") || bytes[place + 1] == UInt8(ascii: "#") {
        return false
      }
    }
    return true
  }

  /// Marks that mean something at the beginning of a YAML text.
  private static let indicators = Array("-?:,[]{}#&*!|>'\"%@`".utf8)

  /// Whether a YAML reader of version 1.1 or 1.2 makes something other than a text of it: a number,
  /// a date, a truth. Rather more is taken for such a thing than less.
  static func isRetyped(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard let first = bytes.first else { return true }
    if text == "~" || text == "=" || text == "<<" { return true }
    if bytes.count <= 5, words.contains(text.lowercased()) { return true }
    guard first.isDigit || first == UInt8(ascii: "+") || first == UInt8(ascii: ".") else {
      return false
    }
    let rest = text.lowercased().utf8.drop { $0 == UInt8(ascii: "+") }
    if rest.elementsEqual(".inf".utf8) || rest.elementsEqual(".nan".utf8) { return true }
    return bytes.contains { $0.isDigit } && rest.allSatisfy { $0.isDigit || ofNumbers.contains($0) }
  }

  private static let words = ["y", "n", "yes", "no", "true", "false", "on", "off", "null"]
  /// What numbers and times are written with, beside digits.
  private static let ofNumbers = Array("+-._:abcdefoxtz ".utf8)

  /// Whether a text is digits, with at most one full stop between them.
  static func isNumber(_ text: String) -> Bool {
    let parts = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return parts.count <= 2 && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy { $0.isDigit } }
  }

  static func doubled(_ mark: UInt8, in text: String) -> String {
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      if byte == mark { bytes.append(mark) }
      bytes.append(byte)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension CanonicalText {
  /// A text as it stands between double quotation marks.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for character in text.unicodeScalars {
      if character == "\\" || character == "\"" { escaped.unicodeScalars.append("\\") }
      escaped.unicodeScalars.append(character)
    }
    return escaped
  }
}

// MARK: - Behind a key or a dash

extension CanonicalText {
  /// A text of any number of rows behind a key or a dash, with the rows below it.
  /// - Parameter depth: the column of the key or the dash.
  package static func written(_ text: String, below depth: Int, isWord: Bool = false) -> String {
    guard text.utf8.contains(UInt8(ascii: "\n")) else {
      return text.isEmpty ? "\"\"" : written(text, isWord: isWord)
    }
    let rows = text.split(separator: "\n", omittingEmptySubsequences: false)
    return rows.reduce("|") { all, row in
      row.utf8.allSatisfy { $0.isBlank }
        ? all + "\n" : all + "\n" + String(repeating: " ", count: depth + 2) + row
    }
  }
}
