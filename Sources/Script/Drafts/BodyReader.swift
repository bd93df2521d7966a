import Text

/// Reads the body and the subject of a draft: lines, blanks and conditions.
struct BodyReader {
  /// The body or the subject; its parts are handed around as ranges.
  let text: MappedText
  let names: NameTable
  let questions: [Question]
  /// By which greetings are told, and what authors write by mistake.
  let lists: @Sendable () -> LanguageLists
  /// Whether they may be greeted.
  let isForTherapist: Bool
  /// In which kinds the body is made.
  let forms: DraftForms
  /// The condition that holds down to the next empty line.
  private var blockCondition: Condition?
  /// A condition alone on its line, below which no line was read so far.
  private var openBlock: Range<Int>?
  /// Whether this line or, if it is an `or:` line, one above it goes where names go.
  var goesWithNames = false
  /// What is wrong.
  private(set) var misreadings: [Misreading] = []
  /// Where what was hardly meant as words stands.
  var nearMisses = NearMisses()
  /// The line before this one.
  var lineBefore: DraftTemplate.Line?
  /// Where the last line began that has a sign of web pages.
  var lineWithMarkup: Int?
  /// What may be a blank, where no draft says the question.
  var doubtful: [DoubtfulBlank] = []

  /// - Parameters:
  ///   - text: the body or the subject.
  ///   - questions: all questions of the set.
  ///   - lists: the words of the set's language.
  ///   - isForTherapist: whether they read the draft.
  ///   - forms: the kinds in which the body is made.
  init(
    _ text: MappedText, _ names: NameTable, _ questions: [Question],
    _ lists: @escaping @Sendable () -> LanguageLists, isForTherapist: Bool = true,
    forms: DraftForms = DraftForms(kinds: [])
  ) {
    self.forms = forms
    self.lists = lists
    self.isForTherapist = isForTherapist
    self.text = text
    self.names = names
    self.questions = questions
  }

  /// The paragraphs of a body, with the lines of all its forms; none is empty.
  mutating func paragraphs() -> [[DraftTemplate.Line]] {
    var paragraphs: [[DraftTemplate.Line]] = []
    var current: [DraftTemplate.Line] = []
    var isFirst = true
    func endParagraph() {
      isFirst = true
      blockCondition = nil
      if let open = openBlock { report(.emptyBlock(text.span(open))) }
      openBlock = nil
      guard !current.isEmpty else { return }
      paragraphs.append(Array(current[...]))  // a copy of the right size; the room is used again
      current.removeAll(keepingCapacity: true)
    }
    for line in text.lines {
      if line.isEmpty {
        endParagraph()
      } else {
        openBlock = nil
        if let line = self.line(line, isFirst: isFirst) { current.append(line) }
        isFirst = openBlock != nil
      }
    }
    endParagraph()
    return paragraphs
  }

  /// The segments of a subject; its lines are one.
  mutating func subject() -> [DraftTemplate.Segment] {
    var segments: [DraftTemplate.Segment] = []
    for line in text.lines where !line.isEmpty {
      if !segments.isEmpty { segments.append(.words(" ")) }
      warnOfSubject(line)
      segments += self.segments(line, inBody: false)
    }
    return segments
  }

  private mutating func line(_ line: Range<Int>, isFirst: Bool) -> DraftTemplate.Line? {
    var rest = line
    let known = misreadings.count
    var isAlternative = false
    if let behind = text.dropping("or:", from: rest) {
      isAlternative = true
      if isFirst { report(.strayAlternative(text.span(of: rest, prefix: 3))) }
      rest = behind
    } else {
      warnOfNearMiss(rest)
    }
    var condition: Condition?
    if text.dropping("[when", from: rest) != nil || text.begins(rest, with: "[when]") {
      (condition, rest) = conditioned(rest)
      if let behind = text.dropping("or:", from: rest) {
        report(.alternativeBehindCondition(text.span(of: rest, prefix: 3)))
        rest = behind
      } else {
        warnOfRest(rest)
      }
    }
    var breaks = false
    if rest.last.map({ text.bytes[$0] }) == UInt8(ascii: "\\") {
      breaks = true
      rest = text.trimmed(rest.dropLast())
    }
    if rest.isEmpty, !breaks {
      if misreadings.count > known { return nil }
      if let condition, !isAlternative {
        blockCondition = Condition.joined(blockCondition, condition)
        openBlock = line
      } else {
        report(.emptyLine(text.span(line)))
      }
      return nil
    }
    if !isAlternative { warnOfMailMark(rest) }
    var read = DraftTemplate.Line(
      segments(rest), when: Condition.joined(blockCondition, condition),
      isAlternative: isAlternative, breaks: breaks, span: text.span(line))
    read.isBelowCondition = blockCondition != nil
    noteNearMisses(line, since: known)
    lineBefore = read
    warnOfGreeting(read, rest)
    warnOfLostAnswer(read, rest)
    return read
  }

  mutating func report(_ diagnostic: Diagnostic) {
    misreadings.append(.init(diagnostic: diagnostic))
  }

  /// Reads `[when …]` and gives what stands behind it.
  private mutating func conditioned(_ line: Range<Int>) -> (Condition?, Range<Int>) {
    var at = endOfCondition(line, quoting: true)
    // Where a quotation mark is one too many, or of another kind, the bracket ends it all the same.
    if at == line.upperBound { at = endOfCondition(line, quoting: false) }
    guard at < line.upperBound else {
      report(.unclosedCondition(text.span(of: line, prefix: 5)))
      return (nil, line.upperBound..<line.upperBound)
    }
    let inner = text[line.lowerBound + 5..<at]
    let behind = text.trimmed(at + 1..<line.upperBound)
    do throws(Misreading) {
      let condition = try ConditionParser.parse(inner, names, questions, isOfLine: true)
      warnOfIdleForm(condition, inner)
      return (condition, behind)
    } catch {
      misreadings.append(error)
      return (nil, behind)
    }
  }

