import Text

/// What is text to the letter, and was hardly meant as text: a warning each.
extension BodyReader {
  /// Warns of a line that begins almost like one that stands in, like one with a condition, or like
  /// a note.
  mutating func warnOfNearMiss(_ line: Range<Int>) {
    // Nearly no line begins so, and each is looked at.
    guard Self.beginnings.contains(text.bytes[line.lowerBound]) || hasEarlyColon(line) else {
      return
    }
    if let end = nearAlternative(line) {
      report(.nearAlternative(text.string(line.lowerBound..<end), span(line.lowerBound..<end)))
    } else if let end = nearCondition(line) {
      report(
        .nearCondition(
          text.string(line.lowerBound..<end), span(line.lowerBound..<end),
          as: condition(in: line)))
    } else if let end = noteMark(line) {
      report(.noteInBody(text.string(line.lowerBound..<end), span(line.lowerBound..<end)))
    }
  }

  /// With what a line can begin of which `warnOfNearMiss` tells, unless a colon follows early.
  private static let beginnings = ByteSet("-*([\"' /.>|+<#%`;oOwiTF?", orOthers: true)

  /// Warns of square brackets that were meant for a blank, or for a condition of the whole line.
  /// Other brackets are words.
  /// - Returns: whether the bracket is closed.
  mutating func warnOfBrackets(at open: Int, _ line: Range<Int>, inBody: Bool) -> Bool {
    let inner = open + 1
    var end = inner
    while end < line.upperBound, text.bytes[end] != UInt8(ascii: "]") { end += 1 }
    guard end < line.upperBound else { return false }
    guard end - inner < Self.longest else { return true }
    let whole = open..<end + 1
    let id = text.string(text.trimmed(inner..<end))
    if isSource(id) {
      report(.bracketedBlank(id, span(whole)))
    } else if !hasOption(id), let id = meantID(inner..<end) ?? idWithWords(inner..<end) {
      report(.nearBlank(text.string(whole), id, span(whole)))
    } else if open > line.lowerBound, isCondition(inner..<end, needsValue: false) {
      let opening = id.hasPrefix("when ") ? open..<inner + 4 : whole
      report(.lateCondition(text.string(opening), span(opening)))
    } else if inBody, open == line.lowerBound, end + 1 < line.upperBound, hasOption(id) {
      nearMisses.questions.formUnion(questions.ids.filter { questions[$0].has(option: id) })
      report(.nearCondition(text.string(whole), span(whole), as: condition(in: whole)))
    } else if isPlaceholder(id) {
      report(.bracketedPlaceholder(text.string(whole), span(whole)))
    } else if inBody, isRemark(whole, line) {
      report(.noteInBody(text.string(whole), span(whole)))
    }
    return true
  }

  private func hasOption(_ label: String) -> Bool { questions.contains { $0.has(option: label) } }

  /// Warns of what stands for a blank elsewhere: `<wish>`, `%wish%`, `$wish`, `__wish__`, `____`.
  mutating func warnOfNearBlanks(_ line: Range<Int>) {
    var at = line.lowerBound
    while true {
      at = text.bytes.span.firstOffset(in: Self.nearMarks, from: at, before: line.upperBound)
      guard at < line.upperBound else { return }
      if isPlain(at, line) {
        at += 1
        continue
      }
      let end = warnOfNote(at: at, line) ?? nearBlank(at, line)
      at = end ?? at + 1
    }
  }

  /// Whether a capital begins a word of small letters, or a full stop stands alone: nearly all do.
  private func isPlain(_ at: Int, _ line: Range<Int>) -> Bool {
    let byte = text.bytes[at]
    let next = at + 1 < line.upperBound ? text.bytes[at + 1] : UInt8(ascii: " ")
    if byte == UInt8(ascii: ".") { return next != byte }
    let isSmall = UInt8(ascii: "a")...UInt8(ascii: "z") ~= next
    return byte.inLowerCase != byte && (isSmall || next.isBlank)
  }

  /// With what `nearBlank` and `warnOfNote` begin.
  private static let nearMarks = ByteSet(
    "<%(*`&_~$@#/.{ABCDEFGHIJKLMNOPQRSTUVWXYZ", orOthers: true)

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
    guard isNamed, !isForTherapist, Courtesies.isGreeting(line.plainText, lists()) else { return }
    report(.greetsTherapist(span(range)))
  }

  /// The most bytes that are looked at between brackets; ids and conditions are shorter.
  static let longest = 256

  private static let markBytes: [UInt8] = Array("$#%@&\\".utf8)

  func span(_ range: Range<Int>) -> SourceRange { text.span(range) }
}

