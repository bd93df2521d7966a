import Script
import Text

/// What one letter says twice: an answer, a line, a greeting, or words that were copied in once too
/// often. Lines of which one stands in for the other are no such.
struct SaidTwice {
  /// A warning for each.
  private(set) var findings: [Diagnostic] = []

  private let lists: LanguageLists
  private let possibilities: Possibilities
  private var told: Set<SourceRange> = []

  /// A line, and those that it stands in for.
  private struct Standing {
    let line: DraftTemplate.Line
    let above: [DraftTemplate.Line]
    /// Which row of lines of which one stands.
    let row: Int
  }

  init(_ set: PromptSet, _ possibilities: Possibilities) {
    lists = set.lists
    self.possibilities = possibilities
    for draft in set.drafts { look(at: draft) }
  }

  private mutating func look(at draft: DraftTemplate) {
    var first: [String: Standing] = [:]
    var greeting: Standing?
    var row = 0
    for paragraph in draft.paragraphs {
      var above: [DraftTemplate.Line] = []
      for line in paragraph {
        if !line.isAlternative { (above, row) = ([], row + 1) }
        let standing = Standing(line: line, above: above, row: row)
        above.append(line)
        lookAtWords(of: line)
        if line.greets(lists) {
          if let greeting, !told.contains(line.span), stand(greeting, standing, in: draft) {
            tell(.greetsTwice(at: line.span, first: greeting.line.span))
          }
          greeting = greeting ?? standing
        } else if let key = line.key {
          if let other = first[key], !told.contains(line.span), stand(other, standing, in: draft) {
            tell(.saidTwice(at: line.span, first: other.line.span))
          }
          first[key] = first[key] ?? standing
        }
      }
    }
  }

  private mutating func tell(_ finding: Diagnostic) {
    if finding.span != SourceRange(at: 0), told.insert(finding.span).inserted {
      findings.append(finding)
    }
  }

  /// Whether two lines can stand in one letter.
  private func stand(_ one: Standing, _ other: Standing, in draft: DraftTemplate) -> Bool {
    guard one.row != other.row else { return false }
    let lines = [one, other].flatMap { standing in
      [Formula(standing.line)] + standing.above.map { Formula.not(Formula($0)) }
    }
    return possibilities.canHold(.all([.draft(draft.when)] + lines))
  }

  /// Words that stand twice, right behind each other: "I felt I felt".
  private mutating func lookAtWords(of line: DraftTemplate.Line) {
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

extension DraftTemplate.Line {
  /// Whether it greets somebody, with a name or as a line of its own.
  fileprivate func greets(_ lists: LanguageLists) -> Bool {
    guard questions.isEmpty, Courtesies.isGreeting(plainText, lists), let last = plainText.last
    else { return false }
    return saysName || last == "," || last == "!" || last == ":"
  }

  /// What is the same in two lines that say the same: the question, where its answer stands alone;
  /// else all of the line. Nil where that may well stand twice.
  fileprivate var key: String? {
    var key = ""
    var words = ""
    for segment in segments {
      switch segment {
      case .words(let text):
        key += text
        words += text
      case .blank(let blank):
        switch blank.source {
        case .question(let question): key += "{\(question.offset)}"
        case .me where segments.count == 1: return "{me}"
        case .me, .therapist, .today: return nil
        }
      }
    }
    if questions.count == 1, !words.contains(where: { $0.isLetter || $0.isNumber }) {
      return "{\(questions[0].offset)}"
    }
    return words.contains { $0.isLetter } ? key.trimmed : nil
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
