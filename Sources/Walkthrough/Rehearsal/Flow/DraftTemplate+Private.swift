import Script

extension DraftTemplate {
  /// Whether a draft for others is never there, since every line that could say something needs a
  /// private answer, and no other draft is there at which it could be let in.
  /// - Parameter id: which draft of the set it is.
  func isPrivateAlone(_ id: DraftID, in set: PromptSet) -> Bool {
    guard when == nil, !isPrivate, needsPrivate(of: set) else { return false }
    return set.drafts.ids.allSatisfy { one in
      let other = set.drafts[one]
      return other.isPrivate || (other.base ?? one) == (base ?? id) || other.needsPrivate(of: set)
    }
  }

  private func needsPrivate(of set: PromptSet) -> Bool {
    !paragraphs.isEmpty
      && paragraphs.joined().filter { $0.saysSomething(set.lists) }
        .allSatisfy { $0.needsPrivate(of: set) }
  }
}

extension DraftTemplate.Line {
  /// Whether it stands only with an answer that is private by the set.
  fileprivate func needsPrivate(of set: PromptSet) -> Bool {
    guard !isAlternative, when == nil else { return false }
    return segments.contains {
      guard case .blank(let blank) = $0, blank.fallback == nil,
        case .question(let question) = blank.source
      else { return false }
      return set.isPrivate(question)
    }
  }
}

extension PromptSet {
  /// Whether an answer is private by the set, or picked from one that is.
  fileprivate func isPrivate(_ question: QuestionID) -> Bool {
    if case .pick(let source, _) = questions[question].kind, source < question,
      isPrivate(source)
    {
      return true
    }
    return questions[question].isPrivate
  }
}
