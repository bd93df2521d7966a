import Script

/// A draft made from answers, which knows of each stretch whose words it is.
package struct Draft: Hashable, Sendable {
  /// Whose words a stretch is.
  package enum Origin: Hashable, Sendable {
    /// The set's own words, the date, and what stands between the items of a list.
    case set
    /// The set's words for an option that the person chose, with the question's place.
    case option(Int)
    /// What the person typed or picked, with the question's place.
    case person(Int)
    /// A name that the person gave.
    case name
  }

  /// A run of words of one origin.
  package struct Stretch: Hashable, Sendable {
    package var text: String
    package var origin: Origin

    /// Words, and whose they are.
    package init(_ text: String, _ origin: Origin) {
      self.text = text
      self.origin = origin
    }
  }

  /// One line on the page; a mail program may still wrap it.
  package typealias Row = [Stretch]

  /// Its place in `PromptSet.drafts`.
  package let place: Int
  package let kind: DraftTemplate.Kind
  package let title: String?
  /// Never made into mail.
  package let isPrivate: Bool
  /// The most words it should have.
  package let limit: Int?
  /// For an email: its subject, or a neutral one where the set's could not be filled in.
  package var subject: String?
  /// Paragraphs, each of one row or more; no row is empty.
  package var paragraphs: [[Row]]
  /// The questions whose answers reached the body or the subject.
  package var questions: Set<Int>
}

extension Draft {
  /// The text: rows end with a line feed, an empty line stands between paragraphs, and nothing
  /// after the last row.
  package var text: String {
    paragraphs.map { rows in
      rows.map { row in row.map { $0.text }.joined() }.joined(separator: "\n")
    }.joined(separator: "\n\n")
  }

  /// How many words the body has.
  package var wordCount: Int { text.split { $0.isWhitespace }.count }

  /// Whether it has more words than its limit.
  package var isOverLimit: Bool { limit.map { wordCount > $0 } ?? false }

  /// What the person wrote that is not in this draft, in the order of the set: private and
  /// set-aside answers are among them, and say so. A mere dash is nothing to be missed, nor is an
  /// option that the set itself keeps out of this draft, such as "No" to what is good, nor what was
  /// picked of a text that is there whole.
  package func leftOut(of answers: Answers) -> [LeftOut] {
    let drafts = answers.set.drafts
    let template = drafts.indices.contains(place) ? drafts[place] : nil
    return answers.given.sorted { $0.key < $1.key }.filter { question, answer in
      !questions.contains(question) && !answer.isMereDash
        && template?.keepsOut(answer, to: question) != true
        && !questions.contains { answers.set.questions[question].picks(from: $0) }
    }.map { question, _ in
      LeftOut(
        question: question, isSetAside: answers.isSetAside(question),
        isPicked: questions.contains { answers.set.questions[$0].picks(from: question) },
        isPrivate: answers.isPrivate(question) && !answers.included.contains(question)
          && !isPrivate)
    }
  }

  /// An answer that did not reach a draft.
  package struct LeftOut: Hashable, Sendable {
    /// The question's place.
    package let question: Int
    /// Its question does not apply now.
    package let isSetAside: Bool
    /// Sentences picked from it are in the draft; the rest of it is not.
    package let isPicked: Bool
    /// It is private and was not included.
    package let isPrivate: Bool
    /// Whether the person can have it in the draft: what is private, once she let it in.
    package var mayComeIn: Bool { !isSetAside }
  }
}

extension Question {
  /// Whether it picks sentences of the answer to another question.
  func picks(from source: Int) -> Bool {
    if case .pick(source, _) = kind { true } else { false }
  }
}

extension DraftTemplate {
  /// Whether an answer is options alone, and a line's condition names each of them.
  fileprivate func keepsOut(_ answer: Answer, to question: Int) -> Bool {
    let options = answer.options
    guard !options.isEmpty, answer.ownWords.isEmpty else { return false }
    let conditions = paragraphs.joined().compactMap { $0.when }
    return options.allSatisfy { option in
      conditions.contains { $0.names(option: option, of: question) }
    }
  }

  /// Whether the draft's own condition holds; otherwise it is not offered.
  package func isOffered(to answers: Answers) -> Bool {
    when?.holds { answers.said($0, inPrivateDraft: isPrivate) } ?? true
  }

  /// Whether a name stands somewhere in the draft, so that it has to be asked for.
  package func uses(_ source: Blank.Source) -> Bool {
    let lines = paragraphs.joined().map { $0.pieces } + [subject ?? []]
    return lines.joined().contains { piece in
      if case .blank(let blank) = piece { blank.source == source } else { false }
    }
  }
}
