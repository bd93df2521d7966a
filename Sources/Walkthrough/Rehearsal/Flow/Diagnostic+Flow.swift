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
    /// Where the cause stands, if that is elsewhere.
    var place: SourceRange?

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
    /// - Parameters:
    ///   - isFirst: whether that line stands in for no other.
    ///   - id: a question whose answer the line below has; nil if it has none.
    static func alwaysStands(at span: SourceRange, isFirst: Bool, before id: String?) -> Why {
      let help =
        switch (id, isFirst) {
        case (let id?, true):
          "let the two change places: the line with {\(id)} first, and below it the other, beginning "
            + "with 'or: '"
        case (_?, false):
          "move this line above that one, so that an answer is said where there is one"
        case (nil, _): "leave out one of the two, or let the first stand under a condition"
        }
      return Why(
        help: help,
        note: Note("this line always stands, so that none can stand in for it", at: span))
    }

    /// A condition under which a blank is empty.
    /// - Parameters:
    ///   - turned: the condition as it was meant.
    ///   - draft: where it stands, if it is the draft's.
    static func leavesEmpty(
      _ id: String, _ condition: String, turned: String?, draft: SourceRange?
    ) -> Why {
      let written = draft == nil ? "'[when \(turned ?? "")]'" : "'when: \(turned ?? "")'"
      return Why(
        help: turned != nil
          ? "take the 'not' away: \(written)"
          : "where '\(condition)' holds, {\(id)} is empty; change the one or the other",
        place: draft)
    }

    static func standsInNever(for span: SourceRange?, before id: String?) -> Why {
      Why(
        help: id == nil
          ? "leave it out, or change when the lines above it stand"
          : "move it above the lines that stand in its place, or leave it out",
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

  /// A condition of a draft under which a line of it never stands.
  static func emptiesLine(_ why: Why, at span: SourceRange, line: SourceRange) -> Diagnostic {
    .warning(
      .neverComes, "under this condition, nobody ever gets a line of the draft", at: span,
      notes: [Note("this one", at: line)], help: why.text)
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
