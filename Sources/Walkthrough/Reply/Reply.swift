import Script
import Text

/// What a typed reply to a question comes to. Pure: the terminal says it in words.
package enum Reply: Hashable, Sendable {
  /// Nothing was typed: the question is skipped, or an answer it has is kept.
  case nothing
  case answer(Answer)
  /// A beginning of a label, said back before it counts. If the person says no, `otherwise` is the
  /// same typed words as their own, nil where own words are not welcome.
  case confirm(Answer, otherwise: Answer?)
  /// What may be a slip rather than an answer: asked about, and sent to the letter only if the
  /// person says that it was meant so.
  case doubtful(Answer, Doubt)
  /// It cannot be taken as it is; nothing is lost, the question is asked again.
  case problem(Problem)

  /// What may be a slip.
  package enum Doubt: Hashable, Sendable {
    /// Words that speak of the list, or no more than a letter.
    case words
    /// What looks like a command, and there is none.
    case command
  }

  /// Why a reply cannot be taken as it is.
  package enum Problem: Hashable, Sendable {
    /// A number that is not there; they go from 1 to `count`.
    case noSuchNumber(String, count: Int)
    /// Several things, where one is asked for.
    case onlyOne
    /// More than `most` things.
    case tooMany(most: Int)
    /// This option excludes all others.
    case standsAlone(OptionID)
    /// The beginning of the labels of several options.
    case unclear([OptionID])
    /// Not among the options, and own words are not welcome here.
    case notAnOption
    /// Sentences are picked by their numbers.
    case numbersOnly
  }
}

extension Reply {
  /// Understands what was typed in reply to a question.
  /// - Parameters:
  ///   - typed: the whole reply, as typed.
  ///   - question: the question that was asked.
  ///   - sentences: what a pick chooses from, in the order of its numbers.
  ///   - lists: the words of the set's language.
  package static func read(
    _ typed: String, for question: Question, picking sentences: [String] = [],
    _ lists: LanguageLists = .init()
  ) -> Reply {
    guard typed.contains(where: { !$0.isWhitespace }) else { return .nothing }
    switch question.kind {
    case .line, .text: return .answer(.text(typed))
    case .choice, .choices, .scale: return choices(in: typed, for: question, lists)
    case .pick: return picks(in: typed, for: question, from: sentences, lists)
    }
  }

  /// The typed words as the person's own, never as a label; nil where they are not welcome.
  package static func ownWords(_ typed: String, for question: Question) -> Answer? {
    let words = typed.trimmed
    guard question.welcomesOwnWords, !words.isEmpty else { return nil }
    switch question.kind {
    case .line, .text: return .text(typed)
    case .choice, .choices: return .chosen([.own(words)])
    case .scale, .pick: return nil
    }
  }
}
