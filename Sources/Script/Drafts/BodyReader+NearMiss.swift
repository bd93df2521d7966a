import Text

/// What is text to the letter, and was hardly meant as text: a warning each.
extension BodyReader {
  /// Warns of a line that begins almost like one that stands in, like one with a condition, or like
  /// a note.
  mutating func warnOfNearMiss(_ line: Range<Int>) {
    if let end = nearAlternative(line) {
      report(.nearAlternative(text.string(line.lowerBound..<end), span(line.lowerBound..<end)))
    } else if let end = nearCondition(line) {
      report(.nearCondition(text.string(line.lowerBound..<end), span(line.lowerBound..<end)))
    } else if let mark = Self.notes.first(where: { text.begins(line, with: $0) }),
      !isBlankMark(line)
    {
      report(.noteInBody(mark, text.span(of: line, prefix: mark.utf8.count)))
    }
  }

  /// Warns of square brackets that were meant for a blank, or for a condition of the whole line.
  /// - Returns: whether the bracket is closed.
  mutating func warnOfBrackets(at open: Int, _ line: Range<Int>) -> Bool {
    let inner = open + 1
    var end = inner
    while end < line.upperBound, text.bytes[end] != UInt8(ascii: "]") { end += 1 }
    guard end < line.upperBound else { return false }
    guard end - inner < Self.longest else { return true }
    let id = text.string(text.trimmed(inner..<end))
    if isSource(id) {
      report(.bracketedBlank(id, span(open..<end + 1)))
    } else if let id = idWithWords(inner..<end) {
      report(.nearBlank(text.string(open..<end + 1), id, span(open..<end + 1)))
    } else if open > line.lowerBound, isCondition(inner..<end, isBare: false) {
      let opening = id.hasPrefix("when ") ? open..<inner + 4 : open..<end + 1
      report(.lateCondition(text.string(opening), span(opening)))
    }
    return true
  }

  /// Warns of what stands for a blank elsewhere: `<wish>`, `%wish%`, `$wish`, `__wish__`, `____`.
  mutating func warnOfNearBlanks(_ line: Range<Int>) {
    var at = line.lowerBound
    while at < line.upperBound {
      let end = nearBlank(at, line)
      at = end ?? at + 1
    }
  }

  /// Warns of a mark right before a blank, as in `${wish}`.
  mutating func warnOfMark(before open: Int, _ line: Range<Int>, _ id: String) {
    guard open > line.lowerBound, Self.markBytes.contains(text.bytes[open - 1]) else { return }
    report(.markedBlank(text.string(open - 1..<open + 1), id, span(open - 1..<open + 1)))
  }

  /// Warns of the therapist's name in the greeting of a draft that somebody else reads.
  mutating func warnOfGreeting(_ line: DraftTemplate.Line, _ range: Range<Int>) {
    let isNamed = line.segments.contains {
      if case .blank(let blank) = $0 { blank.source == .therapist } else { false }
    }
    guard isNamed, let greetings, Courtesies.isGreeting(line.plainText, greetings()) else {
      return
    }
    report(.greetsTherapist(span(range)))
  }

  /// The most bytes that are looked at between brackets; ids and conditions are shorter.
  static let longest = 256

  private static let notes = ["#", "//", "<!--", "/*", "%%"]
  private static let markBytes: [UInt8] = Array("$#%@&\\".utf8)

  private func span(_ range: Range<Int>) -> SourceRange { text.span(range) }
}

// MARK: - Lines that stand in

extension BodyReader {
  /// `Or:`, `or :`, `or;`, `or:` without its space, `or – x`, `- or: x`, `otherwise: x`, and a bare
  /// `or x`.
  private func nearAlternative(_ line: Range<Int>) -> Int? {
    var start = line.lowerBound
    while start < line.upperBound, Self.openings.contains(text.bytes[start]) { start += 1 }
    let isMarked = start > line.lowerBound
    for word in Self.otherwise {
      guard let end = wordEnd(word, from: start, in: line) else { continue }
      var mark = skipBlanks(from: end, in: line)
      while mark < line.upperBound, text.bytes[mark] == UInt8(ascii: "]") { mark += 1 }
      guard mark < line.upperBound else { return nil }
      // A sentence may begin with such a word too, but then with a capital.
      let isBare = word == "or" && text.bytes[start] == UInt8(ascii: "o")
      if let length = colon(at: mark, in: line, orLike: isBare) { return mark + length }
      if isBare, !isMarked, mark > end { return end }
    }
    return nil
  }

