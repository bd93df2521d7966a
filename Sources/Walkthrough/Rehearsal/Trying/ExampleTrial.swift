import Script
import Text

/// What comes of trying the examples of a set out.
struct ExampleTrial {
  /// Errors, where an example's answers give another draft than it says.
  private(set) var differences: [Diagnostic] = []
  /// The same one by one, each with its draft.
  private var found: [Found] = []
  /// The drafts that some example gets right.
  private var right: Set<DraftID> = []
  private let set: PromptSet
  private let plan: StepPlan
  private let today: String
  /// What the examples came by.
  private var chosen: Set<Option> = []
  private var lines: Set<SourceRange> = []
  /// The lines that are told of where no example comes by, and none has so far.
  private var open: Column<DraftTemplate, Set<SourceRange>>
  /// Labels that options had before, with the places where they still stand.
  private var oldLabels: [OldLabel] = []

  private struct Option: Hashable {
    let question: QuestionID
    let option: OptionID
  }

  private struct Found {
    let draft: DraftID
    let finding: Diagnostic
    let ownWords: [Example.OwnWords]
  }

  private struct OldLabel {
    let question: QuestionID
    let label: String
    let near: String?
    var spans: [SourceRange]
  }

  /// Tries them out.
  /// - Parameter tracing: whether it is noted what they come by.
  init(_ set: PromptSet, today: String, tracing: Bool) {
    self.set = set
    self.today = today
    plan = StepPlan(set)
    open = Column(beside: set.drafts.ids) { draft in
      Set(set.drafts[draft].paragraphs.joined().filter { $0.isUnusual }.map { $0.span })
    }
    for example in set.examples {
      let answers = Answers(plan, of: set, example.sheet)
      tryOut(example, answers)
      if tracing { trace(answers) }
    }
    tellOfLostLabels()
    tellOfDifferences()
    differences += oldLabels.map {
      .oldLabel($0.label, of: set.questions[$0.question], near: $0.near, at: $0.spans)
    }
  }
}

// MARK: - Differences

extension ExampleTrial {
  private mutating func tryOut(_ example: Example, _ answers: Answers) {
    var isOldLabel = false
    for expected in example.drafts where set.drafts.ids.contains(expected.draft) {
      let text = text(of: expected.draft, answers)
      let wanted = expected.text.withoutFinalBreaks
      guard text.withoutFinalBreaks != wanted else {
        right.insert(expected.draft)
        continue
      }
      guard !isOldLabel else { continue }
      isOldLabel = noteOldLabel(in: example, expected, answers)
      guard !isOldLabel else { continue }
      let notes =
        example.ownWords.map {
          Diagnostic.Note.noOption(at: $0.span)
        }
        + answersAside(example, answers).map {
          Diagnostic.Note.setAside(at: $0.span)
        }
      found.append(
        Found(
          draft: expected.draft,
          finding: .exampleDiffers(
            set.drafts[expected.draft].id, in: example.name, gives: text, says: wanted,
            at: expected.span
          ).with(notes: Array(notes.prefix(3))), ownWords: example.ownWords))
    }
  }

  /// The answers of an example whose questions are not asked after the others.
  private func answersAside(_ example: Example, _ answers: Answers) -> [Example.AnswerPlace] {
    example.places.filter { answers.isSetAside($0.question) }
  }

  /// Where a letter differs in those examples alone that have the same words of their own, and others
  /// give what they say, the words were an option before.
  private mutating func tellOfLostLabels() {
    guard let words = found.first?.ownWords.first,
      found.allSatisfy({ one in
        right.contains(one.draft)
          && one.ownWords.contains { $0.question == words.question && $0.words == words.words }
      })
    else { return }
    let spans = found.compactMap { one in
      one.ownWords.first { $0.question == words.question && $0.words == words.words }?.span
    }
    var seen: Set<SourceRange> = []
    note(words, near: nil, at: spans.filter { seen.insert($0).inserted })
    found = []
  }

  private mutating func note(_ own: Example.OwnWords, near: String?, at spans: [SourceRange]) {
    if let place = oldLabels.firstIndex(where: {
      $0.question == own.question && $0.label == own.words
    }) {
      oldLabels[place].spans += spans
    } else {
      oldLabels.append(
        OldLabel(question: own.question, label: own.words, near: near, spans: spans))
    }
  }

  /// A letter that was changed is told of once: at the first example, with the places of the others.
  /// Each letter has its own mistake.
  private mutating func tellOfDifferences() {
    for draft in set.drafts.ids {
      let same = found.filter { $0.draft == draft }.map { $0.finding }
      guard let first = same.first else { continue }
      differences.append(
        first.with(notes: first.notes + Diagnostic.notes(forFurther: same.map { $0.span })))
    }
  }

  private func text(of draft: DraftID, _ answers: Answers) -> String {
    let draft = Draft.compose(draft, from: answers, today: today)
    return draft.flatMap { $0.isCalledFor ? $0.text : nil } ?? ""
  }

