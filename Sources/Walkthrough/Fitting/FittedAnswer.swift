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
    /// The words between items in the set's language.
    var listWords = ListWords(LanguageLists())
  }

  private struct Item {
    var text: String
    var origin: Draft.Origin
  }

  private(set) var atoms: [Atom] = []
  /// What it does to the set's own `.` right after it.
  private(set) var strength = FinalMark.Strength.none
  /// The person began the sentence anew, so that the stem before the blank is not needed.
  private(set) var standsAlone = false

  /// The answer to a question; nil if nothing of it can be shown.
  /// - Parameters:
  ///   - sentences: what a pick chose from, in the order of the source.
  ///   - openings: which of them begin a paragraph there.
  init?(
    _ answer: Answer, to id: QuestionID, _ question: Question, _ around: Surroundings,
    pickedFrom sentences: [String] = [], openingParagraphs openings: Set<Int> = []
  ) {
    switch answer {
    case .text(let text):
      lay([Item(text: text, origin: .person(id))], question.stem, around)
    case .chosen(let choices):
      let items = choices.compactMap { Self.item($0, id, question) }
      lay(items, question.stem, around)
    case .picked(let picked):
      lay(PickedSentences(picked, from: sentences, openings, around), id, around)
    }
    if atoms.isEmpty { return nil }
  }

  /// A name the person gave; nil if nothing of it can be shown.
  init?(name: String, _ around: Surroundings) {
    if Answer.text(name).isMereDash { return nil }
    lay([Item(text: name, origin: .name)], nil, around)
    if atoms.isEmpty { return nil }
  }

  private static func item(_ choice: Answer.Choice, _ id: QuestionID, _ question: Question) -> Item?
  {
    switch choice {
    case .own(let words): return Item(text: words, origin: .person(id))
    case .option(let option):
      guard question.options.ids.contains(option) else { return nil }
      let option = question.options[option]
      return Item(text: option.words ?? option.label, origin: .option(id))
    }
  }

  /// Fits each item, then sets them in a row with the words of the language between them.
  private mutating func lay(_ items: [Item], _ stem: String?, _ around: Surroundings) {
    let items = items.map { Item(text: Sanitiser.strip($0.text).trimmed, origin: $0.origin) }
    if let first = items.first {
      standsAlone = Stem.isBegunAnew(stem, in: first.text, after: around.before)
    }
    var fitted = items.compactMap { item -> Item? in
      var item = item
      if case .person = item.origin {
        item.text = Stem.dropped(stem, from: item.text, after: around.before)
      }
      return item.text.isEmpty ? nil : item
    }
    guard let last = fitted.indices.last else { return }
    for place in fitted.indices where place < last || around.isFollowed {
      fitted[place].text = FinalMark.droppingStop(fitted[place].text)
    }
    strength = FinalMark.strength(of: fitted[last].text)
    for (place, item) in fitted.enumerated() {
      if place > 0 {
        let words = place == last ? around.listWords.beforeLast(item.text) : ", "
        atoms.append(.words(words, .set))
      }
      append(item, keepingLines: around.isAlone)
    }
  }

  /// Sets picked sentences one after the other.
  private mutating func lay(
    _ picked: PickedSentences, _ id: QuestionID, _ around: Surroundings
  ) {
    for (number, sentence) in picked.sentences.enumerated() {
      let isLast = number == picked.sentences.count - 1
      var text = sentence.text
      if isLast, around.isFollowed { text = FinalMark.droppingStop(text) }
      append(Item(text: text, origin: .person(id)), keepingLines: around.isAlone)
      if isLast {
        strength = FinalMark.strength(of: text)
      } else if sentence.endsParagraph {
        atoms.append(.paragraph)
      } else if sentence.breaksAfter {
        atoms.append(.row)
      } else {
        if FinalMark.isMissing(after: text) { atoms.append(.words(".", .set)) }
        atoms.append(.space)
      }
    }
  }

  /// Paragraph breaks become the draft's; single breaks become spaces, or stay.
  private mutating func append(_ item: Item, keepingLines: Bool) {
    guard item.text.holds(0x0A) else {
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