  /// What begins a line and may stand before `or:` by mistake.
  private static let openings: [UInt8] = Array("-*([\"' ".utf8)
  private static let otherwise = [
    "or else", "or", "otherwise", "else", "oder", "sonst", "ou", "sinon", "si no", "oppure",
  ]

  /// How long a colon is, or what stands for it.
  private func colon(at mark: Int, in line: Range<Int>, orLike: Bool) -> Int? {
    let marks = orLike ? Self.colons + Self.likeColons : Self.colons
    return marks.first { text.bytes.span.has($0, at: mark, before: line.upperBound) }?.count
  }

  private static let colons = [":", ";", "："].map { Array($0.utf8) }
  private static let likeColons = [",", ".", "=", "- ", "–", "—", ">", "…"].map { Array($0.utf8) }
}

// MARK: - Conditions

extension BodyReader {
  /// `[When `, `[ when `, `[when:`, `[if `, `[feel includes "angry"]`, `(when …)`, `when … is "…":`.
  private func nearCondition(_ line: Range<Int>) -> Int? {
    guard let first = line.first else { return nil }
    switch text.bytes[first] {
    case UInt8(ascii: "["), UInt8(ascii: "("), UInt8(ascii: "<"): break
    default: return bareCondition(line)
    }
    if text.bytes[first] == UInt8(ascii: "["), let end = condition(inBrackets: line) { return end }
    let inner = first + 1
    var end = inner
    while end < line.upperBound, !Self.closings.contains(text.bytes[end]) { end += 1 }
    guard end < line.upperBound, end - inner < Self.longest,
      !text.begins(line, with: "[when "), isCondition(inner..<end, isBare: false)
    else { return nil }
    return end + 1
  }

  private static let closings: [UInt8] = Array("])>".utf8)

  private func condition(inBrackets line: Range<Int>) -> Int? {
    let start = skipBlanks(from: line.lowerBound + 1, in: line)
    guard let end = wordEnd("when", from: start, in: line) ?? wordEnd("if", from: start, in: line),
      end < line.upperBound
    else { return nil }
    let isSpaced = text.bytes[end].isBlank
    guard isSpaced || text.bytes[end] == UInt8(ascii: ":") else { return nil }
    let isMark = isSpaced && text.string(line.lowerBound..<end) == "[when"
    return isMark ? nil : end
  }

  /// A line that begins with `when` and a comparison, without brackets.
  private func bareCondition(_ line: Range<Int>) -> Int? {
    guard
      let end = wordEnd("when", from: line.lowerBound, in: line)
        ?? wordEnd("if", from: line.lowerBound, in: line), end < line.upperBound
    else { return nil }
    let isBlank = text.bytes[end].isBlank || text.bytes[end] == UInt8(ascii: ":")
    let most = min(line.upperBound, line.lowerBound + Self.longest)
    return isBlank && isCondition(line.lowerBound..<most, isBare: true) ? end : nil
  }

  /// Whether words are a condition as far as can be told from their beginning: perhaps `when` or
  /// `not`, the id of a question, and a comparison.
  /// - Parameter isBare: whether they stand without brackets, where only a value shows it.
  func isCondition(_ part: Range<Int>, isBare: Bool) -> Bool {
    let words = text.string(part).split { $0 == " " || $0 == "(" || $0 == "\t" }.prefix(8)
    var rest = words[...]
    while let word = rest.first, Self.leadIns.contains(word.lowercased().filter { $0 != ":" }) {
      rest = rest.dropFirst()
    }
    guard let id = rest.popFirst(), names[String(id)] != nil || id == ConditionParser.form,
      let verb = rest.popFirst(), Self.verbs.contains(String(verb))
    else { return false }
    guard let next = rest.first else { return !isBare }
    let isValue =
      next.hasPrefix("\"") || next.hasPrefix("“") || next.hasPrefix("answered")
      || next.hasPrefix("typed") || next == "at"
    return isBare ? isValue : true
  }

  private static let leadIns: Set<String> = [
    "when", "if", "unless", "only", "not", "whenever", "where", "falls", "wenn", "si", "se", "als",
  ]
  private static let verbs: Set<String> = ["is", "includes", "=", "==", "has", "contains"]
}

