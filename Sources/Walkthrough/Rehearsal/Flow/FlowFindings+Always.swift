import Script
import Text

/// What decides nothing: conditions that hold whatever somebody answers, and a short way that is no
/// other than the long one.
extension FlowFindings {
  /// A warning for each condition that always holds: "not this or not that", of one answer.
  var idleConditions: [Diagnostic] {
    var found: [Diagnostic] = []
    func look(at condition: Condition?, inDraft: Bool, _ span: SourceRange) {
      guard let condition, condition.mayAlwaysHold, condition.questions.count <= 3,
        condition.questions.isDisjoint(with: unasked),
        !possibilities.canHold(.not(.holds(condition, inDraft: inDraft)))
      else { return }
      let finding = Diagnostic.alwaysHolds(condition.text(in: set), at: span)
      // A group under one condition is one mistake.
      if found.last?.message != finding.message { found.append(finding) }
    }
    for step in set.steps { look(at: step.when, inDraft: false, step.span) }
    for draft in set.drafts where draft.base == nil {
      look(at: draft.when, inDraft: true, draft.span)
      for line in draft.paragraphs.joined() { look(at: line.when, inDraft: true, line.span) }
    }
    return found
  }

  /// A warning for each option that shortens the walk where that leaves out nothing, or all.
  var idleShortenings: [Diagnostic] {
    var found: [Diagnostic] = []
    let asked = set.steps.compactMap { step -> QuestionID? in
      if case .ask(let question) = step.act { question } else { nil }
    }
    for (place, question) in asked.enumerated() {
      let later = asked[(place + 1)...]
      guard let first = later.first else { break }
      let isShort = set.questions[first].isShort
      guard later.allSatisfy({ set.questions[$0].isShort == isShort }) else { continue }
      for option in set.questions[question].options where option.then == .shorten {
        found.append(.shortensIdly(option.label, leavingAll: !isShort, at: option.span))
      }
    }
    return found
  }

  /// A warning for each option that falls out of the letter where it is chosen with others.
  var silentAmongOthers: [Diagnostic] {
    var found: [Diagnostic] = []
    for question in set.questions {
      guard case .choices(let most, _) = question.kind, most ?? 2 > 1 else { continue }
      for option in question.options where option.silent && !option.alone {
        guard !set.lists.declines(AnswerOption.plain(option.label)) else { continue }
        found.append(.silentBesideOthers(option.label, at: option.span))
      }
    }
    return found
  }
}

extension Condition {
  /// Whether it can hold for everybody: whoever skips all questions makes every comparison false, so
  /// one is turned round, and two are joined.
  fileprivate var mayAlwaysHold: Bool {
    var isTurned = false
    var isJoined = false
    func look(at condition: Condition) {
      switch condition {
      case .answered, .typed, .chosen, .atLeast, .atMost, .form: break
      case .not(let inner):
        isTurned = true
        look(at: inner)
      case .and(let left, let right), .or(let left, let right):
        isJoined = true
        look(at: left)
        look(at: right)
      }
    }
    look(at: self)
    return isTurned && isJoined
  }
}

extension LanguageLists {
  /// Whether words only say no, or that there is nothing.
  fileprivate func declines(_ plain: String) -> Bool {
    guard let first = plain.split(separator: " ").first.map({ String($0) }) else { return true }
    return nothingSaid.declining.contains(plain) || nothingSaid.declining.contains(first)
      || authorWords.nones.contains { plain.hasPrefix($0) }
      || [
        "nothing", "none", "nichts", "keine", "keins", "nada", "rien", "aucun", "aucune", "niente",
        "nessuno", "nessuna", "niets", "geen", "ninguno", "ninguna", "nenhum", "nenhuma", "not",
      ]
      .contains(first)
  }
}
