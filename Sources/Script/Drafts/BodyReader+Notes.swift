import Text

/// Notes of the author that would stand in the letter: a warning each.
extension BodyReader {
  /// The end of what begins a line and marks it as a note.
  func noteMark(_ line: Range<Int>) -> Int? {
    if Self.noteBytes.contains(text.bytes[line.lowerBound]),
      let mark = Self.notes.first(where: { text.begins(line, with: $0) }), !isBlankMark(line),
      !isNumber(line)
    {
      return line.lowerBound + mark.utf8.count
    }
    guard let end = noteWordEnd(line) else { return nil }
    // A line with an answer is meant for the letter.
    return line.contains { text.bytes[$0] == UInt8(ascii: "{") } ? nil : end
  }

  /// The end of a word that begins a line and says that it is a note.
  private func noteWordEnd(_ line: Range<Int>) -> Int? {
    if text.begins(line, with: "; ") { return line.lowerBound + 1 }
    let start = line.lowerBound
    for word in Self.marks where text.begins(line, with: word) {
      if let end = wordEnd(word, from: start, in: line), let behind = colon(from: end, line) {
        return behind
      }
    }
    guard hasEarlyColon(line) else { return nil }
    for word in lists().authorWords.notes {
      if let end = wordEnd(word, from: start, in: line), let behind = colon(from: end, line) {
        return behind
      }
    }
    return nil
  }

  /// Whether a line begins with a number such as `#1`.
  private func isNumber(_ line: Range<Int>) -> Bool {
    let next = line.lowerBound + 1
    return text.bytes[line.lowerBound] == UInt8(ascii: "#") && next < line.upperBound
      && text.bytes[next] & 0xF0 == 0x30
  }

  private func colon(from end: Int, _ line: Range<Int>) -> Int? {
    let mark = skipBlanks(from: end, in: line)
    guard mark < line.upperBound, text.bytes[mark] == UInt8(ascii: ":") else { return nil }
    return mark + 1
  }

  /// Whether words in square brackets say that they are a note.
  func isNoteWord(_ words: String) -> Bool {
    let first = words.lowercased().split { $0 == ":" || $0 == " " }.first.map { String($0) }
    guard let first, lists().authorWords.notes.contains(first) else { return false }
    let rest = words.lowercased().dropFirst(first.count)
    return rest.isEmpty || rest.first == ":"
  }

  private static let notes = ["#", "//", "<!--", "/*", "%%", "\"\"\"", "```"]
  private static let noteBytes = ByteSet("#/<%\"`")
  /// What no letter has, whatever its language; `Todo:` is one, in Spanish.
  private static let marks = ["TODO", "FIXME"]

  /// Warns of a note behind the words of a line: ` # …`, ` // …`, ` <!-- …`.
  /// - Returns: where the line ends, if there is one at this place.
  mutating func warnOfNote(at start: Int, _ line: Range<Int>) -> Int? {
    guard text.bytes[start].mayBeginNote, text.isNote(at: start, before: line.upperBound) else {
      return nil
    }
    let part = start..<line.upperBound
    report(.noteInBody(text.string(part), span(part)))
    return line.upperBound
  }

  /// Warns of what stands right behind a condition and was meant for it: another one, or a colon.
  mutating func warnOfRest(_ rest: Range<Int>) {
    guard let first = rest.first else { return }
    if text.bytes[first] == UInt8(ascii: ":") {
      report(.colonBehindCondition(span(first..<first + 1)))
    } else if text.begins(rest, with: "[when") {
      report(.secondCondition(span(first..<first + 5)))
    }
  }

  /// Warns of what works in a body alone and stands in a subject.
  mutating func warnOfSubject(_ line: Range<Int>) {
    if text.begins(line, with: "[when") {
      report(.bodyAlone("[when …]", text.span(of: line, prefix: 5)))
    }
    for at in line where text.bytes[at] == UInt8(ascii: "o") {
      guard text.begins(at..<line.upperBound, with: "or:"),
        at == line.lowerBound || text.bytes[at - 1].isBlank
      else { continue }
      report(.bodyAlone("or:", span(at..<at + 3)))
      return
    }
  }
}

// MARK: - What they explain

extension BodyReader {
  /// Notes what a line names, and the one before it, where something of it was hardly meant as words.
  mutating func noteNearMisses(_ line: Range<Int>, since known: Int) {
    guard misreadings[known...].contains(where: { $0.diagnostic.code == .nearMiss }) else { return }
    nearMisses.lines.insert(text.span(line))
    nearMisses.questions.formUnion(lineBefore?.questions ?? [])
    for word in text.string(line).lowercased().split(whereSeparator: { !$0.isKeyCharacter }) {
      if let entry = names[String(word)] { nearMisses.questions.insert(entry.question) }
    }
  }
}

extension Character {
  fileprivate var isKeyCharacter: Bool { utf8.count == 1 && utf8.allSatisfy { $0.isKeyByte } }
}

extension MappedText {
  /// Whether a mark that begins a note elsewhere stands at a place, white space on either side, and
  /// what stands before it is complete: `Hurt # really` is words.
  func isNote(at start: Int, before end: Int) -> Bool {
    guard start > range.lowerBound, bytes[start - 1].isBlank,
      let mark = Self.notes.first(where: { begins(start..<end, with: $0) })
    else { return false }
    let behind = start + mark.utf8.count
    guard behind < end, bytes[behind].isBlank else { return false }
    return isComplete(before: start)
  }

  private func isComplete(before start: Int) -> Bool {
    var at = start
    while at > range.lowerBound, bytes[at - 1].isBlank { at -= 1 }
    let before = range.lowerBound..<at
    return Self.ends.contains { end in
      before.count >= end.count && bytes[at - end.count..<at].elementsEqual(end)
    }
  }

  private static let notes = ["#", "//", "<!--", "/*", "<-", "<--", "←"]
  private static let ends = [".", "!", "?", "}", "…", "”", "»"].map { Array($0.utf8) }
}

extension UInt8 {
  /// Whether a mark that begins a note elsewhere may begin with it.
  var mayBeginNote: Bool {
    self == UInt8(ascii: "#") || self == UInt8(ascii: "/") || self == UInt8(ascii: "<")
      || self == 0xE2  // an arrow
  }
}
