import Text

/// Reads a condition: `not` before `and` before `or`, round brackets, and comparisons of earlier
/// questions with values that they have.
struct ConditionParser {
  private typealias Token = ConditionToken.Kind

  private let text: MappedText
  private let names: NameTable
  private let questions: [Question]
  /// Whether it is the condition of a line, which may ask for the form of the draft.
  private let isOfLine: Bool
  private let tokens: [ConditionToken]
  private var at = 0
  /// The last comparison with an option, as it stands.
  private var last: (id: String, verb: String, label: String)?

  /// Reads one condition.
  /// - Parameter isOfLine: whether it is the condition of a line, where `form` is known.
  /// - Throws: the first thing that is wrong with it.
  static func parse(
    _ text: MappedText, _ names: NameTable, _ questions: [Question], isOfLine: Bool = false
  ) throws(Misreading) -> Condition {
    var parser = ConditionParser(
      text: text, names: names, questions: questions, isOfLine: isOfLine)
    let condition = try parser.anyOf(depth: 0)
    guard parser.here.kind == .end else {
      throw Misreading(diagnostic: .behindCondition(parser.word, parser.span))
    }
    return condition
  }

  private init(text: MappedText, names: NameTable, questions: [Question], isOfLine: Bool) {
    self.isOfLine = isOfLine
    self.text = text
    self.names = names
    self.questions = questions
    tokens = ConditionToken.all(in: text)
  }
}

// MARK: - Words

extension ConditionParser {
  private func token(_ ahead: Int) -> Token {
    at + ahead < tokens.count ? tokens[at + ahead].kind : .end
  }

  private var here: ConditionToken { tokens[min(at, tokens.count - 1)] }

  private var word: String { text.string(here.range) }

  private mutating func take(_ word: String) -> Bool {
    guard token(0) == .word(word) else { return false }
    at += 1
    return true
  }

  /// Where the word here stands; for the end, where a condition that stops too early stops.
  private var span: SourceRange {
    guard here.kind == .end else { return text.span(here.range) }
    return tokens.dropLast().last.map { text.span($0.range) } ?? text.span
  }
}

// MARK: - Grammar

extension ConditionParser {
  private mutating func anyOf(depth: Int) throws(Misreading) -> Condition {
    var left = try allOf(depth: depth)
    while take("or") { left = .or(left, try allOf(depth: depth)) }
    return left
  }

  private mutating func allOf(depth: Int) throws(Misreading) -> Condition {
    var left = try one(depth: depth)
    while take("and") { left = .and(left, try one(depth: depth)) }
    return left
  }

  private mutating func one(depth: Int) throws(Misreading) -> Condition {
    // Brackets and `not` recurse; nobody writes 32 of them.
    guard depth < 32 else {
      throw Misreading(diagnostic: .nestedTooDeep(span))
    }
    if token(0) == .word("not"), !isComparison(from: 0) {
      at += 1
      return .not(try one(depth: depth + 1))
    }
    guard token(0) == .open else { return try comparison() }
    at += 1
    defer { at += 1 }
    let inner = try anyOf(depth: depth + 1)
    guard token(0) == .close else { throw Misreading(diagnostic: .unclosedBracket(span)) }
    return inner
  }

  /// Whether the word here is an id because a comparison follows it; ids may be any words.
  private func isComparison(from ahead: Int) -> Bool {
    switch (token(ahead + 1), token(ahead + 2)) {
    case (.word("is"), .word("answered")), (.word("is"), .word("typed")), (.word("is"), .quoted),
      (.word("includes"), .quoted):
      true
    case (.word("is"), .word("at")):
      token(ahead + 3) == .word("least") || token(ahead + 3) == .word("most")
    default: false
    }
  }