  /// Notes own words that were an option when the example was written: with an option in their
  /// place it gives what it says, or there is one that looks like them.
  private mutating func noteOldLabel(
    in example: Example, _ expected: Example.Expectation, _ answers: Answers
  ) -> Bool {
    let aside = answersAside(example, answers)
    let wanted = expected.text.withoutFinalBreaks
    for own in example.ownWords {
      let options = set.questions[own.question].options
      guard options.count < 100 else { continue }
      let others = options.ids.map { option in
        var sheet = example.sheet
        sheet.answers[own.question] = sheet.answers[own.question].map {
          $0.choosing(option, instead: own.words)
        }
        return (option: option, answers: Answers(plan, of: set, sheet))
      }
      let meant = others.first {
        text(of: expected.draft, $0.answers).withoutFinalBreaks == wanted
      }?.option
      // With it, what is set aside would be asked.
      let asking = others.filter { other in
        !aside.isEmpty && aside.allSatisfy { !other.answers.isSetAside($0.question) }
      }
      guard
        let near = meant.map({ options[$0].label })
          ?? set.questions[own.question].label(like: own.words)
          ?? (asking.count == 1 ? asking.first.map { options[$0.option].label } : nil)
      else {
        guard !asking.isEmpty else { continue }
        note(own, near: nil, at: [own.span])
        return true
      }
      note(own, near: near, at: [own.span])
      return true
    }
    return false
  }
}

extension Answer {
  /// The answer with an option where own words are.
  fileprivate func choosing(_ option: OptionID, instead words: String) -> Answer {
    guard case .chosen(let choices) = self else { return self }
    return .chosen(choices.map { $0 == .own(words) ? .option(option) : $0 })
  }
}

extension Question {
  /// The label that words look like: misspelt, or one begins with the other.
  fileprivate func label(like words: String) -> String? {
    let plain = AnswerOption.plain(words)
    guard plain.count > 3 else { return nil }
    let labels = options.map { $0.label }
    return Suggestion.nearest(to: words, among: labels)
      ?? labels.first {
        let label = AnswerOption.plain($0)
        return label.hasPrefix(plain) || plain.hasPrefix(label)
      }
  }
}

// MARK: - What they come by

extension ExampleTrial {
  private mutating func trace(_ answers: Answers) {
    for (question, answer) in answers.given where answers.standing(question) != nil {
      for option in answer.options { chosen.insert(Option(question: question, option: option)) }
    }
    for place in set.drafts.ids
    where !open[place].isEmpty && set.drafts[place].isOffered(to: answers) {
      let template = set.drafts[place]
      var fitter = LineFitter(template, answers, today: today)
      let body = Body(template, &fitter, adding: [])
      guard body.isWorthOffering(template) else { continue }
      for (paragraph, row) in body.taken {
        lines.insert(template.paragraphs[paragraph][row].span)
        open[place].remove(template.paragraphs[paragraph][row].span)
      }
    }
  }

  /// Advice on the options and the lines that stand in for others, or under a condition, and that
  /// no example comes by; where there are examples at all.
  var untouched: [Diagnostic] {
    guard let first = set.examples.first else { return [] }
    var what: [String] = []
    let named = set.optionsInConditions
    for place in set.questions.ids {
      let question = set.questions[place]
      let untried = question.options.ids.filter {
        !chosen.contains(Option(question: place, option: $0))
      }
      // Where others of its question are tried, an option is of interest that does more than they.
      let areNone = untried.count == question.options.count
      for option in untried {
        let tried = question.options[option]
        let doesMore =
          tried.whole || tried.then != nil || named[place]?.contains(option) ?? false
        if areNone || doesMore { what.append("'\(tried.label)'") }
      }
    }
    var seen: Set<SourceRange> = []
    for line in set.drafts.flatMap({ $0.paragraphs.joined() }) {
      guard line.isUnusual, !lines.contains(line.span),
        seen.insert(line.span).inserted
      else { continue }
      what.append("'\(line.excerpt(in: set))'")
    }
    guard !what.isEmpty else { return [] }
    return [.untouched(Array(what.prefix(5)), of: what.count, at: first.span)]
  }
}

extension DraftTemplate.Line {
  /// Whether it stands for some alone.
  fileprivate var isUnusual: Bool { isAlternative || when != nil }

  /// The line as it is written, or its beginning.
  fileprivate func excerpt(in set: PromptSet) -> String {
    var text = isAlternative ? "or: " : ""
    for segment in segments {
      switch segment {
      case .words(let words): text += words
      case .blank(let blank):
        switch blank.source {
        case .question(let place): text += "{\(set.questions[place].id)}"
        case .therapist: text += "{therapist}"
        case .me: text += "{me}"
        case .today: text += "{today}"
        }
      }
    }
    return text.count > 40 ? "\(text.prefix(40))…" : text
  }
}
