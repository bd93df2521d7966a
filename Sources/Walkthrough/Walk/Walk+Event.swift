import Script

extension Walk {
  /// One thing that the person did.
  package enum Event: Hashable, Sendable {
    /// Answered the question that is asked; also Enter on an answer that was kept.
    case answered(Answer)
    /// Passed over the question that is asked; an answer it already has is kept.
    case skipped
    /// Passed over a question without an answer, from review.
    case passedOver(QuestionID)
    /// Read a `say`, the card or a `stop`, and goes on.
    case passed
    /// At a checkpoint: one thing more.
    case wentOn
    /// At a checkpoint, or whenever the person says so: enough; the drafts come.
    case enough
    /// From the end back to the questions: on from where it was enough; back at the answer that
    /// stopped the walk; or at the first question that was never asked.
    case more
    /// Wants to go over to the set that is offered, or does not.
    case accepted, declined
    /// One step back or on, without changing anything.
    case back, forward
    /// Goes to a question.
    case jumped(QuestionID)
    /// Replaced the answer to any question, from review.
    case edited(QuestionID, Answer)
    /// Deleted an answer for good, and the sentences picked from it. Nothing else destroys one.
    /// A draft edited by hand keeps its words: it is a text of its own.
    case forgotten(QuestionID)
    /// Keeps the answer to a question out of the drafts, or no longer.
    case madePrivate(QuestionID), madeOpen(QuestionID)
    /// Lets a private answer into the drafts, or wants it to stay out.
    case included(QuestionID), excluded(QuestionID)
    /// Only the short path from now on, or everything.
    case shortened, lengthened
    /// Gave the therapist's name, or their own; an empty one is left out, nil was never asked for.
    case namedTherapist(String?), namedSelf(String?)
    /// Changed a draft by hand, or gave that version up.
    case draftEdited(DraftID, EditedDraft), draftDiscarded(DraftID)
    /// Put an answer at the end of a draft, or took it out again.
    case added(QuestionID, draft: DraftID), removed(QuestionID, draft: DraftID)
    /// Put words into a draft that no question asked for, or took all of them out again.
    case addedWords(String, draft: DraftID), removedWords(draft: DraftID)
    /// Said what becomes of the wording that the mirror showed.
    case mirrored(WordingDecisions)
  }
}
