import Script
import Text
import Walkthrough
import Words

/// What a set asks, when, and which lines of its letters an answer reaches: in words that can be
/// read aloud.
struct Outline {
  private let set: PromptSet
  private let conditions: SpokenCondition
  private var rows: [String] = []

  /// The outline of a set.
  init(_ set: PromptSet) {
    self.set = set
    conditions = SpokenCondition(set)
    writeHead()
    for step in set.steps { write(step) }
    if !set.drafts.isEmpty {
      add(Words.Outline.letters)
      for draft in set.drafts.ids { writeDraft(draft) }
    }
  }

  /// All of it, a row a line.
  var text: String { rows.map { $0 + "\n" }.joined() }

  private mutating func add(_ rows: String...) { self.rows += rows }

  private mutating func writeHead() {
    add(set.title)
    add(
      Words.Outline.head(
        isForClient: set.audience == .client, questions: set.questions.count,
        letterAfter: Walk(set).remainingBeforeDraft))
    if let invitation = set.invitation { add(Words.Outline.invitation(invitation.oneLine)) }
    if let opening = set.opening { add(Words.Outline.opening(opening.oneLine)) }
    add("")
  }
}

// MARK: - Steps

extension Outline {
  private mutating func write(_ step: Step) {
    let when = step.when.map { conditions.words(for: $0) }
    switch step.act {
    case .ask(let place): writeQuestion(place, when)
    case .say(let text): add(Words.Outline.says(text.oneLine), "")
    case .checkpoint(let text): add(Words.Outline.checkpoint(text.oneLine), "")
    case .signpost: add(Words.Outline.card, "")
    case .offer(let name, let because):
      add(Words.Outline.offers(name, because: because?.oneLine), "")
    case .stop(let text): add(Words.Outline.stops(text.oneLine), "")
    }
    if let when, !step.isQuestion {
      rows.removeLast()
      add("   " + Words.Outline.only(if: when), "")
    }
  }

  private mutating func writeQuestion(_ id: QuestionID, _ when: String?) {
    let question = set.questions[id]
    add("\(id.offset + 1). \(question.id): “\(question.prompt.oneLine)”")
    if let when { add("   " + Words.Outline.only(if: when)) }
    add("   " + Words.Outline.kind(of: question, in: set))
    for option in question.options.ids {
      add(
        "     " + Words.Outline.option(question.options[option])
          + leads(from: .chosen(question: id, option: option), question.options[option]))
    }
    if let stem = question.stem { add("   " + Words.Outline.stem(stem)) }
    if question.isPrivate { add("   " + Words.Outline.isPrivate) }
    if question.isShort { add("   " + Words.Outline.isShort) }
    add("   " + reached(by: id), "")
  }

  /// Where an option leads, as further sentences.
  private func leads(from choice: Condition, _ option: AnswerOption) -> String {
    var questions: [Int] = []
    for step in set.steps where step.when.map({ $0.hasPart(choice) }) ?? false {
      if case .ask(let place) = step.act { questions.append(place.offset + 1) }
    }
    var words = questions.isEmpty ? "" : " " + Words.Outline.leads(to: questions)
    if let then = option.then { words += " " + Words.Outline.does(then) }
    return words
  }

  /// Which lines of the letters an answer reaches.
  private func reached(by question: QuestionID) -> String {
    var places: [(title: String, lines: [Int])] = []
    for template in set.drafts where template.base == nil {
      let lines = template.lines.enumerated()
        .filter { $0.element.uses(question) }.map { $0.offset + 1 }
      if !lines.isEmpty { places.append((template.heading, lines)) }
    }
    let decided = set.drafts.filter { draft in
      draft.base == nil && (draft.when?.parts.contains { $0.question == question } ?? false)
    }
    return Words.Outline.reaches(
      places, steers: set.depends(on: question), decides: decided.map { $0.heading })
  }
}

// MARK: - Letters

extension Outline {
  private mutating func writeDraft(_ id: DraftID) {
    let template = set.drafts[id]
    add("")
    if let base = template.base {
      return add(
        "\(template.heading): " + Words.Outline.sameAs(set.drafts[base].heading, template.kind))
    }
    add("\(template.heading): " + Words.Outline.about(template))
    if let when = template.when {
      add("   " + Words.Outline.made(if: conditions.words(for: when)))
    }
    for (number, line) in template.lines.enumerated() {
      add("   \(number + 1). \(line.written(in: set))")
      let when = line.when.map { conditions.words(for: $0) }
      let needed = line.needed.map { conditions.isThere($0) }
      let above = line.isAlternative ? number : nil
      if let words = Words.Outline.stands(if: needed, and: when, without: above) {
        add("      " + words)
      }
    }
  }
}

extension Step {
  fileprivate var isQuestion: Bool { if case .ask = act { true } else { false } }
}

extension DraftTemplate {
  /// The lines of the body, counted from the top.
  var lines: [Line] { Array(paragraphs.joined()) }
}

extension DraftTemplate.Line {
  /// Whether an answer stands on it, or decides whether it stands.
  func uses(_ question: QuestionID) -> Bool {
    segments.contains { $0.source == .question(question) }
      || when?.parts.contains { $0.question == question } ?? false
  }

  /// What has to be there for the line to stand.
  fileprivate var needed: [DraftTemplate.Blank.Source] {
    segments.compactMap { segment in
      guard case .blank(let blank) = segment, blank.fallback == nil, blank.source != .today else {
        return nil
      }
      return blank.source
    }
  }

  /// The line as its author wrote it, but for its condition.
  fileprivate func written(in set: PromptSet) -> String {
    segments.reduce(into: isAlternative ? "or: " : "") { text, segment in
      switch segment {
      case .words(let words): text += words
      case .blank(let blank):
        text += "{" + set.name(of: blank.source)
        if let fallback = blank.fallback { text += " or \"\(fallback)\"" }
        text += "}"
      }
    }
  }
}

extension DraftTemplate.Segment {
  fileprivate var source: DraftTemplate.Blank.Source? {
    if case .blank(let blank) = self { blank.source } else { nil }
  }
}

extension PromptSet {
  /// What a blank is called.
  func name(of source: DraftTemplate.Blank.Source) -> String {
    switch source {
    case .question(let place): questions.ids.contains(place) ? questions[place].id : ""
    case .therapist: "therapist"
    case .me: "me"
    case .today: "today"
    }
  }
}

extension String {
  /// The text on one line.
  var oneLine: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
