import Text

// What a set has that does nothing, or that nobody can choose by.

extension Diagnostic.Code {
  static let idleCondition = Self(rawValue: "idle-condition")
  static let idleShorten = Self(rawValue: "idle-shorten")
  static let idleCheckpoint = Self(rawValue: "idle-checkpoint")
  static let sameTitle = Self(rawValue: "same-title")
}

extension Diagnostic {
  static func alwaysHolds(_ condition: String, at span: SourceRange) -> Diagnostic {
    .warning(
      .idleCondition, "'\(condition)' is true whatever is answered", at: span,
      help: "where neither of the two may be so, write 'and' in place of 'or'; else leave the "
        + "condition out")
  }

  static func shortensIdly(_ label: String, leavingAll: Bool, at span: SourceRange) -> Diagnostic {
    .warning(
      .idleShorten,
      leavingAll
        ? "after '\(label)' nothing more is asked, since no question below is on the short way"
        : "'\(label)' shortens nothing, since all questions below are on the short way",
      at: span,
      help: leavingAll
        ? "write 'short: yes' in each question that still matters then, or 'then: stop' here"
        : "take 'short: yes' from the questions that can be left out then")
  }

  static func silentBesideOthers(_ label: String, at span: SourceRange) -> Diagnostic {
    .warning(
      .oddOption, "whoever chooses '\(label)' with others gets a letter without it", at: span,
      help: "leave 'silent: yes' out; for an option that goes with no other, write 'alone: yes' too"
    )
  }

  static func checkpointBeforeQuestions(at span: SourceRange) -> Diagnostic {
    .warning(
      .idleCheckpoint, "nothing is asked before this checkpoint, so there is no letter to show",
      at: span, help: "move it behind the first question whose answer makes a letter")
  }

  static func checkpointTwice(at span: SourceRange, first: SourceRange) -> Diagnostic {
    .warning(
      .idleCheckpoint, "nothing is asked since the checkpoint before, so the same letter is shown",
      at: span, notes: [Note("the one before is here", at: first)],
      help: "leave one of the two out, or ask something between them")
  }

  static func sameTitle(_ title: String, at span: SourceRange, first: SourceRange) -> Diagnostic {
    .warning(
      .sameTitle, "two drafts are called '\(title)', and nobody can tell which is which", at: span,
      notes: first == span ? [] : [Note("the other is here", at: first)],
      help: "give each a 'title' of its own")
  }
}