// MARK: - Lines that stand in

extension BodyReader {
  /// `Or:`, `or :`, `or;`, `or:` without its space, `or – x`, `- or: x`, `otherwise: x`, and a bare
  /// `or x`.
  private func nearAlternative(_ line: Range<Int>) -> Int? {
    var start = line.lowerBound
    while start < line.upperBound, Self.openingBytes.contains(text.bytes[start]),
      let opening = Self.openings.first(where: {
        text.bytes.span.has($0, at: start, before: line.upperBound)
      })
    {
      start += opening.count
    }
    let isMarked = start > line.lowerBound
    for word in ["or else", "or"] {
      guard let end = wordEnd(word, from: start, in: line) else { continue }
      var mark = skipBlanks(from: end, in: line)
      let bracket = mark
      while mark < line.upperBound, text.bytes[mark] == UInt8(ascii: "]") { mark += 1 }
      if mark > bracket, isMarked, text.bytes[start - 1] == UInt8(ascii: "[") { return mark }
      guard mark < line.upperBound else { return nil }
      // A sentence may begin with such a word too, but then with a capital or behind a dash.
      let isBare = word == "or" && text.bytes[start] == UInt8(ascii: "o") && !isMarked
      if let length = colon(at: mark, in: line, orLike: isBare) { return mark + length }
      if isBare, mark > end { return end }
    }
    return isMarked ? nil : otherAlternative(line)
  }

  /// Another word for `or:`. With a capital it begins a sentence.
  private func otherAlternative(_ line: Range<Int>) -> Int? {
    guard hasEarlyColon(line) else { return nil }
    for word in lists().authorWords.standingIn {
      guard let end = wordEnd(word, from: line.lowerBound, in: line) else { continue }
      let mark = skipBlanks(from: end, in: line)
      if mark < line.upperBound, let length = colon(at: mark, in: line, orLike: false) {
        return mark + length
      }
    }
    return nil
  }

  /// Whether a line begins with a few small letters and a colon, so that it is worth looking at.
  func hasEarlyColon(_ line: Range<Int>) -> Bool {
    guard let first = line.first, UInt8(ascii: "a")...UInt8(ascii: "z") ~= text.bytes[first] else {
      return false
    }
    return line.prefix(Self.longestWord).contains { text.bytes[$0] == UInt8(ascii: ":") }
  }

  /// No word for `or:` or for a note is longer, its colon included.
  static let longestWord = 24

  /// What begins a line and may stand before `or:` by mistake.
  private static let openings = [
    "-", "*", "(", "[", "\"", "'", " ", "/", ".", ">", "|", "+", "…", "•", "·", "–", "—",
  ].map { Array($0.utf8) }
  private static let openingBytes = ByteSet("-*([\"' /.>|+", orOthers: true)

  /// How long a colon is, or what stands for it.
  private func colon(at mark: Int, in line: Range<Int>, orLike: Bool) -> Int? {
    let marks = orLike ? Self.colons + Self.likeColons : Self.colons
    return marks.first { text.bytes.span.has($0, at: mark, before: line.upperBound) }?.count
  }

