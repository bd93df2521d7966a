import Script

/// A draft made from answers, which knows of each stretch whose words it is.
package struct Draft: Hashable, Sendable {
  /// Whose words a stretch is.
  package enum Origin: Hashable, Sendable {
    /// The set's own words, the date, and what stands between the items of a list.
    case set
    /// The set's words for an option that the person chose, with its question.
    case option(QuestionID)
    /// What the person typed or picked, with its question.
    case person(QuestionID)
    /// What the person typed where no question asked for it, and put in.
    case aside
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

  /// Which draft of the set it is.
  package let id: DraftID
  package let kind: DraftTemplate.Kind
  package let title: String?
  /// Never made into mail.
  package let isPrivate: Bool
  package let reader: DraftTemplate.Reader
  /// The most words it should have.
  package let limit: Int?
  /// For an email: its subject, or a neutral one where the set's could not be filled in.
  package var subject: String?
  /// Paragraphs, each of one row or more; no row is empty.
  package var paragraphs: [[Row]]
  /// The questions whose answers reached the body or the subject.
  package var questions: Set<QuestionID>
  /// The questions whose answers say no more than a doubt that stands in it already.
  package var heldBack: Set<QuestionID>
  /// Whether the answers call for it, and something stands in it for which it is worth a look.
  package let isCalledFor: Bool
  /// What the person made of it by hand; it stays whatever the answers call for.
  package var edited: Walk.EditedDraft?
}

extension Draft {
  /// The text: rows end with a line feed, an empty line stands between paragraphs, and nothing
  /// after the last row.
  package var text: String {
    var text = ""
    for (place, rows) in paragraphs.enumerated() {
      if place > 0 { text += "\n" }
      for (number, row) in rows.enumerated() {
        if place > 0 || number > 0 { text += "\n" }
        for stretch in row { text += stretch.text }
      }
    }
    return text
  }

  /// How many words the body has.
  package var wordCount: Int { text.split { $0.isWhitespace }.count }

  /// Whether it was changed by hand, and the answers would give something else by now.
  package var isStale: Bool { edited.map { isCalledFor && text != $0.original } ?? false }

  /// Whether it has more words than its limit.
  package var isOverLimit: Bool { limit.map { wordCount > $0 } ?? false }
}

extension DraftTemplate {
  /// Whether the draft's own condition holds; otherwise it is not offered.
  package func isOffered(to answers: Answers) -> Bool {
    when.map { answers.meet($0, inPrivateDraft: isPrivate) } ?? true
  }

  /// The draft without the lines that greet or sign, where a text in it does so itself.
  /// - Parameter draft: as it was put together from `answers`.
  package func withoutCourtesies(of draft: Draft, _ answers: Answers) -> DraftTemplate {
    OwnCourtesies(self, holding: Array(draft.questions), answers)
      .rest(of: self)
  }

  /// Whether a name stands somewhere in the draft, so that it has to be asked for.
  package func uses(_ source: Blank.Source) -> Bool {
    let lines = paragraphs.joined().map { $0.segments } + [subject ?? []]
    return lines.joined().contains { piece in
      if case .blank(let blank) = piece { blank.source == source } else { false }
    }
  }
}

extension Draft.Origin {
  /// Whether the person typed or picked the words; an option's words are the set's.
  package var isOwn: Bool {
    switch self {
    case .person, .aside, .name: true
    case .set, .option: false
    }
  }
}
