import Text

extension PromptSetBuilder {
  /// Warns of a stem with dots at its end, where a line has the same words without them: then they
  /// are not the same, and whoever types them again has them twice.
  mutating func warnOfDottedStems() {
    for id in set.questions.ids {
      guard let stem = set.questions[id].stem, let bare = stem.withoutDots else { continue }
      guard let line = set.drafts.lazy.compactMap({ $0.line(saying: id, behind: bare) }).first,
        let place = set.texts.first(where: {
          $0.key == StepKey.stem.rule.name && $0.text == stem
            && $0.span.start > set.questions[id].span.start
        })
      else { continue }
      values.diagnostics.append(.dottedStem(bare, place.span, line: line))
    }
  }
}

extension String {
  /// The words without the dots at their end; nil where there are none.
  fileprivate var withoutDots: String? {
    guard hasSuffix("…") || hasSuffix("...") else { return nil }
    var rest = Substring(self)
    while let last = rest.last, last == "." || last == "…" || last.isWhitespace {
      rest.removeLast()
    }
    return rest.isEmpty ? nil : String(rest)
  }
}

extension DraftTemplate {
  /// Where a line has the blank of a question right behind some words.
  fileprivate func line(saying question: QuestionID, behind words: String) -> SourceRange? {
    let wanted = words.lowercased()
    for line in paragraphs.joined() {
      for (place, segment) in line.segments.enumerated().dropFirst() {
        guard case .blank(let blank) = segment, blank.source == .question(question),
          case .words(let before) = line.segments[place - 1],
          before.trimmed.lowercased().hasSuffix(wanted)
        else { continue }
        return line.span
      }
    }
    return nil
  }
}
