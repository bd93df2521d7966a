import Text

/// What stands for a blank in other programs: a warning each.
extension BodyReader {
  /// Whether a blank can have this name.
  func isSource(_ id: String) -> Bool {
    names[id] != nil || ["therapist", "me", "today"].contains(id)
  }

  /// Whether the line begins with a mark that stands right before a blank, or before an id.
  func isBlankMark(_ line: Range<Int>) -> Bool {
    let next = line.lowerBound + 1
    guard next < line.upperBound, text.bytes[next] != UInt8(ascii: "{") else { return true }
    var end = next
    while end < line.upperBound, text.bytes[end].isKeyByte { end += 1 }
    return isSource(text.string(next..<end))
  }

  /// The id in `id or "words"`.
  func idWithWords(_ part: Range<Int>) -> String? {
    let words = text.string(part).split(separator: " ")
    guard words.count > 2, words[1] == "or", isSource(String(words[0])) else { return nil }
    return String(words[0])
  }

  /// Looks for one that begins at a place, and warns of it.
  /// - Returns: where it ends.
  mutating func nearBlank(_ start: Int, _ line: Range<Int>) -> Int? {
    switch text.bytes[start] {
    case UInt8(ascii: "<"): return enclosed(start, line, by: ">") ?? markup(start, line)
    case UInt8(ascii: "%"): return enclosed(start, line, by: "%")
    case UInt8(ascii: "("):
      return enclosed(start, line, by: ")", isEmphasis: true) ?? remark(start, line)
    case UInt8(ascii: "~"): return emphasis(start, line)
    case UInt8(ascii: "*"):
      return enclosed(start, line, by: "*", isEmphasis: true) ?? emphasis(start, line)
    case UInt8(ascii: "`"): return enclosed(start, line, by: "`")
    case UInt8(ascii: "&"):
      return enclosed(start, line, by: ";") ?? markup(start, line)
        ?? marked(start, line, isEmphasis: true)
    case UInt8(ascii: "_"): return emphasis(start, line) ?? underscored(start, line)
    case UInt8(ascii: "$"): return marked(start, line)
    case UInt8(ascii: "@"), UInt8(ascii: "#"): return marked(start, line, isEmphasis: true)
    case 0xEF where text.bytes.span.has(Self.wideBrace, at: start, before: line.upperBound):
      return enclosed(start + 2, line, by: "｝", from: start)
    case 0xEF where text.bytes.span.has(Self.wideBracket, at: start, before: line.upperBound):
      return enclosed(start + 2, line, by: "］", from: start)
    case 0xC2 where text.bytes.span.has(Self.angles, at: start, before: line.upperBound):
      return enclosed(start + 1, line, by: "»", from: start, isEmphasis: true)
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): return capitals(start, line)
    case UInt8(ascii: "."): return dots(start, line)
    case UInt8(ascii: "{"): return endOfBraces(start, line)
    default: return nil
    }
  }

  private static let wideBrace = Array("｛".utf8)
  private static let wideBracket = Array("［".utf8)
  private static let angles = Array("«".utf8)

  /// What stands in braces is no near blank; nor is anything of a line whose braces nothing closes.
  private func endOfBraces(_ start: Int, _ line: Range<Int>) -> Int {
    line[start...].first { text.bytes[$0] == UInt8(ascii: "}") } ?? line.upperBound
  }

  /// Whether an id is no word that a letter may have as well, in brackets or in capitals.
  private func isNoWord(_ id: String) -> Bool {
    id.utf8.contains { $0 == UInt8(ascii: "_") || $0.isDigit }
  }

  /// `MY_WISH` where `my_wish` is a question.
  private mutating func capitals(_ start: Int, _ line: Range<Int>) -> Int {
    var end = start
    while end < line.upperBound, text.bytes[end].inLowerCase.isKeyByte { end += 1 }
    let word = start..<end
    guard word.contains(where: { text.bytes[$0] == UInt8(ascii: "_") || text.bytes[$0].isDigit }),
      !word.contains(where: { UInt8(ascii: "a")...UInt8(ascii: "z") ~= text.bytes[$0] }),
      !isInside(start, line), let id = question(text.string(word))
    else {
      warnOfPlaceholder(word, line)
      return end
    }
    return warn(word, id)
  }

  /// Whether letters or an opening bracket stand right before a place.
  func isInside(_ start: Int, _ line: Range<Int>) -> Bool {
    guard start > line.lowerBound else { return false }
    let before = text.bytes[start - 1]
    if before >= 0x80 || before.isLetterOrDigit { return true }
    // What stands in brackets is told of with them.
    let near = max(line.lowerBound, start - Self.longest)..<start
    let bracket = near.last {
      text.bytes[$0] == UInt8(ascii: "[") || text.bytes[$0] == UInt8(ascii: "]")
    }
    return bracket.map { text.bytes[$0] == UInt8(ascii: "[") } ?? false
  }

  /// A row of dots, as on a form.
  private mutating func dots(_ start: Int, _ line: Range<Int>) -> Int {
    var end = start
    while end < line.upperBound, text.bytes[end] == UInt8(ascii: ".") { end += 1 }
    let isApart = start == line.lowerBound || text.bytes[start - 1].isBlank
    if isApart, end - start > 5 { report(.gap(text.string(start..<end), span(start..<end))) }
    return end
  }

  /// The id of a question, in whatever letters it is written.
  private func question(_ words: String) -> String? {
    if names[words] != nil { return words }
    let small = words.lowercased()
    return names[small] != nil ? small : nil
  }

  /// The id that is meant by words in brackets: in other letters, or with a word such as `your`.
  func meantID(_ part: Range<Int>) -> String? {
    let words = text.string(part).split { $0 == " " }
    guard let last = words.last, let id = question(String(last)) else { return nil }
    if words.count == 1 { return id }
    let owner = words[0].lowercased()
    return words.count == 2 && lists().authorWords.owners.contains(owner) ? id : nil
  }

  /// Whether a line has the blank of a question already: then its name elsewhere is a word.
  private func hasBlank(_ id: String, _ line: Range<Int>) -> Bool {
    let inner = Array(id.utf8)
    return line.contains { at in
      guard text.bytes[at] == UInt8(ascii: "{") else { return false }
      let start = skipBlanks(from: at + 1, in: line)
      guard text.bytes.span.has(inner, at: start, before: line.upperBound) else { return false }
      let end = start + inner.count
      return end == line.upperBound || !text.bytes[end].isKeyByte
    }
  }

  private mutating func enclosed(
    _ mark: Int, _ line: Range<Int>, by closing: String, from first: Int? = nil,
    isEmphasis: Bool = false
  ) -> Int? {
    let inner = mark + 1
    let close = Array(closing.utf8)
    var end = inner
    let most = min(line.upperBound, inner + Self.longest)
    while end < most, !text.bytes.span.has(close, at: end, before: line.upperBound) { end += 1 }
    guard end < most else { return nil }
    // `mind & body; …` are words, and `&body;` is not.
    let isTight = !text.bytes[inner].isBlank || text.bytes[mark] != UInt8(ascii: "&")
    guard isTight else { return nil }
    let words = text.string(text.trimmed(inner..<end))
    let whole = (first ?? mark)..<end + close.count
    guard let id = question(words) ?? (!isEmphasis && isSource(words) ? words : nil),
      !isEmphasis || isNoWord(id) && !hasBlank(id, line)
    else {
      if isEmphasis, let id = question(words), let entry = names[id] {
        doubtful.append(
          DoubtfulBlank(
            question: entry.question, written: text.string(whole), span: span(whole),
            line: text.span(line)))
      }
      return nil
    }
    return warn(whole, id)
  }

  private mutating func marked(
    _ start: Int, _ line: Range<Int>, isEmphasis: Bool = false
  ) -> Int? {
    var end = start + 1
    while end < line.upperBound, text.bytes[end].isKeyByte { end += 1 }
    let id = text.string(start + 1..<end)
    return isSource(id) && (!isEmphasis || isNoWord(id)) ? warn(start..<end, id) : nil
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
