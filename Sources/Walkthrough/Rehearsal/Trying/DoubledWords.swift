import Script
import Text

/// Words of a line that an option says once more right behind them, or before them: "Please please
/// listen", "I felt I felt relieved".
struct DoubledWords {
  /// A warning for each.
  private(set) var findings: [Diagnostic] = []
  /// The lines of which it was told.
  private(set) var lines: Set<SourceRange> = []

  private let set: PromptSet
  /// By question: the words of its options that a letter says, once they were needed.
  private var options: [QuestionID: [Spoken]] = [:]
  private var seen: Set<SourceRange> = []

  /// What one option says.
  private struct Spoken {
    let option: AnswerOption
    let words: [String]
    let text: String
  }

  /// More words are never copied so.
  private static let most = 6

  init(_ set: PromptSet) {
    self.set = set
    for draft in set.drafts {
      for line in draft.paragraphs.joined() where line.segments.count > 1 {
        if seen.insert(line.span).inserted { look(at: line) }
      }
    }
  }

  private mutating func look(at line: DraftTemplate.Line) {
    for (place, segment) in line.segments.enumerated() {
      guard case .blank(let blank) = segment, case .question(let id) = blank.source,
        set.questions.ids.contains(id), !set.questions[id].options.isEmpty
      else { continue }
      if place > 0, case .words(let before) = line.segments[place - 1] {
        look(at: before, id, line, isBehind: false)
      }
      if place + 1 < line.segments.count, case .words(let behind) = line.segments[place + 1] {
        look(at: behind, id, line, isBehind: true)
      }
    }
  }

  /// Holds the words before a blank, or behind it, against the options of its question.
  private mutating func look(
    at words: String, _ id: QuestionID, _ line: DraftTemplate.Line, isBehind: Bool
  ) {
    let own = isBehind ? Self.words(words[...], first: Self.most) : Self.words(words.tail)
    guard !own.isEmpty, !lines.contains(line.span) else { return }
    let near = isBehind ? own[...] : own.suffix(Self.most)
    // Nearly no option has a word of the line at its edge.
    guard
      set.questions[id].options.contains(where: { option in
        !option.silent && !option.whole
          && (option.words ?? option.label).isEdged(by: near, isBehind: isBehind)
      })
    else { return }
    let spoken = spoken(id)
    let isClose =
      isBehind
      ? words.first?.isWhitespace ?? false
      : words.trimmed.last.map { $0.isLetter || $0.isNumber } ?? false
    let found = spoken.compactMap { option -> (spoken: Spoken, count: Int)? in
      let count = Self.overlap(own, option.words, isBehind: isBehind)
      guard count > 1 || count == 1 && isClose else { return nil }
      // A sentence of its own has its own finding.
      let isAnew =
        !isBehind
        && (Stem.isBegunAnew(set.questions[id].stem, in: option.text, after: words)
          || OptionSigns.beginsAnew(AnswerOption.plain(option.text), set.lists))
      return isAnew ? nil : (option, count)
    }
    if !found.isEmpty { tell(found, words, of: spoken.count, line, isBehind: isBehind) }
  }

  private mutating func tell(
    _ found: [(spoken: Spoken, count: Int)], _ words: String, of all: Int,
    _ line: DraftTemplate.Line, isBehind: Bool
  ) {
    let (first, count) = found[0]
    let parts = words.split { $0.isWhitespace }.filter {
      $0.contains { $0.isLetter || $0.isNumber }
    }
    let doubled = isBehind ? parts.prefix(count) : parts.suffix(count)
    let said = first.text.split { $0.isWhitespace }
    let shown = isBehind ? said.suffix(count) + doubled : doubled + said.prefix(count)
    let isAlone = found.count == 1 && all > 1
    let span = isAlone ? first.option.span : line.span
    guard span != SourceRange(at: 0) else { return }
    if !isAlone { lines.insert(line.span) }
    findings.append(
      .wordsTwice(
        shown.joined(separator: " ").withoutMarks, doubled.joined(separator: " ").withoutMarks,
        at: span, line: line.span, only: isAlone ? first.option.label : nil, isBehind: isBehind))
  }

  /// How many words at the edge of a line an option has at its own edge.
  private static func overlap(_ own: [String], _ option: [String], isBehind: Bool) -> Int {
    var count = min(own.count, option.count, most)
    while count > 0 {
      let isSame =
        isBehind
        ? option.suffix(count).elementsEqual(own.prefix(count))
        : own.suffix(count).elementsEqual(option.prefix(count))
      if isSame { return count }
      count -= 1
    }
    return 0
  }

  private mutating func spoken(_ id: QuestionID) -> [Spoken] {
    if let known = options[id] { return known }
    let spoken = set.questions[id].options.filter { !$0.silent && !$0.whole }.map {
      let text = $0.words ?? $0.label
      return Spoken(option: $0, words: Self.words(text[...]), text: text)
    }
    options[id] = spoken
    return spoken
  }

  /// The words of a text in small letters, without marks.
  /// - Parameter count: of how many words at its beginning.
  private static func words(_ text: Substring, first count: Int = .max) -> [String] {
    text.split { $0.isWhitespace }.prefix(count)
      .map { $0.lowercased().filter { $0.isLetter || $0.isNumber } }
      .filter { !$0.isEmpty }
  }
}

extension String {
  /// Whether its first word, or its last, may be one of some words in small letters, going by their
  /// beginnings; one with another letter than those of ASCII may.
  fileprivate func isEdged(by words: ArraySlice<String>, isBehind: Bool) -> Bool {
    let edge: Substring.UTF8View
    if isBehind {
      let end = utf8.lastIndex { $0 >= 0x80 || $0.isLetterOrDigit } ?? utf8.startIndex
      let start = utf8[..<end].lastIndex { $0 == UInt8(ascii: " ") }
      edge = utf8[(start.map { utf8.index(after: $0) } ?? utf8.startIndex)...]
    } else {
      edge = utf8[...]
    }
    guard let first = edge.first else { return false }
    guard first.isLetterOrDigit else { return true }
    return words.contains { word in
      guard let letter = word.utf8.first, letter == first | 0x20 || letter == first else {
        return false
      }
      return edge.prefix(word.utf8.count).elementsEqual(word.utf8) { $0 | 0x20 == $1 | 0x20 }
        || word.utf8.contains { $0 >= 0x80 }
        || edge.prefix(word.utf8.count).contains { $0 >= 0x80 || $0 == 0x27 }
    }
  }

  /// What stands behind the last mark that ends a sentence, of which no option goes on.
  fileprivate var tail: Substring {
    guard let end = lastIndex(where: { ".!?…".contains($0) }) else { return self[...] }
    return self[index(after: end)...]
  }

  /// The words without a mark at their end.
  fileprivate var withoutMarks: String {
    String(reversed().drop { !($0.isLetter || $0.isNumber) }.reversed())
  }
}