  private static let colons = [":", ";", "："].map { Array($0.utf8) }
  private static let likeColons = [",", ".", "=", "- ", "–", "—", ">", "…", "→"].map {
    Array($0.utf8)
  }
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
    guard end < line.upperBound, end - inner < Self.longest, !text.begins(line, with: "[when ")
    else { return nil }
    let isMeant =
      isCondition(inner..<end, needsValue: text.bytes[first] != UInt8(ascii: "["))
      || namesAlone(inner..<end)
    return isMeant ? end + 1 : nil
  }

  /// Whether words in brackets are "if", in any language, and the id of a question or an option
  /// alone: `[if angry]`, `[wenn wish …]`.
  private func namesAlone(_ part: Range<Int>) -> Bool {
    var rest = text.string(part).split { $0.isWhitespace || $0 == ":" }[...]
    guard let first = rest.popFirst(), Self.leadIns.contains(first.lowercased()) else {
      return false
    }
    while let word = rest.first, Self.leadIns.contains(word.lowercased()) { rest.removeFirst() }
    guard let next = rest.first else { return false }
    if rest.count == 1 || rest.count < 4 && rest.last.map({ Self.answered.contains($0) }) ?? false {
      if names[String(next)] != nil { return true }
    }
    let words = AnswerOption.plain(
      rest.joined(separator: " ").filter { !"\"“”„«»".contains($0) })
    if questions.contains(where: { $0.options.contains { AnswerOption.plain($0.label) == words } })
    {
      return true
    }
    // A comparison in another language.
    return names[String(next)] != nil
      && questions.contains {
        $0.options.contains { words.hasSuffix(" " + AnswerOption.plain($0.label)) }
      }
  }

  private static let answered: Set<Substring> = [
    "answered", "beantwortet", "contestado", "contestada", "répondu", "répondue", "respondido",
    "respondida", "risposto", "risposta", "beantwoord", "typed",
  ]

  static let closings: [UInt8] = Array("])>".utf8)

  private func condition(inBrackets line: Range<Int>) -> Int? {
    let start = skipBlanks(from: line.lowerBound + 1, in: line)
    guard let end = wordEnd("when", from: start, in: line) ?? wordEnd("if", from: start, in: line),
      end < line.upperBound
    else { return nil }
    let isSpaced = text.bytes[end].isBlank
    let isHard = text.bytes.span.has(Self.hardSpace, at: end, before: line.upperBound)
    guard isSpaced || isHard || text.bytes[end] == UInt8(ascii: ":") else { return nil }
    guard !isSpaced || text.string(line.lowerBound..<end) != "[when" else { return nil }
    let most = min(line.upperBound, start + Self.longest)
    return isCondition(start..<most, needsValue: false) || hasComparison(start..<most) ? end : nil
  }

  /// Whether words behind `[when` compare something, whatever it is, or name a question alone.
  private func hasComparison(_ part: Range<Int>) -> Bool {
    let inner = text.string(part).prefix { $0 != "]" }
    let words = inner.split { $0.isWhitespace || $0 == ":" }.dropFirst()
    guard let id = words.first.map({ String($0) }) else { return false }
    let rest = words.dropFirst()
    if names[id] != nil { return rest.isEmpty || rest.first == "answered" }
    guard let verb = rest.first, Self.verbs.contains(String(verb)),
      let value = rest.dropFirst().first
    else { return false }
    return value == "answered" || value == "typed" || Self.quotes.contains { value.hasPrefix($0) }
  }

  /// A line that begins with `when` and a comparison, without brackets.
  private func bareCondition(_ line: Range<Int>) -> Int? {
    guard let first = line.first, text.bytes[first].inLowerCase == text.bytes[first],
      let end = wordEnd("when", from: line.lowerBound, in: line)
        ?? wordEnd("if", from: line.lowerBound, in: line), end < line.upperBound
    else { return nil }
    let isBlank = text.bytes[end].isBlank || text.bytes[end] == UInt8(ascii: ":")
    let most = min(line.upperBound, line.lowerBound + Self.longest)
    return isBlank && isCondition(line.lowerBound..<most, needsValue: true) ? end : nil
  }

  /// Whether words are a condition as far as can be told from their beginning: perhaps `when` or
  /// `not`, the id of a question, and a comparison.
  /// - Parameter needsValue: whether a value has to follow, as where a sentence may stand.
  func isCondition(_ part: Range<Int>, needsValue: Bool) -> Bool {
    let words = text.string(part).split {
      $0 == " " || $0 == "(" || $0 == "\t" || $0 == "\u{A0}"
    }.prefix(8)
    var rest = words[...]
    while let word = rest.first, Self.leadIns.contains(word.lowercased().filter { $0 != ":" }) {
      rest = rest.dropFirst()
    }
    guard let id = rest.popFirst(), let verb = rest.popFirst(), Self.verbs.contains(String(verb))
    else { return false }
    let isKnown = names[String(id)] != nil || id == ConditionParser.form
    guard let next = rest.popFirst() else { return isKnown && !needsValue }
    let isQuoted = Self.quotes.contains { next.hasPrefix($0) }
    let isBound = next == "at" && rest.first.map { $0 == "least" || $0 == "most" } ?? false
    let hasValue = isQuoted || isBound || next.hasPrefix("answered") || next.hasPrefix("typed")
    return isKnown && (hasValue || !needsValue)
  }

  private static let quotes = ["\"", "“", "„"]
  private static let leadIns: Set<String> = [
    "when", "if", "unless", "only", "not", "whenever", "where", "falls", "wenn", "si", "se", "als",
    "cuando", "quando", "quand", "lorsque", "sofern", "wanneer", "indien", "caso", "nur", "solo",
    "sólo", "nicht", "no", "pas", "não", "non", "niet", "alleen", "in", "case",
  ]
  private static let verbs: Set<String> = ["is", "includes", "=", "==", "has", "contains"]
}