  private mutating func comparison() throws(Misreading) -> Condition {
    guard case .word(let id) = token(0) else { throw Misreading(diagnostic: expectedQuestion) }
    if id == Self.form, names[id] == nil { return try form() }
    let entry = try entry(id)
    at += 1
    if take("includes") { return try value(of: entry, id, .includes) }
    guard take("is") else { throw Misreading(diagnostic: expectedComparison(with: id, entry)) }
    if take("answered") { return .answered(entry.question) }
    if take("typed") {
      guard !entry.isWhole || questions[entry.question].canBeTyped else {
        throw Misreading(diagnostic: .neverTyped(id, text.span(tokens[at - 1].range)))
      }
      return .typed(entry.question)
    }
    guard take("at") else { return try value(of: entry, id, .equals) }
    if take("least") { return try value(of: entry, id, .atLeast) }
    if take("most") { return try value(of: entry, id, .atMost) }
    throw Misreading(diagnostic: .neitherLeastNorMost(word, span))
  }

  private var expectedQuestion: Diagnostic {
    switch here.kind {
    case .end: .missingCondition(span)
    case .unclosedQuote: .unclosedQuotation(span)
    case .quoted: .optionWithoutQuestion(word, span, meant: comparisonAgain)
    case .word, .open, .close: .noQuestion(word, span)
    }
  }

  /// Two comparisons of one question as they should be, where the second lacks its question.
  private var comparisonAgain: String? {
    guard let last, at > 0, case .word(let joiner) = tokens[at - 1].kind else { return nil }
    return "\(last.id) \(last.verb) \"\(last.label)\" \(joiner) \(last.id) \(last.verb) \(word)"
  }

  private func expectedComparison(with id: String, _ entry: NameTable.Entry) -> Diagnostic {
    let question = entry.isWhole ? questions[entry.question] : nil
    return here.kind == .end
      ? .missingComparison(after: id, span, of: question)
      : .noComparison(word, span, with: id, of: question)
  }

  private func entry(_ id: String) throws(Misreading) -> NameTable.Entry {
    if let entry = names[id] { return entry }
    if id == "therapist" || id == "me" {
      throw Misreading(diagnostic: .nameInCondition(id, span), name: id, isAnswered: true)
    }
    let near = names.nearest(to: id)
    let owner = questions.first { $0.has(option: id) }
    throw Misreading(
      diagnostic: .unknownQuestion(id, span, near: near, option: owner), name: id,
      isAnswered: near != nil || owner != nil)
  }
}

// MARK: - Forms

extension ConditionParser {
  /// What stands for the kind of the draft that is being made.
  static let form = "form"

  private mutating func form() throws(Misreading) -> Condition {
    guard isOfLine else { throw Misreading(diagnostic: .formOutsideLine(span)) }
    let start = here.range.lowerBound
    at += 1
    guard take("is"), case .quoted(let name) = token(0) else {
      throw Misreading(
        diagnostic: here.kind == .unclosedQuote
          ? .unclosedQuotation(span) : .noForm(rest(from: start)))
    }
    guard let kind = DraftTemplate.Kind(rawValue: name) else {
      throw Misreading(diagnostic: .unknownForm(name, span))
    }
    at += 1
    return .form(kind)
  }

  private func rest(from start: Int) -> SourceRange {
    text.span(start..<max(here.range.upperBound, start + Self.form.utf8.count))
  }
}

// MARK: - Values

extension ConditionParser {
  private mutating func value(of entry: NameTable.Entry, _ id: String, _ verb: Verb)
    throws(Misreading) -> Condition
  {
    guard case .quoted(let label) = token(0) else {
      throw Misreading(diagnostic: expectedValue(questions[entry.question], id, verb))
    }
    let place = meant(by: id, entry, verb, label)
    guard entry.isWhole, let place else {
      at += 1
      return .answered(entry.question)
    }
    guard fits(questions[place], verb) else {
      throw Misreading(
        diagnostic: .unfitComparison(verb.rawValue, span(of: verb), of: questions[place]))
    }
    guard let option = questions[place].options.firstID(where: { $0.label == label }) else {
      throw Misreading(
        diagnostic: .unknownOption(label, of: questions[place], text.span(here.range)),
        refused: .label(label, question: place))
    }
    at += 1
    last = (id, verb.rawValue, label)
    switch verb {
    case .equals, .includes: return .chosen(question: place, option: option)
    case .atLeast: return .atLeast(question: place, option: option)
    case .atMost: return .atMost(question: place, option: option)
    }
  }

