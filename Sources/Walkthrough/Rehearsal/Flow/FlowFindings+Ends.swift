import Script
import Text

extension FlowFindings {
  /// Advice on options that end the walk where no draft has anything to say yet, whatever was answered
  /// before.
  var endsWithoutLetter: [Diagnostic] {
    guard !set.drafts.isEmpty, unoffered.count < set.drafts.count else { return [] }
    var letters: Formula?
    return set.questions.ids.flatMap { id in
      set.questions[id].options.ids.compactMap { option -> Diagnostic? in
        let chosen = set.questions[id].options[option]
        guard chosen.then == .stop, !unasked.contains(id) else { return nil }
        let any = letters ?? self.anyLetter
        letters = any
        var later: [QuestionID] = []
        any.forEach { question, _ in
          if question > id, !later.contains(question) { later.append(question) }
        }
        let end = Formula.all(
          [.walk(.chosen(question: id, option: option)), any]
            + later.map { .not(.walk(.answered($0))) })
        guard !possibilities.canHold(end) else { return nil }
        return .endsWithoutLetter(chosen.label, at: chosen.thenSpan ?? chosen.span)
      }
    }
  }

  /// That some draft is offered.
  private var anyLetter: Formula {
    .any(
      set.drafts.map { draft in
        if let when = draft.when { return .draft(when) }
        var lines: [Formula] = []
        for paragraph in draft.paragraphs {
          var first = paragraph.startIndex
          for (place, line) in paragraph.enumerated() {
            if !line.isAlternative { first = place }
            guard line.saysSomething(set.lists) else { continue }
            lines.append(
              .all(
                [Formula(line)] + paragraph[first..<place].map { Formula.not(Formula($0)) }))
          }
        }
        return .any(lines)
      })
  }
}
