import Script
import Text

/// What one letter says twice: an answer, a line, a greeting, a name under it, or words that were
/// copied in once too often. Lines of which one stands in for the other are no such.
struct SaidTwice {
  /// A warning for each.
  private(set) var findings: [Diagnostic] = []

  private let set: PromptSet
  private let lists: LanguageLists
  private let possibilities: Possibilities
  private var told: Set<SourceRange> = []

  /// A line, and those that it stands in for.
  private struct Standing {
    let line: DraftTemplate.Line
    let above: ArraySlice<DraftTemplate.Line>
    /// Which row of lines of which one stands.
    let row: Int
  }

  /// What may stand in a letter once.
  fileprivate enum Saying: Hashable {
    case greeting, signature, today
    case answer(QuestionID)
    /// The words of a line without an answer.
    case words(String)
  }

  /// Of more lines that say the same, no further ones are held against each other.
  private static let mostLines = 6

  init(_ set: PromptSet, _ possibilities: Possibilities) {
    self.set = set
    lists = set.lists
    self.possibilities = possibilities
    for draft in set.drafts { look(at: draft) }
  }

  private mutating func look(at draft: DraftTemplate) {
    var lines: [Saying: [Standing]] = [:]
    var row = 0
    for paragraph in draft.paragraphs {
      var first = paragraph.startIndex
      for (place, line) in paragraph.enumerated() {
        if !line.isAlternative { (first, row) = (place, row + 1) }
        lookAtWords(of: line)
        let standing = Standing(line: line, above: paragraph[first..<place], row: row)
        for saying in sayings(of: line) {
          hold(standing, saying, against: lines, in: draft)
          lines[saying, default: []].append(standing)
        }
      }
    }
  }

  /// Tells of a line that says what another has said that can stand in the same letter.
  private mutating func hold(
    _ standing: Standing, _ saying: Saying, against lines: [Saying: [Standing]],
    in draft: DraftTemplate
  ) {
    let span = standing.line.span
    guard span != SourceRange(at: 0), !told.contains(span) else { return }
    func other(_ other: Saying) -> Standing? {
      lines[other]?.prefix(Self.mostLines).first {
        isTwice($0.line, other, standing.line, saying) && stand($0, standing, in: draft)
      }
    }
    if let first = other(saying) {
      tell(.saidTwice(saying.what, at: span, first: first.line.span))
      return
    }
    guard case .answer(let question) = saying else { return }
    for related in relatives(of: question) {
      guard let first = other(.answer(related)) else { continue }
      let (picked, text) = related < question ? (question, related) : (related, question)
      let isBelow = standing.row == first.row + 1 && question == text
      tell(
        .pickedTwice(
          set.questions[picked].id, of: set.questions[text].id, at: span, first: first.line.span,
          mayStandIn: isBelow))
      return
    }
  }

  /// Whether two lines that have an answer say it, rather than speak of it in sentences of their
  /// own: "I think of my mother".
  private func isTwice(
    _ one: DraftTemplate.Line, _ first: Saying, _ other: DraftTemplate.Line, _ second: Saying
  ) -> Bool {
    guard case .answer(let question) = first, case .answer(let further) = second else {
      return true
    }
    return one.says(question) || other.says(further) || one.segments == other.segments
  }

  /// The text of which a pick has sentences, or the picks that have sentences of a text.
  private func relatives(of question: QuestionID) -> [QuestionID] {
    if case .pick(let source, _) = set.questions[question].kind { return [source] }
    guard set.questions[question].kind == .text else { return [] }
    return set.questions.ids.filter { set.questions[$0].picks(from: question) }
  }

  private mutating func tell(_ finding: Diagnostic) {
    if told.insert(finding.span).inserted { findings.append(finding) }
  }

  /// Whether two lines can stand in one letter.
  private func stand(_ one: Standing, _ other: Standing, in draft: DraftTemplate) -> Bool {
    guard one.row != other.row else { return false }
    let lines = [one, other].flatMap { standing in
      [Formula(standing.line)] + standing.above.map { Formula.not(Formula($0)) }
    }
    // Mostly the lines themselves show it.
    return possibilities.canHold(.all(lines))
      && (draft.when == nil || possibilities.canHold(.all([.draft(draft.when)] + lines)))
  }

  /// Words that stand twice, right behind each other: "I felt I felt".
  private mutating func lookAtWords(of line: DraftTemplate.Line) {
    guard line.span != SourceRange(at: 0) else { return }
    for (place, segment) in line.segments.enumerated() {
      let isLast = place + 1 == line.segments.count
      guard case .words(let words) = segment,
        let phrase = words.doubledPhrase(isFirst: place == 0, isLast: isLast)
      else { continue }
      tell(.phraseTwice(phrase, at: line.span))
      return
    }
  }
}

// MARK: - What lines say