  /// Which of the questions is meant that have an id: one with this option, or one that can be
  /// compared so; nil if there are several and none of them can.
  private func meant(by id: String, _ entry: NameTable.Entry, _ verb: Verb, _ label: String)
    -> QuestionID?
  {
    let namesakes = names.namesakes(of: id)
    guard !namesakes.isEmpty else { return entry.question }
    let fitting = ([entry.question] + namesakes).filter { fits(questions[$0], verb) }
    return fitting.first { questions[$0].options.contains { $0.label == label } } ?? fitting.first
  }

  private func expectedValue(_ question: Question, _ id: String, _ verb: Verb) -> Diagnostic {
    switch here.kind {
    case .unclosedQuote: return .unclosedQuotation(span)
    case .word("not"): return .lateNot(id, span)
    case .end: return .missingOption(after: verb.rawValue, span)
    case .word, .quoted, .open, .close:
      let (bare, range) = option(of: question) ?? bareWords
      let words = text.string(range)
      let meant = "\(id) \(verb.rawValue) \"\(bare)\""
      return Self.marks.contains(words.first ?? " ")
        ? .foreignMarks(words, text.span(range), meant: meant)
        : .unquotedOption(words, text.span(range), meant: meant)
    }
  }

  /// The option that stands here without quotation marks, or in other ones, and where; the longest
  /// counts, since options may hold commas and the word `and`.
  private func option(of question: Question) -> (label: String, range: Range<Int>)? {
    let start = here.range.lowerBound
    let rest = text.string(start..<text.range.upperBound)
    let bare = rest.drop { Self.marks.contains($0) || $0.isWhitespace }
    let label = question.options.map { $0.label }.filter(bare.hasPrefix).max { $0.count < $1.count }
    guard let label else { return nil }
    let behind = bare.dropFirst(label.count).closing(Self.marks)
    guard bare.dropFirst(label.count + behind.count).first.map({ $0.isWhitespace }) ?? true else {
      return nil
    }
    let count = rest.utf8.count - bare.utf8.count + label.utf8.count + behind.utf8.count
    return (label, start..<start + count)
  }

  /// The words that stand here, and where.
  private var bareWords: (words: String, range: Range<Int>) {
    let range = here.range.lowerBound..<endOfWords
    let words = text.string(range).drop { Self.marks.contains($0) }
    let end = words.lastIndex { !Self.marks.contains($0) }
    return (end.map { String(words[...$0]) } ?? String(words), range)
  }

  /// Quotation marks that a condition does not know.
  private static let marks: Set<Character> = ["'", "‘", "’", "‚", "„", "“", "”", "«", "»"]

  /// Where the words end that begin here: before `and`, `or`, a bracket, or at the end.
  private var endOfWords: Int {
    var end = here.range.upperBound
    for token in tokens[at...].dropFirst() {
      guard case .word(let word) = token.kind, word != "and", word != "or" else { break }
      end = token.range.upperBound
    }
    return end
  }

  /// Whether a question of this kind can be compared in this way.
  private func fits(_ question: Question, _ verb: Verb) -> Bool {
    switch (question.kind, verb) {
    case (.choice, .equals), (.choices, .includes): true
    case (.scale, .equals), (.scale, .atLeast), (.scale, .atMost): true
    default: false
    }
  }

  /// Where the words stand, right before this place, by which a question is compared.
  private func span(of verb: Verb) -> SourceRange {
    text.span(tokens[max(at - verb.count, 0)].range.lowerBound..<tokens[at - 1].range.upperBound)
  }
}
