import Script

/// Where the person is.
enum Screen: Hashable, Sendable {
  case opening
  /// A set that was chosen, before its first question.
  case announcement(String)
  /// Something that the tab kept was found.
  case found
  /// A file was opened, and what is on the page would go.
  case opened
  /// What the walk says comes now.
  case walk
  /// A question that is looked at from elsewhere: the walk stays where it is.
  case question(QuestionID)
  /// The answer of the question was emptied.
  case emptied
  case help
  /// The help card that an answer has brought up, from elsewhere.
  case card
  case review
  case delete(QuestionID)
  case paste
  /// There is a text already.
  case replaceText
  case notNow
  /// A private answer, before the draft is shown.
  case letIn(QuestionID)
  case byHand
  case fresh, giveUp
  case mirror
  /// The draft alone, to be handed over; whether Done was pressed once.
  case only(isLeaving: Bool)
  case rest
  case closing
}