extension SaidTwice {
  /// What a line says that should be said once.
  private mutating func sayings(of line: DraftTemplate.Line) -> [Saying] {
    let questions = line.questions
    if questions.isEmpty {
      if line.greets(lists) { return [.greeting] }
      if line.signs { return [.signature] }
      if line.isDate { return [.today] }
      return line.wordsAlone.map { [.words($0)] } ?? []
    }
    if questions.count > 1, Set(questions).count < questions.count,
      line.span != SourceRange(at: 0)
    {
      tell(.saidTwice(.answer, at: line.span, first: nil))
    }
    return questions.map { .answer($0) }
  }
}

extension SaidTwice.Saying {
  fileprivate var what: Diagnostic.SaidTwice {
    switch self {
    case .greeting: .greeting
    case .signature: .signature
    case .today, .words: .line
    case .answer: .answer
    }
  }
}

extension DraftTemplate.Line {
  /// Whether an answer stands for itself on it: behind a mark or at its beginning, and no words
  /// behind it.
  fileprivate func says(_ question: QuestionID) -> Bool {
    for (place, segment) in segments.enumerated() {
      guard case .blank(let blank) = segment, blank.source == .question(question) else { continue }
      if place + 1 < segments.count, case .words(let behind) = segments[place + 1],
        behind.contains(where: { $0.isLetter || $0.isNumber })
      {
        continue
      }
      guard place > 0, case .words(let before) = segments[place - 1] else { return true }
      if before.last(where: { !$0.isWhitespace }).map({ ":,;.!?…–—-".contains($0) }) ?? true {
        return true
      }
    }
    return false
  }

  /// Whether it greets somebody, with a name or as a line of its own, or calls the therapist by
  /// them name and says nothing more. It has no answer.
  fileprivate func greets(_ lists: LanguageLists) -> Bool {
    let text = plainText
    guard let last = text.last else { return false }
    let endsAsGreeting = last == "," || last == "!" || last == ":"
    if endsAsGreeting, segments.first == .blank(DraftTemplate.Blank(.therapist)),
      segments.count == 2, text.utf8.count < 12
    {
      return true
    }
    return (saysName || endsAsGreeting) && Courtesies.isGreeting(text, lists)
  }

  /// Whether somebody signs on it: the own name stands at its end, few words before it and none
  /// behind.
  fileprivate var signs: Bool {
    guard case .blank(let blank)? = segments.last, blank.source == .me else { return false }
    if segments.count == 1 { return true }
    guard segments.count == 2, case .words(let words) = segments[0] else { return false }
    return words.split { $0.isWhitespace }.count < 5
  }

  /// Whether the date stands on it alone.
  fileprivate var isDate: Bool {
    guard segments.count == 1, case .blank(let blank) = segments[0] else { return false }
    return blank.source == .today
  }

  /// The words of a line without a blank; nil for others, and where there are none.
  fileprivate var wordsAlone: String? {
    guard segments.count == 1, case .words(let words) = segments[0] else { return nil }
    return words.contains { $0.isLetter } ? words.trimmed : nil
  }
}

extension String {
  /// Two words or more that stand here twice, right behind each other and with no mark between, at
  /// the beginning of a line or before a blank, where words are copied in: nothing like "again and
  /// again and again", which goes on as it began.
  fileprivate func doubledPhrase(isFirst: Bool, isLast: Bool) -> String? {
    guard utf8.count > 12 else { return nil }
    let parts = split { $0.isWhitespace }
    guard parts.count > 3 else { return nil }
    // Nearly no line has a word twice, and bytes show it.
    guard parts.hasRepeat else { return nil }
    let words = parts.map { $0.lowercased().filter { $0.isLetter || $0.isNumber } }
    for length in 2...max(2, min(6, words.count / 2)) where words.count >= length * 2 {
      // Only at its beginning, and at its end.
      let last = words.count - length * 2
      for start in isFirst && !isLast && last > 0 ? [0, last] : [isFirst ? 0 : last] {
        let (middle, end) = (start + length, start + length * 2)
        guard words[start] == words[middle],
          words[start..<middle].elementsEqual(words[middle..<end]),
          Set(words[start..<middle]).count > 1,
          end == words.count || words[end] != words[start],
          start == 0 || words[start - 1] != words[middle - 1],
          isFirst && start == 0 || !isLast && end == words.count,
          parts[middle - 1].last.map({ $0.isLetter || $0.isNumber }) ?? false
        else { continue }
        return parts[start..<end].joined(separator: " ")
      }
    }
    return nil
  }
}

extension [Substring] {
  /// Whether one of some words may stand twice, two to six words apart, going by its first letter
  /// and that of the next word.
  fileprivate var hasRepeat: Bool {
    for length in 2...6 where count >= length * 2 {
      for start in 0...count - length * 2
      where self[start].isAlike(self[start + length])
        && self[start + 1].isAlike(self[start + length + 1])
      {
        return true
      }
    }
    return false
  }
}

extension Substring {
  /// Whether two words begin alike, case aside; marks and other letters than those of ASCII may.
  fileprivate func isAlike(_ other: Substring) -> Bool {
    guard let first = utf8.first, let second = other.utf8.first else { return true }
    return !first.isLetterOrDigit || !second.isLetterOrDigit || first | 0x20 == second | 0x20
  }
}
