import Text

extension Diagnostic.Code {
  static let neverComes = Self(rawValue: "never-comes")
  static let neverOffered = Self(rawValue: "never-offered")
  static let tooManyQuestions = Self(rawValue: "too-many-questions")
  package static let lateLetter = Self(rawValue: "late-letter")
  static let limitBroken = Self(rawValue: "limit-broken")
}

extension Diagnostic {
  /// Why something never comes, and what to do about it.
  struct Why {
    var help: String?
    var note: Note?

    /// Whether anything is known.
    var isKnown: Bool { help != nil }

    /// The walk ends before.
    static func stopped(at span: SourceRange) -> Why {
      Why(
        help: "move the stop to the end, or give it a 'when'",
        note: Note("every walk ends here", at: span))
    }

    /// Every walk that would come to it ends before.
    static func stoppedBefore(at span: SourceRange) -> Why {
      Why(
        help: "move the stop behind it, or give the stop a 'when' of its own",
        note: Note("whoever would come here has ended there", at: span))
    }

    /// The line that another should stand in for never falls out.
    /// - Parameter id: a question of the set.
    static func alwaysStands(at span: SourceRange, asking id: String) -> Why {
      Why(
        help: "leave out one of the two, or let the first begin with a condition, as in "
          + "'[when \(id) is answered]'; if it goes on from the line above it, join those two",
        note: Note("this line always stands, so that none can stand in for it", at: span))
    }

    static func standsInNever(for span: SourceRange?) -> Why {
      Why(
        help: "leave it out, or change when the lines above it stand",
        note: span.map {
          Note("whenever this line could come, one of those from here on stands", at: $0)
        })
    }

    /// A pick that comes only where its text has no answer.
    static func picksFromNothing(_ source: String) -> Why {
      Why(
        help: "it picks from '\(source)', and comes only where that has no answer; turn its 'when' "
          + "round")
    }

    static func neverTrue(_ condition: String) -> Why {
      Why(help: "'\(condition)' is never true; change it or leave it out")
    }

    static func oneAnswer(_ id: String) -> Why {
      Why(
        help: "'\(id)' has one answer, and never two at once; for either of them, write 'or' in "
          + "place of 'and'")
    }

    static func neverTogether(_ first: String, _ second: String) -> Why {
      Why(
        help: "'\(first)' and '\(second)' are never true together; leave one of them out")
    }

    /// What to write, or look at.
    var text: String { help ?? "change its condition; no answers make it true" }
    var notes: [Note] { note.map { [$0] } ?? [] }
  }

  static func neverAsked(_ ids: [String], _ why: Why, at span: SourceRange) -> Diagnostic {
    let shown = ids.prefix(5).map { "'\($0)'" }.joined(separator: ", ")
    let more = ids.count > 5 ? " and \(ids.count - 5) more" : ""
    return .warning(
      .neverComes, "\(shown)\(more) \(ids.count == 1 ? "is" : "are") never asked", at: span,
      notes: why.notes, help: why.text)
  }

  static func stepNeverComes(_ why: Why, at span: SourceRange) -> Diagnostic {
    .warning(.neverComes, "this step never comes", at: span, notes: why.notes, help: why.text)
  }

  static func neverOffered(_ draft: String, _ why: Why, at span: SourceRange) -> Diagnostic {
    .warning(
      .neverOffered, "the draft '\(draft)' is never offered", at: span, notes: why.notes,
      help: why.text)
  }

  /// A draft of which no line is anybody's own.
  static func saysTheSame(_ draft: String, at span: SourceRange) -> Diagnostic {
    .warning(
      .neverOffered,
      "the draft '\(draft)' is never offered, since nothing in it is the person's own", at: span,
      help: "add a line with a blank, such as {id}, or a line that begins with [when …]")
  }

  /// A draft for others of which all answers are private.
  static func saysPrivateAlone(_ draft: String, at span: SourceRange) -> Diagnostic {
    .warning(
      .neverOffered, "the draft '\(draft)' is never offered: all its answers are private", at: span,
      help: "write 'private: yes' in the draft, or take it from a question")
  }

  static func lineNobodyGets(_ why: Why, at span: SourceRange) -> Diagnostic {
    .warning(
      .neverComes, "nobody ever gets this line", at: span, notes: why.notes, help: why.text)
  }

  /// The set's words alone are more than a draft should have.
  static func limitBroken(_ draft: String, _ words: Int, _ limit: Int, at span: SourceRange)
    -> Diagnostic
  {
    .warning(
      .limitBroken,
      "the set's own words in '\(draft)' come to \(words), and its limit is \(limit)", at: span,
      help: "shorten its lines, or raise the limit")
  }

  static func tooManyQuestions(_ count: Int, at span: SourceRange) -> Diagnostic {
    .warning(
      .tooManyQuestions, "one way through asks \(count) questions; this is the tenth", at: span,
      help: "leave some out, or ask them only where they matter; nine are enough on one way")
  }

  static func lateLetter(_ count: Int, at span: SourceRange) -> Diagnostic {
    .warning(
      .lateLetter, "after \(count) answers there is still no draft", at: span,
      help: "give a draft a line that needs one of the first answers alone")
  }
}

// MARK: - By chance

extension Diagnostic.Code {
  static let unmet = Self(rawValue: "not-met")
}

extension Diagnostic {
  static func unmetQuestion(_ id: String, in walks: Int, at span: SourceRange) -> Diagnostic {
    .advice(
      .unmet, "'\(id)' was asked in none of \(walks) walks", at: span, help: lookAtConditions)
  }

  static func unmetDraft(_ id: String, in walks: Int, at span: SourceRange) -> Diagnostic {
    .advice(
      .unmet, "the draft '\(id)' came in none of \(walks) walks", at: span, help: lookAtConditions)
  }

  static func unmetLine(in walks: Int, at span: SourceRange) -> Diagnostic {
    .advice(.unmet, "this line came in none of \(walks) walks", at: span, help: lookAtConditions)
  }

  private static let lookAtConditions = "see that its conditions are as you meant them"
}
