import Script
import Text
import Walkthrough

/// A draft as the mirror sees it: what of it the person wrote themselves and lets be looked at.
struct OwnWords {
  /// A run of words.
  struct Fragment {
    var text: String
    /// Whether it may be looked at; everything else only shows where the person's words stand.
    var isOwn: Bool
    var question: QuestionID?
  }

  let paragraphs: [[Fragment]]
  /// The words of the set's language, by which sentences are told apart.
  let lists: LanguageLists

  /// The words of one answer.
  init(_ text: String, answering question: QuestionID, _ lists: LanguageLists) {
    self.lists = lists
    paragraphs = [[Fragment(text: text, isOwn: true, question: question)]]
  }

  /// The words of a draft as it was put together from answers.
  init(_ draft: Draft, _ answers: Answers) {
    lists = answers.set.lists
    paragraphs = draft.paragraphs.map { Self.fragments($0, answers) }
  }

  /// The rows of a paragraph. Rows of one answer stay together: they may be a line that was
  /// wrapped.
  private static func fragments(_ rows: [Draft.Row], _ answers: Answers) -> [Fragment] {
    var fragments: [Fragment] = []
    for row in rows {
      var row = row.map { fragment($0, answers) }
      if let last = fragments.indices.last, let question = row.first?.question,
        fragments[last].question == question
      {
        fragments[last].text += "\n" + row.removeFirst().text
      } else if !fragments.isEmpty {
        fragments.append(Fragment(text: "\n", isOwn: false))
      }
      fragments += row
    }
    return fragments
  }

  /// The words of a draft that was changed by hand. Lines that stayed are known; in the others the
  /// set's words are taken out where they still stand, and a line that has something in it that
  /// may not be looked at is passed over.
  init(_ draft: Draft, changedTo text: String, _ answers: Answers) {
    lists = answers.set.lists
    var known: [String: Draft.Row] = [:]
    for row in draft.paragraphs.joined() {
      let line = row.map { $0.text }.joined()
      if known[line] == nil { known[line] = row }
    }
    let others = draft.paragraphs.joined().joined().map { Self.fragment($0, answers) }
      .filter { !$0.isOwn }.map { $0.text }.filter { $0.isSeveralWords }
    let hidden = Self.hidden(answers)
    paragraphs = text.split(separator: "\n").map { line in
      let line = String(line)
      if let row = known[line] { return row.map { Self.fragment($0, answers) } }
      let plain = line.lowercased()
      if hidden.contains(where: { plain.firstPlace(of: $0) != nil }) {
        return [Fragment(text: line, isOwn: false)]
      }
      return Self.split(line, at: others)
    }
  }

  /// A line in fragments, where the set's words are not the person's own.
  private static func split(_ line: String, at others: [String]) -> [Fragment] {
    var fragments = [Fragment(text: line, isOwn: true)]
    for other in others {
      fragments = fragments.flatMap { fragment -> [Fragment] in
        guard fragment.isOwn, let range = fragment.text.firstPlace(of: other) else {
          return [fragment]
        }
        return [
          Fragment(text: String(fragment.text[..<range.lowerBound]), isOwn: true),
          Fragment(text: other, isOwn: false),
          Fragment(text: String(fragment.text[range.upperBound...]), isOwn: true),
        ]
      }
    }
    return fragments
  }

  private static func fragment(_ stretch: Draft.Stretch, _ answers: Answers) -> Fragment {
    if case .aside = stretch.origin {
      return Fragment(text: stretch.text, isOwn: answers.set.mirror)
    }
    guard case .person(let question) = stretch.origin else {
      return Fragment(text: stretch.text, isOwn: false)
    }
    return Fragment(
      text: stretch.text, isOwn: answers.mayMirror(question), question: question)
  }

  /// The sentences and the lines of answers that may not be looked at, in small letters.
  private static func hidden(_ answers: Answers) -> [String] {
    answers.given.filter { !answers.mayMirror($0.key) }.flatMap { _, answer -> [String] in
      guard case .text(let text) = answer else { return answer.ownWords }
      let lines = text.split { $0.isNewline }.map { $0.trimmed }
      return Sentences.split(text, answers.set.lists) + lines
    }.map { sentence in
      let text = sentence.lowercased()
      return text.last == "." ? String(text.dropLast()) : text
    }.filter { !$0.isEmpty }
  }
}

extension Answers {
  /// Whether the mirror may look at the answer to a question.
  func mayMirror(_ question: QuestionID) -> Bool {
    guard set.mirror, set.questions.ids.contains(question), !isPrivate(question) else {
      return false
    }
    if case .pick(let source, _) = set.questions[question].kind, !set.questions[source].mirror {
      return false
    }
    return set.questions[question].mirror
  }
}

extension String {
  fileprivate var isSeveralWords: Bool {
    split { $0.isWhitespace }.count > 1
  }
}
