import Entries
import Notebook
import Post
import Script
import Text
import Walkthrough
import Words

extension Entry {
  /// All that was written: the drafts, then what none of them says, then what was half typed. Every
  /// word that is kept stands in it.
  func overview(date: Timestamp) -> String {
    let drafts = Walk(set, snapshot).drafts(today: date.isoDay)
    let parts = [
      titled(drafts, date: date), unsaid(in: drafts), unsaidNames(in: drafts), unfinished,
    ].filter { !$0.isEmpty }
    return parts.isEmpty
      ? Words.Entries.nothingYet.plainText + "\n" : parts.joined(separator: "\n")
  }

  /// The answers that stand in no draft, each below its question.
  private func unsaid(in drafts: [Draft]) -> String {
    let said = said(in: drafts)
    let rows = Walk(set, snapshot).review.compactMap { one in
      if !said.contains(one.question) {
        return row(of: one.question, one.answer, picked: sentences(in: said, of: one.question))
      }
      return silent(in: one.answer, to: one.question)
        .flatMap { row(of: one.question, $0, picked: []) }
    }
    guard !rows.isEmpty else { return "" }
    return "\(Words.Entries.unsaid.plainText)\n\n\(rows.joined(separator: "\n"))"
  }

  /// The questions whose answers stand in a draft: of one that was changed by hand, its words are
  /// asked.
  private func said(in drafts: [Draft]) -> Set<QuestionID> {
    var said: Set<QuestionID> = []
    for draft in drafts {
      guard let edited = draft.edited else {
        said.formUnion(draft.questions)
        continue
      }
      let text = Self.plain(edited.text)
      for (question, answer) in snapshot.answers
      where set.questions[question].spoken(answer).map({ spoken in
        pieces(of: spoken, to: question).allSatisfy { text.contains(Self.plain($0)) }
      }) ?? false {
        said.insert(question)
      }
    }
    return said
  }

  /// What of an answer no draft says, though it says the rest; nil if there is nothing.
  private func silent(in answer: Answer, to question: QuestionID) -> Answer? {
    guard case .chosen(let choices) = answer else { return nil }
    let options = set.questions[question].options
    let silent = choices.filter { choice in
      guard case .option(let option) = choice else { return false }
      return options[option].silent
    }
    return silent.isEmpty ? nil : .chosen(silent)
  }

  /// What has to stand somewhere so that an answer is said.
  private func pieces(of answer: Answer, to question: QuestionID) -> [String] {
    switch answer {
    case .text(let text): [text]
    case .picked(let sentences): sentences
    case .chosen(let choices):
      choices.map { choice in
        switch choice {
        case .own(let words): words
        case .option(let option):
          set.questions[question].options[option].words
            ?? set.questions[question].options[option].label
        }
      }
    }
  }

  /// Words as they can be looked for: in small letters, one space between them, no last stop.
  private static func plain(_ text: String) -> String {
    var words = text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if words.hasSuffix(".") { words.removeLast() }
    return words
  }

  /// An answer below its question; nil if all its sentences were picked, and so are in a draft.
  private func row(of id: QuestionID, _ answer: Answer, picked: Set<String>) -> String? {
    if case .text(let text) = answer, !picked.isEmpty,
      picked.isSuperset(
        of: Sentences.toPick(from: text, set.lists, me: snapshot.names.me))
    {
      return nil
    }
    let question = set.questions[id]
    let partly = picked.isEmpty ? "" : " (\(Words.Drafts.partly.plainText))"
    return "\(question.prompt.withoutFinalBreaks)\(partly)\n\(Self.whole(answer, to: question))\n"
  }

  /// The sentences of an answer that stand in some draft because they were picked.
  /// - Parameter said: the questions whose answers are in drafts.
  private func sentences(in said: Set<QuestionID>, of source: QuestionID) -> Set<String> {
    var found: Set<String> = []
    for question in said {
      guard case .pick(source, _) = set.questions[question].kind,
        case .picked(let sentences) = snapshot.answers[question]
      else { continue }
      found.formUnion(sentences)
    }
    return found
  }

  private static func whole(_ answer: Answer, to question: Question) -> String {
    switch answer {
    case .text(let text): text.withoutFinalBreaks
    case .picked(let sentences): sentences.joined(separator: "\n")
    case .chosen: AnswerText.shown(answer, to: question)
    }
  }

  /// The names that the person gave and that no draft has a place for.
  private func unsaidNames(in drafts: [Draft]) -> String {
    let texts = drafts.map { Self.plain($0.edited?.text ?? $0.text) }
    func row(_ name: String?, _ words: (String) -> Phrase) -> String {
      guard let name, !name.isBlank, !texts.contains(where: { $0.contains(Self.plain(name)) })
      else { return "" }
      return words(name).plainText + "\n"
    }
    return row(snapshot.names.therapist, Words.Entries.therapist)
      + row(snapshot.names.me, Words.Entries.me)
  }

  private var unfinished: String {
    let spots = halfTyped.keys.sorted()
    return spots.compactMap { spot in
      guard let half = halfTyped[spot]?.withoutFinalBreaks, !half.isEmpty else { return nil }
      let words = spot == .aside ? Words.Entries.aside : Words.Entries.unfinished
      return "\(words.plainText) \(half)\n"
    }.joined(separator: "\n")
  }
}
