import Script
import Text

/// Questions that give one beginning of a sentence, while the letter gives another: what is typed fits
/// the first alone.
struct StrangeStems {
  /// A warning for each.
  private(set) var findings: [Diagnostic] = []
  /// The lines of which it was told.
  private(set) var lines: Set<SourceRange> = []

  /// One line that leads to a blank with words of its own.
  private struct Lead {
    let span: SourceRange
    let words: String
  }

  init(_ set: PromptSet) {
    guard set.questions.contains(where: { $0.bareStem != nil }) else { return }
    var leads: [QuestionID: [Lead]] = [:]
    var fitting: Set<QuestionID> = []
    for draft in set.drafts {
      for line in draft.paragraphs.joined() where line.span != SourceRange(at: 0) {
        for (place, segment) in line.segments.enumerated().dropFirst() {
          guard case .blank(let blank) = segment, case .question(let id) = blank.source,
            set.questions.ids.contains(id), let stem = set.questions[id].bareStem,
            case .words(let before) = line.segments[place - 1]
          else { continue }
          let words = before.trimmed
          guard let last = words.last, last.isLetter || last.isNumber, !Wording.joins(words) else {
            continue
          }
          if Stem.leads(stem, to: before) || Self.endAlike(stem, words) {
            fitting.insert(id)
          } else {
            leads[id, default: []].append(Lead(span: line.span, words: words))
          }
        }
      }
    }
    for id in set.questions.ids where !fitting.contains(id) {
      guard let stem = set.questions[id].bareStem, let strange = leads[id] else { continue }
      let spans = strange.map { $0.span }.inOrder
      lines.formUnion(spans)
      findings.append(
        .otherStem(stem, strange[0].words, of: set.questions[id].id, at: spans))
    }
  }

  /// Whether the same word leads to the answer.
  private static func endAlike(_ stem: String, _ words: String) -> Bool {
    let (one, other) = (stem.lastWord, words.lastWord)
    return !one.isEmpty && one == other
  }
}

extension [SourceRange] {
  /// Each once: a line stands in every form of its draft.
  fileprivate var inOrder: [SourceRange] {
    var seen: Set<SourceRange> = []
    return filter { seen.insert($0).inserted }
  }
}

extension Question {
  /// The stem, where what is typed goes right on from it: nil where a mark ends it.
  fileprivate var bareStem: String? {
    guard let stem, options.isEmpty || kind != .scale else { return nil }
    if case .pick = kind { return nil }
    var words = Substring(stem)
    while let last = words.last, last.isWhitespace || last == "…" || last == "." {
      words.removeLast()
    }
    guard let last = words.last, last.isLetter || last.isNumber else { return nil }
    return String(words)
  }
}

extension String {
  fileprivate var lastWord: String {
    split { !($0.isLetter || $0.isNumber) }.last.map { $0.lowercased() } ?? ""
  }
}
