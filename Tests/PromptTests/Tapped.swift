import Script

/// Somebody who types fifty words where the walk first asks for a text, and taps all the rest.
struct Tapped {
  private(set) var sheet = AnswerSheet()

  /// - Parameter longest: whether they tap the options of most words, or those of fewest.
  init(_ set: PromptSet, longest: Bool) {
    var hasTyped = false
    for step in set.steps where step.when?.holds({ sheet.answers[$0] }) ?? true {
      guard case .ask(let id) = step.act else { continue }
      let question = set.questions[id]
      switch question.kind {
      case .text where !hasTyped:
        hasTyped = true
        let words = repeatElement("word", count: 50).joined(separator: " ")
        sheet.answers[id] = .text(words)
      case .choice, .scale:
        sheet.answers[id] = Self.tap(question, count: 1, longest)
      case .choices(let most, _):
        sheet.answers[id] = Self.tap(question, count: longest ? most ?? 1 : 1, longest)
      case .text, .line, .pick: break
      }
    }
  }

  private static func tap(_ question: Question, count: Int, _ longest: Bool) -> Answer? {
    let options = question.options.ids.filter { !question.options[$0].alone }
      .sorted { question.options[$0].length < question.options[$1].length }
    let tapped = longest ? options.suffix(count) : options.prefix(count)
    return tapped.isEmpty ? nil : .chosen(tapped.map { .option($0) })
  }
}

extension AnswerOption {
  fileprivate var length: Int { (words ?? label).split(separator: " ").count }
}
