import Script

/// What is other in a set than it was: for its author, who goes through it while writing.
package enum SetChange: Hashable, Sendable {
  /// A question, by its id.
  case newQuestion(String), goneQuestion(String), otherQuestion(String)
  /// A draft, by what it is called.
  case newDraft(String), goneDraft(String), otherDraft(String)
  /// What stands at the head of the set.
  case head
  /// The steps between the questions, their order, or when they come.
  case steps

  /// All that is other, in the order of the set as it is now.
  package static func all(from old: PromptSet, to new: PromptSet) -> [SetChange] {
    var changes: [SetChange] = old.head == new.head ? [] : [.head]
    for question in new.questions {
      guard let place = old.question(named: question.id) else {
        changes.append(.newQuestion(question.id))
        continue
      }
      if !question.says(theSameAs: old.questions[place]) {
        changes.append(.otherQuestion(question.id))
      }
    }
    for question in old.questions where new.question(named: question.id) == nil {
      changes.append(.goneQuestion(question.id))
    }
    if old.order != new.order { changes.append(.steps) }
    for draft in new.drafts {
      guard let place = old.draft(named: draft.id) else {
        changes.append(.newDraft(draft.title ?? draft.id))
        continue
      }
      if old.look(of: old.drafts[place]) != new.look(of: draft) {
        changes.append(.otherDraft(draft.title ?? draft.id))
      }
    }
    for draft in old.drafts where new.draft(named: draft.id) == nil {
      changes.append(.goneDraft(draft.title ?? draft.id))
    }
    return changes
  }
}

extension PromptSet {
  fileprivate var head: [String?] {
    [
      title, about, closest, author, opening, closing, invitation, replies, address, language,
      readsMessages.map { $0 ? "yes" : "no" }, audience.rawValue,
    ]
  }

  /// What comes after what, and when, with ids for places.
  fileprivate var order: [String] {
    steps.map { step in
      let when = step.when.map { named($0) } ?? ""
      switch step.act {
      case .ask(let question): return "\(when)|ask \(questions[question].id)"
      case .say(let text): return "\(when)|say \(text)"
      case .checkpoint(let text): return "\(when)|checkpoint \(text)"
      case .signpost: return "\(when)|signpost"
      case .offer(let set, let because): return "\(when)|offer \(set) \(because ?? "")"
      case .stop(let text): return "\(when)|stop \(text)"
      }
    }
  }

  /// A draft as a text in which ids stand for places.
  fileprivate func look(of draft: DraftTemplate) -> String {
    var text = "\(draft.kind) \(draft.title ?? "") \(draft.limit ?? 0) \(draft.isPrivate) "
    text += "\(draft.reader.rawValue) \(draft.when.map { named($0) } ?? "")"
    text += "|" + look(of: draft.subject ?? [])
    for paragraph in draft.paragraphs {
      text += "\n"
      for line in paragraph {
        text += "|\(line.isAlternative)\(line.breaks)\(line.when.map { named($0) } ?? "")"
        text += look(of: line.segments)
      }
    }
    return text
  }

  private func look(of segments: [DraftTemplate.Segment]) -> String {
    segments.reduce(into: "") { look, segment in
      switch segment {
      case .words(let words): look += words
      case .blank(let blank):
        switch blank.source {
        case .question(let place): look += "{\(questions[place].id)"
        case .therapist: look += "{therapist"
        case .me: look += "{me"
        case .today: look += "{today"
        }
        look += blank.fallback.map { " or \($0)}" } ?? "}"
      }
    }
  }

  private func named(_ condition: Condition) -> String {
    func option(_ place: OptionID, of question: QuestionID) -> String {
      "\(questions[question].id) \(questions[question].options[place].label)"
    }
    switch condition {
    case .answered(let question): return "answered: \(questions[question].id)"
    case .typed(let question): return "typed \(questions[question].id)"
    case .chosen(let question, let place): return "= \(option(place, of: question))"
    case .atLeast(let question, let place): return ">= \(option(place, of: question))"
    case .atMost(let question, let place): return "<= \(option(place, of: question))"
    case .form(let kind): return "form \(kind.rawValue)"
    case .not(let inner): return "!(\(named(inner)))"
    case .and(let left, let right): return "(\(named(left)) & \(named(right)))"
    case .or(let left, let right): return "(\(named(left)) | \(named(right)))"
    }
  }
}

extension Question {
  /// Whether it asks the same, in the same words and with the same options.
  fileprivate func says(theSameAs other: Question) -> Bool {
    prompt == other.prompt && kind.isSameSort(as: other.kind) && most == other.most
      && welcomesOwnWords == other.welcomesOwnWords
      && [stem, help, example] == [other.stem, other.help, other.example]
      && [isPrivate, isShort, mirror] == [other.isPrivate, other.isShort, other.mirror]
      && options.elementsEqual(other.options) {
        $0.label == $1.label && $0.words == $1.words && $0.alone == $1.alone && $0.then == $1.then
          && $0.silent == $1.silent && $0.unsure == $1.unsure && $0.whole == $1.whole
      }
  }
}
