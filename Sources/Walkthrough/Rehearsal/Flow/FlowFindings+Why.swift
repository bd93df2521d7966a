import Script
import Text

/// Why something never comes.
extension FlowFindings {
  func why(_ step: Step, behind stops: [Step]) -> Diagnostic.Why {
    if let source = source(of: step), let when = step.when,
      possibilities.canHold(.walk(when)),
      !possibilities.canHold(.all([.walk(when), .walk(.answered(source))]))
    {
      return .picksFromNothing(set.questions[source].id)
    }
    if let when = step.when, possibilities.canHold(.walk(when)),
      let end = stops.first(where: {
        !possibilities.canHold(.all([.walk(when), .not(.walk($0.when))]))
      })
    {
      return .stoppedBefore(at: end.span)
    }
    return why(step.when, inDraft: false)
  }

  func why(
    _ line: DraftTemplate.Line, below above: [DraftTemplate.Line], in draft: DraftTemplate
  ) -> Diagnostic.Why {
    let own = Formula.all([.draft(draft.when), Formula(line)])
    guard possibilities.canHold(own) else {
      return why(line, in: draft) ?? why(Condition.joined(draft.when, line.when), inDraft: true)
    }
    let always = above.first {
      !possibilities.canHold(.all([.draft(draft.when), .not(Formula($0))]))
    }
    let id = line.questions.first.map { set.questions[$0].id }
    if let always {
      return .alwaysStands(at: always.span, isFirst: !always.isAlternative, before: id)
    }
    return .standsInNever(for: above.first?.span, before: id)
  }

  /// A condition that leaves a blank of its own line empty, or of a line of its draft.
  private func why(_ line: DraftTemplate.Line, in draft: DraftTemplate) -> Diagnostic.Why? {
    let blanks = line.segments.compactMap { segment -> QuestionID? in
      guard case .blank(let blank) = segment, blank.fallback == nil,
        case .question(let question) = blank.source
      else { return nil }
      return question
    }
    for (condition, isOfDraft) in [(line.when, false), (draft.when, true)] {
      for part in condition?.conjuncts ?? [] where possibilities.canHold(.draft(part)) {
        let empty = blanks.first {
          !possibilities.canHold(.all([.draft(part), .stands($0)]))
        }
        guard let empty else { continue }
        var turned: String?
        if case .not(let inner) = part,
          possibilities.canHold(.all([.draft(inner), .stands(empty)]))
        {
          turned = inner.text(in: set)
        }
        return .leavesEmpty(
          set.questions[empty].id, part.text(in: set), turned: turned,
          draft: isOfDraft ? draft.whenSpan : nil)
      }
    }
    return nil
  }

  /// Two of the conditions that never hold together, if there are such.
  func why(_ condition: Condition?, inDraft: Bool) -> Diagnostic.Why {
    guard let conjuncts = condition?.conjuncts, conjuncts.count <= 16 else {
      return Diagnostic.Why()
    }
    func canHold(_ parts: [Condition]) -> Bool {
      possibilities.canHold(.all(parts.map { .holds($0, inDraft: inDraft) }))
    }
    if let alone = conjuncts.first(where: { !canHold([$0]) }) {
      return .neverTrue(alone.text(in: set))
    }
    for (place, first) in conjuncts.enumerated() {
      for second in conjuncts[..<place] where !canHold([second, first]) {
        return why(second, and: first)
      }
    }
    return Diagnostic.Why()
  }

  private func why(_ first: Condition, and second: Condition) -> Diagnostic.Why {
    if case .chosen(let question, _) = first, case .chosen(question, _) = second {
      return .oneAnswer(set.questions[question].id)
    }
    return .neverTogether(first.text(in: set), second.text(in: set))
  }
}
