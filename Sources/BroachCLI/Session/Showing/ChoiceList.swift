import Script
import Text
import Walkthrough
import Words

/// What is offered by number: a few at a time, the rest when asked for. A number means the same
/// however much is in sight.
struct ChoiceList {
  private let items: [String]
  /// The most that is shown at once.
  private let step: Int
  private let areSentences: Bool
  /// The items that stand apart, with an empty line around them.
  private var apart: Set<Int> = []
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
  /// - Parameters:
  ///   - step: the most that is shown at once.
  ///   - apart: the items that stand apart.
  init(_ items: [String], step: Int, apart: Set<Int> = []) {
    (self.items, self.step, areSentences, self.apart) = (items, step, false, apart)
  }

  /// What Tab completes.
  var labels: [String] { areSentences ? [] : items }

  /// Shows the next few.
  /// - Parameter others: how many rows something else needs in the same window, so that fewer are
  ///   shown where it is low; nil where all go, however many rows that takes.
  mutating func show(in talk: Conversation, leaving others: Int? = nil) {
    let next = shown..<end(of: talk, leaving: others)
    guard !next.isEmpty else { return }
    for place in next {
      if place > next.lowerBound, isGap(before: place) { talk.pause() }
      talk.say(row(place, in: next), hanging: hanging(next))
    }
    shown = next.upperBound
    guard shown < items.count else { return }
    talk.say(
      areSentences
        ? Words.Asking.moreSentences(from: next.lowerBound + 1, to: shown, of: items.count)
        : Words.Asking.more(items.count - shown))
  }

  /// Shows the last few sentences again, or the options from the first.
  mutating func showAgain(in talk: Conversation, leaving others: Int? = nil) {
    guard shown > 0 else { return }
    shown = areSentences ? (shown - 1) / step * step : 0
    show(in: talk, leaving: others)
  }

  /// What else stood on a line that asks for more; nil if it does not, or all are shown.
  func asksForMore(_ words: String) -> String? {
    guard shown < items.count else { return nil }
    var typed = words.trimmed
    for ending in [".", "please", ","] where typed.lowercased().hasSuffix(ending) {
      typed = typed.dropLast(ending.count).trimmed
    }
    guard typed.lowercased().hasSuffix("more") else { return nil }
    let rest = typed.dropLast(4)
    if rest == "/" { return "" }
    guard rest.allSatisfy({ $0.isNumber || $0.isWhitespace || $0 == "," }) else { return nil }
    return String(rest)
  }
}

extension ChoiceList {
  private func isGap(before place: Int) -> Bool {
    apart.contains(place) || apart.contains(place - 1)
  }

  private func row(_ place: Int, in range: Range<Int>) -> Phrase {
    let number = String(place + 1)
    let indent = String(repeating: " ", count: hanging(range) - number.utf8.count - 2)
    return Phrase(stringLiteral: indent + number + "  ") + "\(inline: items[place])"
  }

  private func hanging(_ range: Range<Int>) -> Int { String(range.upperBound).utf8.count + 3 }

  /// Where the next few end: as many as fit into the window, and three where that is too low.
  private func end(of talk: Conversation, leaving others: Int?) -> Int {
    let end = min(shown + step, items.count)
    guard let others, shown < end else { return end }
    let least = min(shown + 3, end)
    let room = talk.output.height - others
    return (least...end).last { rows(shown..<$0, in: talk) <= room } ?? least
  }

  /// How many rows some of them take, with what is said of the rest.
  private func rows(_ range: Range<Int>, in talk: Conversation) -> Int {
    let rest = items.count - range.upperBound
    return range.reduce(rest > 0 ? talk.output.rows(of: Words.Asking.more(rest)) : 0) {
      let gap = $1 > range.lowerBound && isGap(before: $1) ? 1 : 0
      return $0 + gap + talk.output.rows(of: row($1, in: range), hanging: hanging(range))
    }
  }
}
