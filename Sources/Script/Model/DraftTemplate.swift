import Text

/// Which draft of a set.
package typealias DraftID = ListIndex<DraftTemplate>

/// How a draft is put together from answers.
package struct DraftTemplate: Sendable {
  /// What a draft is for, and so how its lines are laid.
  package enum Kind: String, Sendable, CaseIterable {
    /// The lines of a paragraph are joined by a space.
    case email, message
    /// Lines are kept.
    case card, note

    /// Whether every line of the body stays a line of its own.
    package var keepsLines: Bool { self == .card || self == .note }
    /// Whether a draft of this kind is written to be sent; a card can be mailed too.
    package var isMail: Bool { self == .email || self == .message }
  }

  /// Who reads a draft.
  package enum Reader: String, Sendable, CaseIterable {
    /// The therapist of whoever writes it.
    case therapist
    /// Somebody else, such as a friend, or a therapist's client.
    case someone
    /// Whoever writes it.
    case oneself = "self"
  }

  package var id: String
  /// The draft of which this is a further form; nil for one that stands for itself.
  package var base: DraftID?
  package var kind: Kind
  package var title: String?
  package var when: Condition?
  /// The subject of an email, one line of segments.
  package var subject: [Segment]?
  /// The most words it should have.
  package var limit: Int?
  /// Receives private answers; never made into mail.
  package var isPrivate = false
  /// Who reads it. Unless it is the therapist, nothing is said of what therapists do, and no
  /// address of theirs is offered.
  package var reader = Reader.therapist
  /// Paragraphs, each a list of lines; none is empty.
  package var paragraphs: [[Line]] = []
  package var span = SourceRange(at: 0)
  /// Where its own condition stands, and its limit, for messages.
  package var whenSpan: SourceRange?
  package var limitSpan: SourceRange?

  /// A template with what every template has.
  package init(id: String, kind: Kind) {
    self.id = id
    self.kind = kind
  }
}

extension DraftTemplate {
  /// One line of a body: one sentence, left out whole if one of its blanks stays empty.
  package struct Line: Sendable {
    package var segments: [Segment]
    package var when: Condition?
    /// `or:` – taken only when the line above, and the `or:` lines between, were left out.
    package var isAlternative = false
    /// A trailing `\`: the next line of the paragraph begins a new row in every kind.
    package var breaks = false
    /// Whether a condition holds for it that stands alone on a line above.
    package var isBelowCondition = false
    /// Where it stands, for messages.
    package var span: SourceRange

    /// A line of segments.
    package init(
      _ segments: [Segment], when: Condition? = nil, isAlternative: Bool = false,
      breaks: Bool = false, span: SourceRange = SourceRange(at: 0)
    ) {
      self.span = span
      self.segments = segments
      self.when = when
      self.isAlternative = isAlternative
      self.breaks = breaks
    }

    /// Whether it says the therapist's name or the person's own.
    package var saysName: Bool {
      segments.contains {
        guard case .blank(let blank) = $0 else { return false }
        return blank.source == .therapist || blank.source == .me
      }
    }

    /// The questions whose answers stand on it.
    package var questions: [QuestionID] {
      segments.compactMap {
        guard case .blank(let blank) = $0, case .question(let question) = blank.source else {
          return nil
        }
        return question
      }
    }

    /// The set's words, with one word for each blank that is nothing else in any language.
    package var plainText: String {
      segments.reduce(into: "") { text, segment in
        if case .words(let words) = segment { text += words } else { text += "somebody" }
      }
    }
  }

  /// A stretch of a line.
  package enum Segment: Hashable, Sendable {
    /// The set's own words.
    case words(String)
    case blank(Blank)
  }

  /// A place where an answer stands.
  package struct Blank: Hashable, Sendable {
    /// Where the words of a blank come from.
    package enum Source: Hashable, Sendable {
      /// The answer to a question.
      case question(QuestionID)
      /// The therapist's name, asked for once after the draft.
      case therapist
      /// The person's own name, asked for once after the draft.
      case me
      /// The date, as in 2026-11-20.
      case today
    }

    package var source: Source
    /// The words after `or`, which stand there without an answer.
    package var fallback: String?

    /// A blank, with its words for when there is no answer.
    package init(_ source: Source, or fallback: String? = nil) {
      self.source = source
      self.fallback = fallback
    }
  }
}
