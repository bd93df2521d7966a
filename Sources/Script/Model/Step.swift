import Text

/// Which step of a set.
package typealias StepID = ListIndex<Step>

/// One step of a set, with everything that must hold for it to come.
package struct Step: Sendable {
  /// What a step does.
  package enum Act: Hashable, Sendable {
    /// Shows a text.
    case say(String)
    /// Asks a question.
    case ask(QuestionID)
    /// Shows the draft so far: enough, or one thing more?
    case checkpoint(String)
    /// Shows the help card.
    case signpost
    /// Offers to go over to another set, by name, with the reason.
    case offer(set: String, because: String?)
    /// Ends kindly, with what is there kept.
    case stop(String)
  }

  package let act: Act
  /// Its own `when` and those of the groups around it; nil if it always comes.
  package let when: Condition?
  /// The step's first line, for messages.
  package let span: SourceRange

  /// A step.
  package init(_ act: Act, when: Condition? = nil, span: SourceRange = SourceRange(at: 0)) {
    self.act = act
    self.when = when
    self.span = span
  }
}
