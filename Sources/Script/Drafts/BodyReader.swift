import Text

/// Reads the body and the subject of a draft: lines, blanks and conditions.
struct BodyReader {
  private let names: NameTable
  private let questions: [Question]
  /// What is wrong.
  private(set) var faults: [ConditionParser.Fault] = []

  /// - Parameter questions: all questions of the set.
  init(_ names: NameTable, _ questions: [Question]) {
    self.names = names
    self.questions = questions
  }

  /// The paragraphs of a body; none is empty.
  mutating func paragraphs(_ body: MappedText) -> [[DraftTemplate.Line]] {
    var paragraphs: [[DraftTemplate.Line]] = []
    var current: [DraftTemplate.Line] = []
    for line in body.lines {
      if line.isEmpty {
        if !current.isEmpty { paragraphs.append(current) }
        current = []
      } else if let line = self.line(line, isFirst: current.isEmpty) {
        current.append(line)
      }
    }
    if !current.isEmpty { paragraphs.append(current) }
    return paragraphs
  }

  /// The pieces of a subject; its lines are one.
  mutating func subject(_ subject: MappedText) -> [DraftTemplate.Piece] {
    var pieces: [DraftTemplate.Piece] = []
    for line in subject.lines where !line.isEmpty {
      if !pieces.isEmpty { pieces.append(.words(" ")) }
      pieces += self.pieces(line)
    }
    return pieces
  }

  private mutating func line(_ line: MappedText, isFirst: Bool) -> DraftTemplate.Line? {
    var rest = line
    let known = faults.count
    var isAlternative = false
    if let behind = rest.dropping("or:") {
      isAlternative = true
      if isFirst { report(.strayAlternative(rest.span(prefix: 3))) }
      rest = behind
    }
    var condition: Condition?
    if rest.dropping("[when") != nil || rest.string.hasPrefix("[when]") {
      (condition, rest) = conditioned(rest)
      if let behind = rest.dropping("or:") {
        report(.alternativeBehindCondition(rest.span(prefix: 3)))
        rest = behind
      }
    }
    var breaks = false
    if rest.range.last.map({ rest.bytes[$0] }) == UInt8(ascii: "\\") {
      breaks = true
      rest = rest[rest.range.dropLast()]
    }
    if rest.isEmpty, !breaks {
      if faults.count == known { report(.emptyLine(line.span)) }
      return nil
    }
    return DraftTemplate.Line(
      pieces(rest), when: condition, isAlternative: isAlternative, breaks: breaks)
  }

  private mutating func report(_ diagnostic: Diagnostic) {
    faults.append(.init(diagnostic: diagnostic))
  }

  /// Reads `[when …]` and gives what stands behind it.
  private mutating func conditioned(_ line: MappedText) -> (Condition?, MappedText) {
    var at = line.range.lowerBound
    while at < line.range.upperBound, line.bytes[at] != UInt8(ascii: "]") {
      let quote = Quotation(at: at, in: line.bytes, before: line.range.upperBound)
      at = quote?.end ?? at + 1
    }
    guard at < line.range.upperBound else {
      report(.unclosedCondition(line.span(prefix: 5)))
      return (nil, line[line.range.upperBound..<line.range.upperBound])
    }
    let inner = line[line.range.lowerBound + 5..<at]
    let behind = line[at + 1..<line.range.upperBound]
    do throws(ConditionParser.Fault) {
      return (try ConditionParser.parse(inner, names, questions), behind)
    } catch {
      faults.append(error)
      return (nil, behind)
    }
  }

  // MARK: - Blanks

  private mutating func pieces(_ line: MappedText) -> [DraftTemplate.Piece] {
    var pieces: [DraftTemplate.Piece] = []
    var run = line.range.lowerBound
    var at = run
    func words(upTo end: Int) -> [DraftTemplate.Piece] {
      run < end ? [.words(String(decoding: line.bytes[run..<end], as: UTF8.self))] : []
    }
    while at < line.range.upperBound {
      switch line.bytes[at] {
      case UInt8(ascii: "{"):
        pieces += words(upTo: at)
        let end = closingBrace(line, from: at + 1)
        if let end, let blank = blank(line, at + 1..<end) {
          pieces.append(.blank(blank))
        } else if end == nil {
          report(.unclosedBlank(line.span(at..<at + 1)))
        }
        at = (end ?? at) + 1
        run = at
      case UInt8(ascii: "}"):
        report(.strayBrace(line.span(at..<at + 1)))
        at += 1
      default: at += 1
      }
    }
    return pieces + words(upTo: line.range.upperBound)
  }

  private func closingBrace(_ line: MappedText, from start: Int) -> Int? {
    var at = start
    while at < line.range.upperBound {
      if line.bytes[at] == UInt8(ascii: "}") { return at }
      if line.bytes[at] == UInt8(ascii: "{") { return nil }
      let quote = Quotation(at: at, in: line.bytes, before: line.range.upperBound)
      at = quote.flatMap { $0.isClosed ? $0.end : nil } ?? at + 1
    }
    return nil
  }

  private mutating func blank(_ line: MappedText, _ range: Range<Int>) -> DraftTemplate.Blank? {
    let inner = line[range]
    let idEnd = inner.bytes[inner.range].firstIndex { $0.isBlank } ?? inner.range.upperBound
    let id = inner[inner.range.lowerBound..<idEnd]
    guard !id.isEmpty else {
      report(.emptyBlank(line.span(range.lowerBound - 1..<range.upperBound + 1)))
      return nil
    }
    let rest = inner[idEnd..<inner.range.upperBound]
    var fallback: String?
    if !rest.isEmpty {
      guard let words = words(rest, after: id.string) else { return nil }
      fallback = words
    }
    return source(id).map { DraftTemplate.Blank($0, or: fallback) }
  }

  /// Reads `or "words"`.
  private mutating func words(_ rest: MappedText, after id: String) -> String? {
    guard let quoted = rest.dropping("or") else {
      report(.malformedBlank(rest.string, rest.span, id: id))
      return nil
    }
    guard
      let quote = Quotation(
        at: quoted.range.lowerBound, in: quoted.bytes, before: quoted.range.upperBound),
      quote.isClosed, quote.end == quoted.range.upperBound
    else {
      report(.malformedBlank(quoted.isEmpty ? "or" : quoted.string, rest.span, id: id))
      return nil
    }
    return quote.text
  }

  private mutating func source(_ id: MappedText) -> DraftTemplate.Blank.Source? {
    let name = id.string
    if let entry = names[name] { return .question(entry.question) }
    switch name {
    case "therapist": return .therapist
    case "me": return .me
    case "today": return .today
    default:
      let near = names.nearest(to: name, or: ["therapist", "me", "today"])
      faults.append(
        .init(diagnostic: .unknownBlank(name, id.span, near: near), name: name))
      return nil
    }
  }
}

extension MappedText {
  /// What stands behind a word at the beginning, if a space or the end follows the word.
  fileprivate func dropping(_ word: String) -> MappedText? {
    guard bytes[range].starts(with: word.utf8) else { return nil }
    let end = range.lowerBound + word.utf8.count
    guard
      end == range.upperBound || bytes[end].isBlank
        || Quotation(at: end, in: bytes, before: range.upperBound) != nil
    else { return nil }
    return self[end..<range.upperBound]
  }

  fileprivate func span(prefix count: Int) -> Span {
    span(range.lowerBound..<min(range.lowerBound + count, range.upperBound))
  }
}
