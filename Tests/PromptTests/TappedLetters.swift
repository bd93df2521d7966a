import Script
import Walkthrough

/// The letters of somebody who types nothing: each option of a set is tapped in at least one walk,
/// wherever a walk can get to it.
struct TappedLetters {
  private struct Tap: Hashable {
    let question: QuestionID
    let option: OptionID
  }

  private let set: PromptSet
  /// How often each was tapped.
  private var taps: [Tap: Int] = [:]
  private(set) var walks: [AnswerSheet] = []

  init(_ set: PromptSet) {
    self.set = set
    // A walk with nothing new moves on what is tapped least, and so leads to what is new.
    var idle = 0
    while idle < 50 {
      let walk = next()
      idle = walk.isNew ? 0 : idle + 1
      if walk.isNew { walks.append(walk.sheet) }
    }
  }

  /// One walk, and whether an option was tapped in it that never was before.
  private mutating func next() -> (sheet: AnswerSheet, isNew: Bool) {
    var sheet = AnswerSheet()
    var isNew = false
    for step in set.steps where step.when?.holds({ sheet.answers[$0] }) ?? true {
      guard case .ask(let place) = step.act, let option = choice(place) else { continue }
      sheet.answers[place] = .chosen([.option(option)])
      let tap = Tap(question: place, option: option)
      isNew = isNew || taps[tap] == nil
      taps[tap, default: 0] += 1
    }
    return (sheet, isNew)
  }

  /// An option that was not tapped yet; else one that leads to such; else the one tapped least.
  private func choice(_ place: QuestionID) -> OptionID? {
    let options = set.questions[place].options.ids
    return options.min { rank($0, of: place) < rank($1, of: place) }
  }

  private func rank(_ option: OptionID, of question: QuestionID) -> (Int, Int) {
    let tap = Tap(question: question, option: option)
    guard let count = taps[tap] else { return (0, 0) }
    return (leadsOn(tap) ? 1 : 2, count)
  }

  private func leadsOn(_ tap: Tap) -> Bool {
    set.steps.contains { step in
      guard case .ask(let place) = step.act, step.when?.names(tap.question, tap.option) == true
      else { return false }
      return set.questions[place].options.ids
        .contains { taps[Tap(question: place, option: $0)] == nil }
    }
  }

  /// Each walk with what it gives to others, each body in its first form; where it gives nothing to
  /// others, with the page for oneself.
  var text: String {
    walks.map { sheet in
      let tapped = set.questions.ids.compactMap { place in
        sheet.answers[place].map { "\(set.questions[place].id): \(label(of: $0, to: place))" }
      }
      return "-- \(tapped.joined(separator: " · "))\n\n\(letters(of: sheet))\n"
    }.joined(separator: "\n")
  }

  private func letters(of sheet: AnswerSheet) -> String {
    let drafts = Answers(set, sheet).drafts(today: "2026-11-20")
    let letters = drafts.filter {
      set.drafts[$0.id].base == nil && set.drafts[$0.id].reader != .oneself
    }
    let read = letters.isEmpty ? Array(drafts.prefix(1)) : letters
    return read.isEmpty ? "No letter." : read.map(\.text).joined(separator: "\n\n- - -\n\n")
  }

  private func label(of answer: Answer, to place: QuestionID) -> String {
    answer.options.map { set.questions[place].options[$0].label }.joined()
  }
}

extension Condition {
  /// Whether the condition asks for an option.
  fileprivate func names(_ question: QuestionID, _ option: OptionID) -> Bool {
    switch self {
    case .chosen(let named, let chosen): named == question && chosen == option
    case .atLeast(let named, let least): named == question && option >= least
    case .atMost(let named, let most): named == question && option <= most
    case .answered(let named): named == question
    case .typed, .form, .not: false
    case .and(let left, let right), .or(let left, let right):
      left.names(question, option) || right.names(question, option)
    }
  }
}