  private mutating func segments(
    _ line: Range<Int>, inBody: Bool = true
  ) -> [DraftTemplate.Segment] {
    guard misreadings.count <= Diagnostics.most else { return [] }
    warnOfNearBlanks(line)
    var segments: [DraftTemplate.Segment] = []
    segments.reserveCapacity(3)  // words, a blank and words: most lines
    var (run, at) = (line.lowerBound, line.lowerBound)
    var unclosed: [Int] = []  // braces that nothing has closed so far
    var mayBracket = true  // not behind a bracket that nothing closes
    func appendWords(upTo end: Int) {
      if run < end { segments.append(.words(text.string(run..<end))) }
    }
    while true {
      at = text.bytes.span.firstBracket(from: at, before: line.upperBound)
      guard at < line.upperBound else { break }
      switch text.bytes[at] {
      case UInt8(ascii: "{"):
        appendWords(upTo: at)
        let end = closingBrace(line, from: at + 1)
        if let end, let blank = blank(at + 1..<end) {
          if case .question(let place) = blank.source {
            warnOfMark(before: at, line, questions[place].id)
          }
          warnOfSpace(around: at..<end + 1, line)
          segments.append(.blank(blank))
        } else if end == nil {
          unclosed.append(at)
        }
        at = (end ?? at) + 1
        run = at
      case UInt8(ascii: "}"):
        if let open = unclosed.popLast() {
          report(.nestedBraces(text.span(open..<at + 1)))
        } else {
          report(.strayBrace(text.span(at..<at + 1)))
        }
        at += 1
      default:
        let isBracket = text.bytes[at] == UInt8(ascii: "[")
        if isBracket, mayBracket { mayBracket = warnOfBrackets(at: at, line, inBody: inBody) }
        at += 1
      }
    }
    for open in unclosed { report(.unclosedBlank(text.span(open..<open + 1))) }
    appendWords(upTo: line.upperBound)
    return segments
  }

  /// Reads what stands between braces.
  private mutating func blank(_ range: Range<Int>) -> DraftTemplate.Blank? {
    let inner = text.trimmed(range)
    var idEnd = inner.lowerBound
    while idEnd < inner.upperBound, !text.bytes[idEnd].isBlank { idEnd += 1 }
    let id = text.trimmed(inner.lowerBound..<idEnd)
    let rest = text.trimmed(idEnd..<inner.upperBound)
    guard !id.isEmpty else {
      report(.emptyBlank(text.span(range.lowerBound - 1..<range.upperBound + 1)))
      return nil
    }
    if text.string(id) == "or:" {
      report(.bracedAlternative(text.span(range.lowerBound - 1..<range.upperBound + 1)))
      return nil
    }
    if !rest.isEmpty, text.string(id) == "when", names["when"] == nil {
      report(.bracedCondition(text.span(range.lowerBound - 1..<range.upperBound + 1)))
      return nil
    }
    var fallback: String?
    if !rest.isEmpty {
      // Where an id could not be read, its blank is no news.
      if names.isIncomplete, names[text.string(id)] == nil, text.dropping("or", from: rest) == nil {
        return nil
      }
      guard let words = words(rest, after: text.string(id)) else { return nil }
      fallback = words
    }
    return source(id).map { DraftTemplate.Blank($0, or: fallback) }
  }

  /// Reads `or "words"`.
  private mutating func words(_ rest: Range<Int>, after id: String) -> String? {
    guard let quoted = text.dropping("or", from: rest) else {
      report(.malformedBlank(text.string(rest), text.span(rest), id: id))
      return nil
    }
    guard !quoted.isEmpty,
      let quote = Quotation(at: quoted.lowerBound, in: text.bytes, before: quoted.upperBound),
      quote.isClosed, quote.end == quoted.upperBound
    else {
      let bare = text.string(quoted).filter { !Self.marks.contains($0) }
      report(
        .malformedBlank(
          quoted.isEmpty ? "or" : text.string(quoted), text.span(rest), id: id,
          meant: bare.isEmpty ? nil : bare))
      return nil
    }
    return text.string(quote.inner)
  }

  /// Quotation marks of all kinds.
  private static let marks: Set<Character> = ["\"", "'", "“", "”", "„", "«", "»", "‘", "’"]

  private mutating func source(_ id: Range<Int>) -> DraftTemplate.Blank.Source? {
    if let entry = names[text.bytes.span.extracting(id)] { return .question(entry.question) }
    let name = text.string(id)
    switch name {
    case "therapist": return .therapist
    case "me": return .me
    case "today": return .today
    default:
      let near = names.nearest(to: name, or: ["therapist", "me", "today"])
      misreadings.append(
        .init(
          diagnostic: .unknownBlank(name, text.span(id), near: near, isKnown: isSource),
          name: name, isAnswered: near != nil || name.utf8.contains(UInt8(ascii: "|"))))
      return nil
    }
  }
}

extension Bytes {
  /// The offset of the first brace or opening bracket of a stretch; its end if there is none.
  fileprivate func firstBracket(from start: Int, before end: Int) -> Int {
    var at = start
    while at < end {
      let byte = self[at]
      // They are alike but for these bits, and few other bytes are like them.
      if byte | 0x26 == 0x7F,
        byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}") || byte == UInt8(ascii: "[")
      {
        return at
      }
      at += 1
    }
    return end
  }
}
