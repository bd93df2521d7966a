import Script
import Text
import Walkthrough

/// One draft of one example, with whose words it is made of.
struct ExampleDraft {
  let example: Example
  let draft: Draft

  /// Every draft that the examples of a set are offered.
  static func all(of set: PromptSet) -> [ExampleDraft] {
    set.examples.flatMap { drafts(of: $0, in: set) }
  }

  /// Every draft that one person is offered.
  static func all(of set: PromptSet, given sheet: AnswerSheet) -> [ExampleDraft] {
    drafts(of: Example(name: nil, sheet: sheet, drafts: [], span: SourceRange(at: 0)), in: set)
  }

  private static func drafts(of example: Example, in set: PromptSet) -> [ExampleDraft] {
    let answers = Answers(set, example.sheet)
    return answers.drafts(today: "2026-11-20").map { ExampleDraft(example: example, draft: $0) }
  }

  /// How many words the person typed: options that they chose are not among them.
  var typed: Int { example.sheet.answers.values.map(\.typed).reduce(0, +) }

  /// How many of them the draft has a place for, in a set whose drafts go to several readers.
  func typed(for set: PromptSet) -> Int {
    set.drafts[draft.id].questions.compactMap { example.sheet.answers[$0]?.typed }.reduce(0, +)
  }

  /// How much of the draft the person typed, picked or chose, from 0 to 1.
  var ownShare: Double { share { $0 != .set } }

  /// How much of it they typed, or picked from what they typed; options that they chose are the
  /// set's words, however well they fit.
  var typedShare: Double {
    share { origin in
      switch origin {
      case .person, .aside, .name: true
      case .option, .set: false
      }
    }
  }

  private func share(where counts: (Draft.Origin) -> Bool) -> Double {
    var own = 0
    var all = 0
    for stretch in draft.paragraphs.joined().joined() {
      all += stretch.text.words
      if counts(stretch.origin) { own += stretch.text.words }
    }
    return all == 0 ? 0 : Double(own) / Double(all)
  }
}

extension Answer {
  fileprivate var typed: Int {
    switch self {
    case .text(let text): text.words
    case .chosen(let choices):
      choices.map { if case .own(let text) = $0 { text.words } else { 0 } }.reduce(0, +)
    case .picked: 0  // typed already, in the answer they are picked from
    }
  }
}

extension String {
  /// A full stop of its own is no word.
  fileprivate var words: Int {
    split(whereSeparator: \.isWhitespace).count { $0.contains { $0.isLetter || $0.isNumber } }
  }
}
