import Script
import Text

/// One answer made ready for the place where a draft wants it.
struct FittedAnswer {
  /// What stands around a blank, as far as it matters to the answer.
  struct Surroundings {
    /// The set's words before the blank, back to the blank before it.
    var before = ""
    /// Whether visible words of the set follow, up to the next blank.
    var isFollowed = false
    /// The blank stands alone on its line.
    var isAlone = false
    /// The lines of the draft are kept.
    var keepsLines = false
    /// The words of the set's language.
    var lists = LanguageLists()
  }

  private struct Item {
    var text: String
    var origin: Draft.Origin
  }

  private(set) var atoms: [Atom] = []
  /// Whether the set's own `.` right after it is dropped.
  private(set) var endsStrongly = false
  /// She began the sentence anew, so that the set's beginning before the blank is not needed.
  private(set) var standsAlone = false

  /// The answer to a question; nil if nothing of it can be shown.
  init?(_ answer: Answer, to place: Int, _ question: Question, _ around: Surroundings) {
    switch answer {
    case .text(let text):
      lay([Item(text: text, origin: .person(place))], question.stem, around)
    case .chosen(let choices):
      let items = choices.compactMap { Self.item($0, place, question) }
      lay(items, question.stem, around)
    case .picked(let sentences):
      let sentences = sentences.map { Sanitiser.strip($0).trimmed }.filter { !$0.isEmpty }
      if around.isAlone, around.keepsLines || sentences.contains(where: Self.isListItem) {
        let text = sentences.joined(separator: "\n")
        lay([Item(text: text, origin: .person(place))], question.stem, around)
      } else {
        let items = Self.runs(of: sentences).map { Item(text: $0, origin: .person(place)) }
        lay(items, question.stem, around, between: ". ")
      }
    }
    if atoms.isEmpty { return nil }
  }

  /// A name the person gave; nil if nothing of it can be shown.
  init?(name: String, _ around: Surroundings) {
    if Answer.text(name).isMereDash { return nil }
    lay([Item(text: name, origin: .name)], nil, around)
    if atoms.isEmpty { return nil }
  }

  private static func item(_ choice: Answer.Choice, _ place: Int, _ question: Question) -> Item? {
    switch choice {
    case .own(let words): return Item(text: words, origin: .person(place))
    case .option(let option):
      guard question.options.indices.contains(option) else { return nil }
      let option = question.options[option]
      return Item(text: option.words ?? option.label, origin: .option(place))
    }
  }

  /// Whether a sentence is a line of a list, which would be no sentence in the middle of another.
  private static func isListItem(_ sentence: String) -> Bool {
    guard let mark = sentence.split(separator: " ", maxSplits: 1).first, mark != sentence[...]
    else { return false }
    if ["-", "*", "•", "–", "—", ">"].contains(mark) { return true }
    let number = mark.dropLast()
    return !number.isEmpty && (mark.last == "." || mark.last == ")")
      && number.utf8.allSatisfy { (48...57).contains($0) }
  }

  /// Sentences joined by a space as far as each ends in a mark of its own: a stop is missing
  /// between one run and the next, and it would be ours.
  private static func runs(of sentences: [String]) -> [String] {
    sentences.reduce(into: []) { runs, sentence in
      guard let last = runs.last else { return runs.append(sentence) }
      if last.last.map({ $0.isCased || $0.isNumber }) == true {
        runs.append(sentence)
      } else {
        runs[runs.count - 1] = last + " " + sentence
      }
    }
  }

  /// Fits each item, then sets them in a row with the words of the language between them.
  /// - Parameter separator: what stands between them instead.
  private mutating func lay(
    _ items: [Item], _ stem: String?, _ around: Surroundings, between separator: String? = nil
  ) {
    if items.count == 1, case .person = items[0].origin {
      let text = Sanitiser.strip(items[0].text).trimmed
      standsAlone = Stem.isBegunAnew(stem, in: text, after: around.before)
    }
    var items = items.compactMap { item -> Item? in
      var text = Sanitiser.strip(item.text).trimmed
      if case .person = item.origin { text = Stem.dropped(stem, from: text, after: around.before) }
      return text.isEmpty ? nil : Item(text: text, origin: item.origin)
    }
    guard let last = items.indices.last else { return }
    for place in items.indices where place < last || around.isFollowed {
      items[place].text = FinalMark.droppingStop(items[place].text)
    }
    endsStrongly = FinalMark.endsStrongly(items[last].text)
    for (place, item) in items.enumerated() {
      if place > 0 {
        let isLast = place == last
        let words = isLast ? ListWords(around.lists).beforeLast(item.text) : ", "
        atoms.append(.words(separator ?? words, .set))
      }
      append(item, keepingLines: around.isAlone)
    }
  }

  /// Paragraph breaks become the draft's; single breaks become spaces, or stay.
  private mutating func append(_ item: Item, keepingLines: Bool) {
    guard item.text.utf8.contains(0x0A) else {
      atoms.append(.words(item.text, item.origin))
      return
    }
    var gap: Atom?
    for bytes in item.text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false) {
      let line = Substring(bytes)
      let text = line.trimmed
      if text.isEmpty {
        gap = .paragraph
        continue
      }
      if let gap { atoms.append(gap) }
      atoms.append(.words(keepingLines ? line.trimmedAtEnd : text, item.origin))
      gap = keepingLines ? .row : .space
    }
  }
}