// MARK: - Blanks

extension BodyReader {
  /// Whether a blank can have this name.
  private func isSource(_ id: String) -> Bool {
    names[id] != nil || ["therapist", "me", "today"].contains(id)
  }

  /// Whether the line begins with a mark that stands right before a blank, or before an id.
  private func isBlankMark(_ line: Range<Int>) -> Bool {
    let next = line.lowerBound + 1
    guard next < line.upperBound, text.bytes[next] != UInt8(ascii: "{") else { return true }
    var end = next
    while end < line.upperBound, text.bytes[end].isKeyByte { end += 1 }
    return isSource(text.string(next..<end))
  }

  /// The id in `id or "words"`.
  private func idWithWords(_ part: Range<Int>) -> String? {
    let words = text.string(part).split(separator: " ")
    guard words.count > 2, words[1] == "or", isSource(String(words[0])) else { return nil }
    return String(words[0])
  }

  /// Looks for one that begins at a place, and warns of it.
  /// - Returns: where it ends.
  private mutating func nearBlank(_ start: Int, _ line: Range<Int>) -> Int? {
    switch text.bytes[start] {
    case UInt8(ascii: "<"): return enclosed(start, line, by: ">")
    case UInt8(ascii: "%"): return enclosed(start, line, by: "%")
    case UInt8(ascii: "_"): return underscored(start, line)
    case UInt8(ascii: "$"), UInt8(ascii: "@"), UInt8(ascii: "#"): return marked(start, line)
    case 0xEF where text.bytes.span.has(Self.wideBrace, at: start, before: line.upperBound):
      return enclosed(start + 2, line, by: "｝", from: start)
    default: return nil
    }
  }

  private static let wideBrace = Array("｛".utf8)

  private mutating func enclosed(
    _ mark: Int, _ line: Range<Int>, by closing: String, from first: Int? = nil
  ) -> Int? {
    let inner = mark + 1
    let close = Array(closing.utf8)
    var end = inner
    let most = min(line.upperBound, inner + Self.longest)
    while end < most, !text.bytes.span.has(close, at: end, before: line.upperBound) { end += 1 }
    guard end < most else { return nil }
    let id = text.string(text.trimmed(inner..<end))
    guard isSource(id) else { return nil }
    return warn((first ?? mark)..<end + close.count, id)
  }

  private mutating func marked(_ start: Int, _ line: Range<Int>) -> Int? {
    var end = start + 1
    while end < line.upperBound, text.bytes[end].isKeyByte { end += 1 }
    let id = text.string(start + 1..<end)
    return isSource(id) ? warn(start..<end, id) : nil
  }

  private mutating func underscored(_ start: Int, _ line: Range<Int>) -> Int? {
    var inner = start
    while inner < line.upperBound, text.bytes[inner] == UInt8(ascii: "_") { inner += 1 }
    let isFirst = start == line.lowerBound || !text.bytes[start - 1].isKeyByte
    guard isFirst, inner - start > 1 else { return inner }
    var end = inner
    while end < line.upperBound, text.bytes[end].isKeyByte { end += 1 }
    let id = String(text.string(inner..<end).reversed().drop { $0 == "_" }.reversed())
    if isSource(id) { return warn(start..<end, id) }
    guard inner - start > 2, end == inner else { return end }
    report(.gap(text.string(start..<inner), span(start..<inner)))
    return inner
  }

  private mutating func warn(_ part: Range<Int>, _ id: String) -> Int {
    report(.nearBlank(text.string(part), id, span(part)))
    return part.upperBound
  }
}

// MARK: - Words

extension BodyReader {
  /// The end of a word, in letters of any size, if it stands at a place and ends there.
  private func wordEnd(_ word: String, from start: Int, in line: Range<Int>) -> Int? {
    var at = start
    for byte in word.utf8 {
      guard at < line.upperBound, text.bytes[at] | 0x20 == byte | 0x20 else { return nil }
      at += 1
    }
    guard at < line.upperBound, text.bytes[at] < 0x80 else { return at }
    return text.bytes[at].isLetterOrDigit ? nil : at
  }

  private func skipBlanks(from start: Int, in line: Range<Int>) -> Int {
    var at = start
    while at < line.upperBound, text.bytes[at].isBlank { at += 1 }
    return at
  }
}
