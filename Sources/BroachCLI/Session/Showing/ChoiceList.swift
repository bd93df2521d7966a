import Script
import Text

/// What a question offers by number: a few at a time, the rest when asked for.
struct ChoiceList {
  private let items: [String]
  private let step: Int
  private let areSentences: Bool
  private var apart: Int?
  private var shown = 0

  /// The options of a question, or the sentences it picks from.
  init(_ question: Question, sentences: [String]) {
    if case .pick = question.kind {
      (items, step, areSentences) = (sentences, 15, true)
    } else {
      (items, step, areSentences) = (question.options.map(\.label), 9, false)
    }
  }

  /// Things that the program itself offers.
  /// - Parameter apart: the item that an empty line stands before.
  init(_ items: [String], apart: Int?) {
    (self.items, step, areSentences, self.apart) = (items, 9, false, apart)
  }

  /// What Tab completes.
  var labels: [String] { areSentences ? [] : items }

  /// Shows the next few.
  mutating func show(in talk: Conversation) {
    let next = shown..<min(shown + step, items.count)
    guard !next.isEmpty else { return }
    let width = String(next.upperBound).utf8.count
    for place in next {
      if place == apart { talk.pause() }
      let number = String(place + 1)
      let indent = String(repeating: " ", count: width - number.utf8.count + 1)
      talk.say(
        Phrase(stringLiteral: indent + number + "  ") + "\(inline: items[place])",
        hanging: width + 3)
    }
    shown = next.upperBound
    guard shown < items.count else { return }
    talk.say(
      areSentences
        ? Words.Asking.moreSentences(from: next.lowerBound + 1, to: shown, of: items.count)
        : Words.Asking.more(items.count - shown))
  }

  /// Shows the last few sentences again, or the options from the first.
  mutating func showAgain(in talk: Conversation) {
    guard shown > 0 else { return }
    shown = areSentences ? (shown - 1) / step * step : 0
    show(in: talk)
  }

  /// What else stood on a line that asks for more; nil if it does not, or all are shown.
  func asksForMore(_ words: String) -> String? {
    guard shown < items.count else { return nil }
    let typed = words.trimmed
    guard typed.lowercased().hasSuffix("more") else { return nil }
    let rest = typed.dropLast(4)
    guard rest.allSatisfy({ $0.isNumber || $0.isWhitespace || $0 == "," }) else { return nil }
    return String(rest)
  }
}
