/// The one gate between other people's characters and a screen, and the cleaner of a person's own.
package enum Sanitiser {
  /// Stands before the program's own questions and nowhere else.
  package static let mark: Character = "\u{25BA}"

  /// Gives a text without what no file of ours may hold: what a person typed or pasted, where it is
  /// edited and wherever it leaves the program.
  ///
  /// Every kind of line end becomes a line feed, a tab stays, and what `HiddenCharacters` tells of
  /// vanishes. Nothing that can be seen is touched.
  package static func strip(_ text: String) -> String {
    var kept: [UInt8] = []
    var start = 0
    let bytes = text.utf8.span
    HiddenCharacters.visit(bytes) { kind, span in
      if kind == .tab { return }
      kept.append(bytes, start..<span.start)
      if kind != .hidden { kept.append(UInt8(ascii: "\n")) }
      start = span.end
    }
    if start == 0 { return text }
    kept.append(bytes, start..<bytes.count)
    return String(decoding: kept, as: UTF8.self)
  }

  /// Whether a text holds what hides or steers a screen. A byte order mark at its beginning and
  /// the line ends of Windows are no such thing.
  package static func holdsHidden(_ text: String) -> Bool {
    var isFound = false
    let start = text.utf8.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    HiddenCharacters.visit(text.utf8.span, from: start) { kind, _ in
      if kind == .hidden || kind == .lineEnd { isFound = true }
    }
    return isFound
  }

  /// Gives the text as it may be shown; line breaks stay. Cleaning twice changes nothing.
  ///
  /// What it lets through can neither move the cursor, nor hide, nor turn the reading direction,
  /// nor pass for a question of the program itself. Beyond what `strip` does:
  /// - a tab becomes a space;
  /// - blank fillers vanish, and joiners beside ASCII, where no script needs them;
  /// - a mark at the very start gets a dotted circle, so that it cannot settle on the word before;
  /// - arrowheads like the program's own mark become `>`.
  package static func clean(_ text: String) -> String {
    let bytes = text.utf8.span
    if bytes.firstUnplain(from: 0) == bytes.count { return text }
    var result = String.UnicodeScalarView()
    var joiner: Unicode.Scalar?
    for scalar in strip(text).unicodeScalars {
      if scalar.sight == .joiner {
        joiner = result.last?.isASCII == false ? scalar : nil
        continue
      }
      let shown = shown(scalar)
      if let joiner, shown?.isASCII == false { result.append(joiner) }
      joiner = nil
      guard let shown else { continue }
      if result.isEmpty, shown.isMark { result.append("\u{25CC}") }
      result.append(shown)
    }
    return String(result)
  }

  /// Gives the text as it may be shown within a line: clean, with a space for each line break.
  package static func cleanLine(_ text: String) -> String {
    let text = clean(text)
    guard text.holds(UInt8(ascii: "\n")) else { return text }
    return String(text.map { $0 == "\n" ? " " : $0 })
  }

  /// What stands on the screen for a character that a file may hold; nil for nothing.
  private static func shown(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x09: " "
    case 0..<0x80: scalar
    case 0x2023, 0x23F5, 0x25B6, 0x25B8, 0x25BA, 0x2BC8, 0x1F782: ">"
    default: scalar.isFiller ? nil : scalar
    }
  }
}
