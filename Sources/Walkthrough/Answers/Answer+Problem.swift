import Script

extension Answer {
  /// Whether an answer is of the shape that its question asks for, with options that exist.
  func suits(_ question: Question) -> Bool {
    switch (self, question.kind) {
    case (.text(let text), .line), (.text(let text), .text): !text.isEmpty
    case (.picked(let sentences), .pick): !sentences.isEmpty
    case (.chosen(let choices), .choice), (.chosen(let choices), .choices),
      (.chosen(let choices), .scale):
      !choices.isEmpty && options.allSatisfy { question.options.ids.contains($0) }
    default: false
    }
  }

  /// What keeps a person from giving this answer; nil if nothing does.
  /// - Parameters:
  ///   - question: the question it is for.
  ///   - sentences: what a pick chooses from.
  package func problem(for question: Question, picking sentences: [String] = [])
    -> Reply.Problem?
  {
    guard suits(question) else { return .notAnOption }
    switch self {
    case .text(let text): return text.contains { !$0.isWhitespace } ? nil : .notAnOption
    case .chosen(let choices): return problem(of: choices, for: question)
    case .picked(let picks):
      if !picks.allSatisfy(sentences.contains) { return .notAnOption }
      return question.tooMany(picks.count)
    }
  }

  private func problem(of choices: [Choice], for question: Question) -> Reply.Problem? {
    if Set(choices).count < choices.count { return .notAnOption }
    for case .own(let words) in choices
    where !question.welcomesOwnWords || !words.contains(where: { !$0.isWhitespace }) {
      return .notAnOption
    }
    if let many = question.tooMany(choices.count) { return many }
    guard choices.count > 1 else { return nil }
    return options.first { question.options[$0].alone }.map { .standsAlone($0) }
  }
}

extension Question {
  /// The problem with that many choices, if there is one.
  func tooMany(_ count: Int) -> Reply.Problem? {
    guard let most, count > most else { return nil }
    return most == 1 ? .onlyOne : .tooMany(most: most)
  }
}
