import Script

/// What must hold for something to come, over all answers that there can be.
indirect enum Formula {
  case always
  /// A condition of the walk, or of a draft, where silent and private answers are none.
  case holds(Condition, inDraft: Bool)
  /// A blank for a question is filled in.
  case stands(QuestionID)
  /// The therapist's name, or the person's own, is known.
  case named
  case not(Formula)
  case all([Formula])
  case any([Formula])
}

extension Formula {
  /// A condition of the walk; nil always holds.
  static func walk(_ condition: Condition?) -> Formula {
    condition.map { .holds($0, inDraft: false) } ?? .always
  }

  /// A condition of a draft; nil always holds.
  static func draft(_ condition: Condition?) -> Formula {
    condition.map { .holds($0, inDraft: true) } ?? .always
  }

  /// A line of a draft stands, if the lines above it let it.
  init(_ line: DraftTemplate.Line) {
    var parts: [Formula] = []
    if let when = line.when { parts.append(.draft(when)) }
    for case .blank(let blank) in line.segments where blank.fallback == nil {
      switch blank.source {
      case .question(let question): parts.append(.stands(question))
      case .therapist, .me: parts.append(.named)
      case .today: break
      }
    }
    self = parts.isEmpty ? .always : .all(parts)
  }

  /// Calls a body for each question that it looks at, and for each option that it names.
  func forEach(_ body: (_ question: QuestionID, _ option: OptionID?) -> Void) {
    switch self {
    case .always, .named: break
    case .holds(let condition, _): condition.forEach(body)
    case .stands(let question): body(question, nil)
    case .not(let part): part.forEach(body)
    case .all(let parts), .any(let parts): for part in parts { part.forEach(body) }
    }
  }

  /// Whether it holds; nil where that hangs on a question that is still open.
  /// - Parameters:
  ///   - isOpen: whether nothing is settled for a question.
  ///   - answer: what was settled; nil: no answer.
  func value(_ isOpen: (QuestionID) -> Bool, _ answer: (QuestionID) -> PossibleAnswer?) -> Bool? {
    switch self {
    case .always: return true
    case .named: return nil
    case .holds(let condition, let inDraft):
      return condition.value(isOpen) { answer($0).flatMap { inDraft ? $0.inDraft : $0 } }
    case .stands(let question):
      return isOpen(question) ? nil : answer(question)?.fillsBlank ?? false
    case .not(let part): return part.value(isOpen, answer).map { !$0 }
    case .all(let parts):
      var all: Bool? = true
      for part in parts {
        guard let value = part.value(isOpen, answer) else {
          all = nil
          continue
        }
        if !value { return false }
      }
      return all
    case .any(let parts):
      var any: Bool? = false
      for part in parts {
        guard let value = part.value(isOpen, answer) else {
          any = nil
          continue
        }
        if value { return true }
      }
      return any
    }
  }
}

extension PromptSet {
  /// By question: the options that some condition names.
  var optionsInConditions: [QuestionID: Set<OptionID>] {
    var options: [QuestionID: Set<OptionID>] = [:]
    func note(_ question: QuestionID, _ option: OptionID?) {
      if let option { options[question, default: []].insert(option) }
    }
    for step in steps { step.when?.forEach(note) }
    for draft in drafts {
      draft.when?.forEach(note)
      for line in draft.paragraphs.joined() { line.when?.forEach(note) }
    }
    return options
  }
}

extension Condition {
  fileprivate func forEach(_ body: (_ question: QuestionID, _ option: OptionID?) -> Void) {
    switch self {
    case .answered(let question), .typed(let question): body(question, nil)
    case .chosen(let question, let option), .atLeast(let question, let option),
      .atMost(let question, let option):
      body(question, option)
    case .form: break
    case .not(let part): part.forEach(body)
    case .and(let left, let right), .or(let left, let right):
      left.forEach(body)
      right.forEach(body)
    }
  }

  fileprivate func value(_ isOpen: (QuestionID) -> Bool, _ answer: (QuestionID) -> PossibleAnswer?)
    -> Bool?
  {
    switch self {
    case .answered(let question):
      return isOpen(question) ? nil : answer(question)?.counts ?? false
    case .typed(let question):
      return isOpen(question) ? nil : answer(question)?.isTyped ?? false
    case .chosen(let question, let option):
      return isOpen(question) ? nil : answer(question)?.options.contains(option) ?? false
    case .atLeast(let question, let option):
      return isOpen(question) ? nil : answer(question)?.options.contains { $0 >= option } ?? false
    case .atMost(let question, let option):
      return isOpen(question) ? nil : answer(question)?.options.contains { $0 <= option } ?? false
    case .form: return false
    case .not(let part): return part.value(isOpen, answer).map { !$0 }
    case .and(let left, let right):
      let first = left.value(isOpen, answer)
      if first == false { return false }
      let second = right.value(isOpen, answer)
      if second == false { return false }
      return first == nil || second == nil ? nil : true
    case .or(let left, let right):
      let first = left.value(isOpen, answer)
      if first == true { return true }
      let second = right.value(isOpen, answer)
      if second == true { return true }
      return first == nil || second == nil ? nil : false
    }
  }
}
