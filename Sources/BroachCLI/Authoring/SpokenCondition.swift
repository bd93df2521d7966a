import Script
import Words

/// Conditions as they are read aloud.
struct SpokenCondition {
  private let set: PromptSet

  /// Those of a set.
  init(_ set: PromptSet) {
    self.set = set
  }

  /// A condition, as the end of a sentence that begins with "if".
  func words(for condition: Condition) -> String { words(for: condition, isInner: false) }

  /// That a blank has something to stand in it.
  func isThere(_ source: DraftTemplate.Blank.Source) -> String {
    switch source {
    case .therapist: Words.Outline.knowsTherapist
    case .me: Words.Outline.knowsMe
    case .question, .today: Words.Outline.isAnswered(set.name(of: source), isSo: true)
    }
  }

  private func words(for condition: Condition, isInner: Bool) -> String {
    switch condition {
    case .answered(let question): Words.Outline.isAnswered(id(question), isSo: true)
    case .typed(let question): Words.Outline.isTyped(id(question), isSo: true)
    case .chosen(let question, let option):
      Words.Outline.isChosen(label(option, of: question), in: id(question), isSo: true)
    case .atLeast(let question, let option):
      Words.Outline.isAtLeast(label(option, of: question), in: id(question))
    case .atMost(let question, let option):
      Words.Outline.isAtMost(label(option, of: question), in: id(question))
    case .form(let kind): Words.Outline.isForm(kind, isSo: true)
    case .not(let inner): negated(inner)
    case .and(let left, let right):
      words(for: left, isInner: true) + Words.Outline.and + words(for: right, isInner: true)
    case .or(let left, let right):
      (isInner ? Words.Outline.either : "") + words(for: left, isInner: false)
        + Words.Outline.or + words(for: right, isInner: false)
    }
  }

  private func negated(_ condition: Condition) -> String {
    switch condition {
    case .answered(let question): Words.Outline.isAnswered(id(question), isSo: false)
    case .typed(let question): Words.Outline.isTyped(id(question), isSo: false)
    case .chosen(let question, let option):
      Words.Outline.isChosen(label(option, of: question), in: id(question), isSo: false)
    case .form(let kind): Words.Outline.isForm(kind, isSo: false)
    case .not(let inner): words(for: inner, isInner: true)
    // Not (a or b) is said as: not a, and not b.
    case .or(let left, let right): negated(left) + Words.Outline.and + negated(right)
    case .and(let left, let right):
      Words.Outline.either + negated(left) + Words.Outline.or + negated(right)
    case .atLeast, .atMost: Words.Outline.isNotSo + words(for: condition, isInner: true)
    }
  }

  private func id(_ question: QuestionID) -> String { set.name(of: .question(question)) }

  private func label(_ option: OptionID, of question: QuestionID) -> String {
    guard set.questions.ids.contains(question),
      set.questions[question].options.ids.contains(option)
    else { return "" }
    return set.questions[question].options[option].label
  }
}

extension Condition {
  /// The comparisons of which it is made.
  var parts: [Condition] {
    switch self {
    case .answered, .typed, .chosen, .atLeast, .atMost, .form: [self]
    case .not(let inner): inner.parts
    case .and(let left, let right), .or(let left, let right): left.parts + right.parts
    }
  }

  /// Whether it is made of a comparison, not turned round, among others.
  func hasPart(_ part: Condition) -> Bool {
    switch self {
    case .not: false
    case .and(let left, let right), .or(let left, let right):
      left.hasPart(part) || right.hasPart(part)
    default: self == part
    }
  }

  /// The question that is compared; nil where there are several, or none.
  var question: QuestionID? {
    switch self {
    case .answered(let question), .typed(let question), .chosen(let question, _),
      .atLeast(let question, _), .atMost(let question, _):
      question
    case .form, .not, .and, .or: nil
    }
  }
}
